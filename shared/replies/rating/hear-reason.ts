import type { TurnDecision } from '../../dialog/decide-turn.ts'
import type { Understanding } from '../../dialog/dialog-state.ts'
import type { MergedRequest } from '../../dialog/merge-context.ts'
import { readPersonWish } from '../../dialog/read-person-wish.ts'
import { readSaidRating } from '../../dialog/read-rating.ts'
import { blames, declinesReason, readRatingTopics } from '../../dialog/read-rating-reason.ts'
import type { IntentId } from '../../protocol/intent-ids.ts'
import type { PlannedReply, TurnOutcome } from '../turn.ts'
import { type TurnContext, type TurnPiece, wordedPiece } from '../turn-piece.ts'
import { fileRating } from './file-rating.ts'
import { keepReason } from './keep-reason.ts'
import { fixed, thank } from './rate-service.ts'

/** What a message says to the question what went wrong. */
export interface HeardReason {
  piece: TurnPiece
  /** It says nothing else: no step is taken for it. */
  isAll: boolean
  explained: TurnOutcome['explained']
}

/**
 * Reads the next message after a low rating as its reason and has it followed up. Null: nothing was asked, or the
 * shopper asks for something else; the question is not put again.
 */
export async function hearReason(context: TurnContext, understanding: Understanding): Promise<HeardReason | null> {
  const { input, sources, writer } = context
  const { openReason = null, text } = input
  if (openReason === null || input.state.flow?.askedFor != null || context.merged.onlyPhotos) return null
  if (declinesReason(text))
    return { piece: toPiece(fixed('rating.no-reason', writer)), isAll: true, explained: undefined }
  const asks = context.merged.requests.some(asksSomething)
  if (!isReason(understanding, { text, asks })) return null
  const reason = keepReason(text)
  const filed = await fileRating({ ...openReason, reason }, sources)
  const piece = { ...toPiece(thank(filed, writer)), actions: [filed.done], needsEdge: filed.isOffline }
  return { piece, isAll: !asks, explained: { session: openReason.session, reason } }
}

/** A reason that we asked for is no new complaint; danger, law, anger and the wish for a person stay what they are. */
export function decideReason(heard: HeardReason | null, text: string, decision: TurnDecision): TurnDecision {
  if (heard?.isAll !== true) return decision
  const isSpared =
    decision.kind === 'steps' ||
    decision.trigger === 'unresolved' ||
    (decision.trigger === 'complaint' && !threat.test(text))
  return isSpared ? { kind: 'steps', steps: [], unresolved: false, keepsFlow: 'silently' } : decision
}

const threat = /投诉|举报|曝光|12315|消协|工商/
const courtesies: ReadonlySet<IntentId> = new Set<IntentId>(['ack', 'thanks_bye', 'greeting'])
/** What a reason sounds like to the intent model. */
const telling: ReadonlySet<IntentId> = new Set<IntentId>([
  ...courtesies,
  ...(['complaint', 'feedback_rating', 'chitchat_other', 'out_of_scope'] satisfies IntentId[]),
])
const asking =
  /[?？吗呢]|怎[么样]|多少|什么时候|为什么|哪|几[天点件时]|能不能|可以|(?:我|帮我|给我|还)(?:要|想|再|查|看|问)|想要|帮忙|麻烦|查[一下询]/

function asksSomething({ own, intent, isSure, text }: MergedRequest): boolean {
  return own !== undefined || (isSure && !telling.has(intent) && asking.test(text))
}

function isReason({ requests }: Understanding, { text, asks }: { text: string; asks: boolean }): boolean {
  if (readSaidRating(text) !== null || readPersonWish(text) === 'wanted') return false
  if (asks) return blames(text) && readRatingTopics(text).length > 0
  if (readRatingTopics(text).length > 0) return true
  const [first] = requests
  return first === undefined || !courtesies.has(first.intent) || first.own !== undefined
}

function toPiece({ parts, basis }: PlannedReply): TurnPiece {
  const chips = parts.flatMap((part) => (part.kind === 'quick-replies' ? part.texts : []))
  const shown = parts.filter(({ kind }) => kind !== 'quick-replies')
  return { ...wordedPiece(shown, basis, 'talked'), chips }
}
