import { isAnnoyed, type TurnDecision } from '../dialog/decide-turn.ts'
import type { DialogState, RecentRequest, Slots, Understanding } from '../dialog/dialog-state.ts'
import type { Fact } from '../protocol/conversation.ts'
import type { RecordId } from '../protocol/ids.ts'
import { isDone } from './rating/find-served-moment.ts'
import type { StepsRun } from './run-steps.ts'
import type { TurnContext, TurnPiece } from './turn-piece.ts'

const keptRounds = 10
const keptProducts = 8
const keptFacts = 80
const keptTried = 10
const keptText = 80

/** What the conversation remembers after this turn. */
export function toNextState(
  context: TurnContext,
  understanding: Understanding,
  decision: TurnDecision,
  run: StepsRun,
): DialogState {
  const { state, now } = context.input
  const { pieces } = run
  const { named } = context.merged
  const listed = pieces.find((piece) => piece.shown !== undefined)?.shown ?? state.shown
  // 云脊和远岭有什么区别: 后者 is counted among those two.
  const shown = named.length > 1 ? named.slice(0, keptProducts) : listed
  const asksOrder = run.active?.askedFor === 'order' ? run.active.choices : undefined
  const shownOrders = asksOrder?.map(({ value }) => value) ?? state.shownOrders
  const answered = pieces.some((piece) => piece.result === 'answered')
  const missed = !answered && pieces.some((piece) => piece.result === 'missed')
  const isAngry = isAnnoyed(understanding.emotion)
  const upsetAt = isAngry ? now.toISOString() : state.upsetAt
  const servedAt = pieces.some(isServed) ? now.toISOString() : state.servedAt
  const tried = pieces
    .filter((piece) => piece.result === 'answered')
    .map(({ basis }) => ({ basis, at: now.toISOString() }))
  return {
    flow: run.active,
    recent: [...pieces.flatMap((piece) => toRound(context, piece)), ...state.recent].slice(0, keptRounds),
    products: spokenProducts(context, pieces).slice(0, keptProducts),
    ...(shown === undefined ? {} : { shown }),
    ...(shownOrders === undefined ? {} : { shownOrders }),
    orderId: provenOrder(pieces) ?? state.orderId,
    missesInRow: answered ? 0 : state.missesInRow + (missed ? 1 : 0),
    unresolvedInRow: decision.unresolved ? state.unresolvedInRow + 1 : 0,
    angerInRow: isAngry ? state.angerInRow + 1 : 0,
    ...(upsetAt === undefined ? {} : { upsetAt }),
    ...(servedAt === undefined ? {} : { servedAt }),
    tried: [...state.tried, ...tried].slice(-keptTried),
    facts: mergeFacts(
      state.facts,
      pieces.flatMap((piece) => piece.facts),
    ),
    usedPhrases: context.writer.usedPhrases,
    known: { ...state.known, ...lasting(context.merged.slots), photos: heldPhotos(context, decision) },
    ...(run.waiting.length === 0 ? {} : { waiting: run.waiting }),
    ...(run.suspended.length === 0 ? {} : { suspended: run.suspended }),
  }
}

/** An article, facts, or something done; a fixed line about not knowing is none of these. */
function isServed({ result, basis, facts, actions }: TurnPiece): boolean {
  return actions.some(isDone) || (result === 'answered' && (basis.kind === 'article' || facts.length > 0))
}

function toRound({ merged, input }: TurnContext, piece: TurnPiece): RecentRequest[] {
  if (piece.request === null) return []
  const product = piece.product ?? merged.productId ?? undefined
  const order = piece.slots.order
  const earlier = input.state.recent.find((round) => round.request === piece.request)?.text
  const text = merged.elliptic ? earlier : piece.text?.slice(0, keptText)
  return [
    {
      request: piece.request,
      answered: piece.result === 'answered',
      basis: piece.basis,
      ...(product === undefined ? {} : { product }),
      ...(order === undefined ? {} : { order }),
      ...(text === undefined ? {} : { text }),
    },
  ]
}

/** What this turn spoke of comes first. */
function spokenProducts({ merged, input }: TurnContext, pieces: TurnPiece[]): RecordId[] {
  const named = merged.slots.product
  const used = pieces.flatMap((piece) => piece.product ?? [])
  return [...new Set([...(named === undefined ? [] : [named]), ...used, ...input.state.products])]
}

/** The order that a look-up of this turn really gave. */
function provenOrder(pieces: TurnPiece[]): string | null {
  const id = pieces.flatMap((piece) => piece.facts).find((fact) => fact.name === 'order.id')?.value
  return typeof id === 'string' ? id : null
}

function mergeFacts(before: Fact[], now: Fact[]): Fact[] {
  const byKey = new Map([...before, ...now].map((fact) => [`${fact.name} ${fact.source}`, fact]))
  return [...byKey.values()].slice(-keptFacts)
}

/** Pictures that came without a word wait for what they are about, which the very next message says. */
function heldPhotos({ merged }: TurnContext, decision: TurnDecision): Slots['photos'] {
  const waits = decision.kind === 'steps' && decision.steps.some(({ kind }) => kind === 'photos')
  return waits ? merged.slots.photos : undefined
}

/** Slots that stay true when the flow is over. */
function lasting({ heightCm, weightKg, footMm, preference, place, personal }: Slots): Slots {
  return {
    ...(heightCm === undefined ? {} : { heightCm }),
    ...(weightKg === undefined ? {} : { weightKg }),
    ...(footMm === undefined ? {} : { footMm }),
    ...(preference === undefined ? {} : { preference }),
    ...(place === undefined ? {} : { place }),
    ...(personal === undefined ? {} : { personal }),
  }
}
