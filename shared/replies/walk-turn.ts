import { decideTurn } from '../dialog/decide-turn.ts'
import type { Slots, Understanding } from '../dialog/dialog-state.ts'
import { mergeContext } from '../dialog/merge-context.ts'
import { toRequests } from '../dialog/to-requests.ts'
import { wakeFlow } from '../dialog/wake-flow.ts'
import { askBelow, detectRequests } from '../intents/detect-requests.ts'
import { isPhotoText } from '../protocol/attachment.ts'
import type { HandoffTrigger, Part } from '../protocol/conversation.ts'
import { afterReply, finishReply } from './finish-reply.ts'
import { getShopLayer } from './get-shop-layer.ts'
import { toNextState } from './next-state.ts'
import { occasionOf } from './occasion-of.ts'
import { offerRelated } from './offer-related.ts'
import { findServedMoment } from './rating/find-served-moment.ts'
import { decideReason, type HeardReason, hearReason } from './rating/hear-reason.ts'
import { rateService } from './rating/rate-service.ts'
import { runSteps, type StepsRun } from './run-steps.ts'
import { soothe } from './soothe.ts'
import { toHandoffCard, toHandoffReply } from './to-handoff.ts'
import type { Speech } from './tone-of.ts'
import type { PlannedReply, TurnInput, TurnOutcome, TurnSources } from './turn.ts'
import type { TurnContext, TurnPiece } from './turn-piece.ts'
import { type HearingContext, understand } from './understand.ts'
import { createWriter } from './write-reply.ts'

const chipLimit = 3

/** One message from text to outcome in one language, simplified Chinese where no other words are given. */
export async function walkTurn(given: TurnInput, sources: TurnSources, speech?: Speech): Promise<TurnOutcome> {
  const input = { ...given, state: { ...given.state, flow: wakeFlow(given.state.flow, given.now) } }
  const { products, settings } = sources.catalogue
  const layer = getShopLayer(sources, input)
  const heard = hear(input, { state: input.state, page: input.page, products, layer })
  const merged = mergeContext(heard, {
    state: input.state,
    page: input.page,
    products,
    now: input.now,
    askBelow,
    photos: input.photos,
    ...(input.state.flow?.askedFor == null ? {} : { alone: detectRequests(heard.text, { layer }) }),
  })
  const occasion = { ...occasionOf(settings, input.now, heard), ...(speech === undefined ? {} : { speech }) }
  const writer = createWriter(settings.persona, input.state.usedPhrases, occasion)
  const rated = await rateService(heard, input, { sources, writer })
  if (rated !== null) return rated
  const context: TurnContext = { input, sources, merged, writer, layer }
  const reason = await hearReason(context, heard)
  const decided = decideTurn(heard, merged, { state: input.state, handoff: settings.handoff })
  const decision = decideReason(reason, input.text, decided)
  const understanding = { ...heard, requests: toRequests(heard, merged, decision, input.state.flow) }
  const run: StepsRun =
    decision.kind === 'handoff'
      ? { pieces: [], active: null, waiting: [], suspended: [] }
      : withReason(await runSteps(context, decision.steps, decision.keepsFlow), reason)
  const opening = decision.kind === 'handoff' ? null : soothe(understanding, input.state, writer)
  const finish = (reply: PlannedReply) =>
    finishReply(reply, { input, persona: settings.persona, occasion, writer, opening })
  const state = toNextState(context, understanding, decision, run)
  const actions = [...new Set([...(reason === null ? [] : [reason.piece]), ...run.pieces])].flatMap(
    (piece) => piece.actions,
  )
  const walked = run.pieces.flatMap((piece) => piece.walked)
  const explained = reason?.explained === undefined ? {} : { explained: reason.explained }
  const group = run.pieces.find((piece) => piece.group !== undefined)?.group
  const turn = {
    ...{ understanding, slots: slotsOf(run), actions, walked, ...explained },
    ...(group === undefined ? {} : { group }),
  }

  const handOver = (trigger: HandoffTrigger): TurnOutcome => {
    const line = toHandoffReply(trigger, understanding, { state: input.state, writer })
    const said = run.pieces.filter((piece) => piece.result !== 'missed' && piece.parts.length > 0)
    const spoken = said.length > 0 ? toReply(said) : line
    const reply = spoken && finish(spoken)
    const card = toHandoffCard(trigger, understanding, merged, state, input)
    const calm = { ...afterReply(state, reply, writer), flow: null, missesInRow: 0, unresolvedInRow: 0 }
    return { ...turn, state: calm, kind: 'handoff', trigger, card, reply }
  }
  if (decision.kind === 'handoff') return handOver(decision.trigger)
  const byStep = run.pieces.find((piece) => piece.handoff !== null)?.handoff
  if (byStep != null) return handOver(byStep)
  if (state.missesInRow >= settings.handoff.missesBeforeHandoff) return handOver('cannot-answer')

  const reply = finish(toReply(run.pieces, state.flow === null ? offerRelated(context, run.pieces) : []))
  const after = afterReply(state, reply, writer)
  const stopped = run.pieces.find((piece) => piece.needsEdge)
  if (stopped?.active != null)
    return { ...turn, state: after, kind: 'needs-edge', flow: stopped.active.id, event: 'resume', reply }
  if (stopped !== undefined && stopped === reason?.piece)
    return { ...turn, state: after, kind: 'needs-edge', flow: 'feedback', event: 'message', reply }
  const servedAt = findServedMoment({ understanding, state, actions, now: input.now })
  const event = reply.basis.kind === 'flow' ? (input.state.flow === null ? 'start' : 'message') : null
  return { ...turn, state: after, kind: 'reply', reply, event, ...(servedAt === null ? {} : { servedAt }) }
}

/** The reason of a low rating is answered first; where the edge has to file it, its word about it comes later. */
function withReason(run: StepsRun, reason: HeardReason | null): StepsRun {
  if (reason === null || (reason.piece.needsEdge && run.pieces.length > 0)) return run
  return { ...run, pieces: [reason.piece, ...run.pieces] }
}

/** Pictures without a word ask for nothing by themselves. */
function hear({ text, photos = [] }: TurnInput, context: HearingContext): Understanding {
  const heard = understand(text, context)
  return photos.length > 0 && isPhotoText(text) ? { ...heard, requests: [] } : heard
}

/** The slots of the flow that ran in this turn. */
function slotsOf({ pieces, active }: StepsRun): Slots {
  return active?.slots ?? pieces.find((piece) => Object.keys(piece.slots).length > 0)?.slots ?? {}
}

/** All pieces in one reply: their texts and cards in order, the quick replies once at the end, what goes on from them last. */
function toReply(pieces: TurnPiece[], related: string[] = []): PlannedReply {
  const parts: Part[] = pieces.flatMap((piece) => piece.parts)
  const chips = [...new Set([...pieces.flatMap((piece) => piece.chips), ...related])].slice(0, chipLimit)
  if (chips.length > 0) parts.push({ kind: 'quick-replies', texts: chips })
  const leading = pieces.find((piece) => piece.result === 'answered') ?? pieces[0]!
  return { parts, basis: leading.basis, facts: pieces.flatMap((piece) => piece.facts) }
}
