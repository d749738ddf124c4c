import type { ActiveFlow, Slots } from '../dialog/dialog-state.ts'
import type { Flow, FlowEvent } from '../dialog/flow.ts'
import { walkTree } from '../dialog/flows/walk-tree.ts'
import type { MergedRequest } from '../dialog/merge-context.ts'
import { mergeSlots } from '../dialog/merge-slots.ts'
import type { BackTo } from '../dialog/read-step-back.ts'
import { stepBack } from '../dialog/step-back.ts'
import { hasSlept } from '../dialog/wake-flow.ts'
import { extractEntities } from '../language/extract-entities.ts'
import type { RecordId } from '../protocol/ids.ts'
import { runFlow } from './run-flow.ts'
import type { TurnContext, TurnPiece } from './turn-piece.ts'

/** Begins a flow for a request. */
export function startFlow(context: TurnContext, flow: Flow, request: MergedRequest): Promise<TurnPiece> {
  const { known = {} } = context.input.state
  const { confirmed: _, ...said } = context.merged.slots
  const active: ActiveFlow = {
    id: flow.id,
    state: flow.start,
    request: request.intent,
    slots: { ...known, ...inherited(context, flow), ...said, ...orderOfClause(request) },
    askedFor: null,
  }
  return runFlow(context, flow, active, { kind: 'start' }, request)
}

/** A 取消，B 改地址: each clause is about the order it names, proved by the digits beside it. */
function orderOfClause({ text }: MergedRequest): Pick<Slots, 'order' | 'phoneLast4'> {
  const { orderNumbers, phoneLast4 } = extractEntities(text)
  const [order, ...others] = orderNumbers
  if (order === undefined || others.length > 0) return {}
  return { order, ...(phoneLast4 === undefined ? {} : { phoneLast4 }) }
}

/** Begins to walk the shopper through an article's process. */
export function startWalk(context: TurnContext, article: RecordId, request: MergedRequest): Promise<TurnPiece> {
  const { known = {} } = context.input.state
  const active: ActiveFlow = {
    id: walkTree.id,
    state: walkTree.start,
    request: request.intent,
    slots: { ...known, tree: { article, path: [] } },
    askedFor: null,
  }
  return runFlow(context, walkTree, active, { kind: 'start' }, request)
}

const sendingBack: ReadonlySet<string> = new Set(['return-goods', 'exchange-goods', 'quality-problem'])
const carried = ['order', 'line', 'quantity', 'reason', 'fit', 'opened', 'photos'] as const

/** 不换了，退货吧 is about the same goods for the same reason; another order named begins anew. */
function inherited({ input, merged }: TurnContext, flow: Flow): Slots {
  const before = input.state.flow
  if (before === null || before.id === flow.id || !sendingBack.has(before.id) || !sendingBack.has(flow.id)) return {}
  const { order = before.slots.order } = merged.slots
  if (order !== before.slots.order || merged.otherOrder) return {}
  return Object.fromEntries(
    carried.flatMap((name) => (before.slots[name] === undefined ? [] : [[name, before.slots[name]]])),
  )
}

/** Gives the waiting flow this message; what it says wins over what was said before, another order begins anew. */
export function continueFlow(
  context: TurnContext,
  flow: Flow,
  active: ActiveFlow,
  event: FlowEvent,
): Promise<TurnPiece> {
  const intent = active.request ?? flow.intents[0]!
  const request: MergedRequest = { intent, probability: 1, isSure: true, text: context.input.text, ranked: [] }
  const { merged } = context
  const slots: Slots = mergeSlots(active.slots, withTried(active, merged.slots))
  const { order } = active.slots
  if (flow.rewalks === true && active.askedFor !== null)
    return runFlow(context, flow, { ...active, slots }, { kind: 'start' }, request)
  const isNowFault = merged.slots.reason !== undefined && isFault(merged.slots.reason) && !isFault(active.slots.reason)
  if (flow.rewalks !== true && active.askedFor === null && isNowFault)
    return runFlow(context, flow, { ...active, slots }, { kind: 'start' }, request)
  // 不是这个地址，是… at the last question, or a word beside it: what will happen is worked out and shown again.
  if (active.askedFor === 'confirmed' && merged.slots.confirmed !== true)
    return runFlow(context, flow, { ...active, slots: { ...slots, confirmed: undefined } }, { kind: 'start' }, request)
  // Another part of what is collected than the one asked for: what is missing now is worked out anew.
  if (active.askedFor !== null && rewalked.has(active.askedFor) && fillsOther(flow, active, merged.slots))
    return runFlow(context, flow, { ...active, slots }, { kind: 'start' }, request)
  if (active.askedFor !== null && hasSlept(active, context.input.now))
    return runFlow(context, flow, { ...active, slots: { ...slots, confirmed: undefined } }, { kind: 'start' }, request)
  if (order === undefined || (!merged.otherOrder && slots.order === order))
    return runFlow(context, flow, { ...active, slots }, event, request)
  const { order: _, line: __, phoneLast4: ___, ...kept } = active.slots
  return runFlow(context, flow, { ...active, slots: { ...kept, ...merged.slots } }, { kind: 'start' }, request)
}

/** Questions for one part of something: the message may well give another part. */
const rewalked: ReadonlySet<keyof Slots> = new Set<keyof Slots>([
  ...(['targetSku', 'place', 'detail', 'recipient', 'phone'] as const),
  // 那云絮呢 at a question about the body or the fit asks it of other goods.
  ...(['preference', 'heightCm', 'weightKg', 'footMm'] as const),
])

function fillsOther(flow: Flow, { askedFor }: ActiveFlow, said: Slots): boolean {
  if (askedFor === null || said[askedFor] !== undefined) return false
  return Object.keys(said).some((name) => name !== 'confirmed' && name in flow.slots)
}

/** Asks an earlier question again; at the first one there is nothing to go back to, so it is only repeated. */
export async function goBack(context: TurnContext, flow: Flow, active: ActiveFlow, to: BackTo): Promise<TurnPiece> {
  const request: MergedRequest = {
    intent: active.request ?? flow.intents[0]!,
    ...{ probability: 1, isSure: true, text: context.input.text, ranked: [] },
  }
  const earlier = stepBack(active, to)
  const forgetsOrder = active.slots.order !== undefined && earlier?.slots.order === undefined
  const apart: TurnContext = { ...context, merged: { ...context.merged, otherOrder: forgetsOrder } }
  if (earlier !== null) return runFlow(apart, flow, earlier, { kind: 'start' }, request)
  const again: FlowEvent = flow.rewalks === true ? { kind: 'start' } : { kind: 'message', answer: null }
  const piece = await runFlow(context, flow, active, again, request)
  return { ...piece, parts: [{ kind: 'text', text: context.writer.write('talk.first-step') }, ...piece.parts] }
}

/** 可是肩带开线了 after a refusal opens the way for faulty goods. */
function isFault(reason: Slots['reason']): boolean {
  return reason === 'quality' || reason === 'wrong-item'
}

/** Of number and digits that did not fit, the one said again is tried with the other. */
function withTried({ slots: { triedOrder, triedLast4 } }: ActiveFlow, said: Slots): Slots {
  if (said.phoneLast4 !== undefined && said.order === undefined && triedOrder !== undefined)
    return { ...said, order: triedOrder }
  if (said.order !== undefined && said.phoneLast4 === undefined && triedLast4 !== undefined)
    return { ...said, phoneLast4: triedLast4 }
  return said
}
