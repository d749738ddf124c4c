import { extractEntities } from '../language/extract-entities.ts'
import type { HandoffTrigger } from '../protocol/conversation.ts'
import type { IntentId } from '../protocol/intent-ids.ts'
import type { ShopSettings } from '../protocol/shop.ts'
import { asksForTicket } from './asks-for-ticket.ts'
import type { ActiveFlow, DialogState, Understanding } from './dialog-state.ts'
import { findUnresolved } from './find-unresolved.ts'
import type { FlowEvent } from './flow.ts'
import { flowOfIntent, getFlow } from './flow-of-intent.ts'
import type { MergedMessage, MergedRequest } from './merge-context.ts'
import { readFlowAnswer } from './read-flow-answer.ts'
import { readPersonWish } from './read-person-wish.ts'
import type { BackTo } from './read-step-back.ts'

/** One thing to do in a turn. */
export type TurnStep =
  /** The active flow gets this message. `stuck`: it filled nothing, so the question is repeated. */
  | { kind: 'continue'; event: FlowEvent; stuck: boolean }
  /** An article may answer this beside the active flow's question, which is asked again either way. */
  | { kind: 'aside'; request: MergedRequest }
  /** An earlier question of the active flow is asked again. */
  | { kind: 'back'; to: BackTo }
  | { kind: 'flow'; flow: string; request: MergedRequest }
  | { kind: 'answer'; request: MergedRequest }
  /** Pictures came without a word, and nothing asked for them. */
  | { kind: 'photos' }
  /** The active flow is dropped at the shopper's wish. */
  | { kind: 'cancel' }
  /** The last answer did not help and the message asks nothing new. */
  | { kind: 'unresolved' }

/** Whether the waiting flow goes on after these steps: dropped, asked again, or left waiting without a word. */
export type KeepsFlow = boolean | 'silently'

/** What a turn does: hand over, or its steps in order. */
export type TurnDecision =
  | { kind: 'handoff'; trigger: HandoffTrigger; unresolved: boolean }
  | { kind: 'steps'; steps: TurnStep[]; unresolved: boolean; keepsFlow: KeepsFlow }

/** What the conversation remembers and what the shop has switched on. */
export type TurnPolicy = { state: DialogState; handoff: ShopSettings['handoff'] }

const angerAtOnce = 0.8
const angerTwice = 0.6
/** Which product was meant, or how it shall fit, no longer matters once the shopper asks for something else. */
const passing: ReadonlySet<string> = new Set(['product', 'preference', 'sku'])
/** A negation as short as this asks nothing new. */
const shortNegation = 8
const talk: ReadonlySet<IntentId> = new Set<IntentId>([
  'greeting',
  'thanks_bye',
  'ack',
  'chitchat_other',
  'feedback_rating',
])

/** The policy of a turn: whether to hand over, else what to do with every request of the message. */
export function decideTurn(
  understanding: Understanding,
  merged: MergedMessage,
  { state, handoff }: TurnPolicy,
): TurnDecision {
  if (merged.onlyPhotos) return takePhotos(state)
  const why = findUnresolved(understanding, merged, state)
  const unresolved = why !== null
  const onlyNegates = why === 'negated' && [...understanding.text].length <= shortNegation
  const trigger = findTrigger(understanding, merged, { state, handoff }, { unresolved, onlyNegates })
  if (trigger !== null) return { kind: 'handoff', trigger, unresolved }
  const active = state.flow === null ? null : continueFlow(understanding, merged, state)
  if (active !== null) return { kind: 'steps', unresolved, ...active }
  const steps = toSteps(merged.requests)
  const asksNothing = steps.every((step) => step.kind === 'answer' && !step.request.isSure)
  if (onlyNegates || (unresolved && asksNothing))
    return { kind: 'steps', steps: [{ kind: 'unresolved' }], unresolved, keepsFlow: false }
  const askedFor = state.flow?.askedFor ?? null
  const isKept = askedFor !== null && !passing.has(askedFor)
  // What the shop itself began waits without a word.
  return { kind: 'steps', steps, unresolved, keepsFlow: isKept && state.flow?.unasked === true ? 'silently' : isKept }
}

/** Pictures say nothing by themselves: the flow that collects them takes them, else the shopper is asked. */
function takePhotos({ flow }: DialogState): TurnDecision {
  const takes = flow !== null && getFlow(flow.id)?.slots.photos !== undefined
  const steps: TurnStep[] = takes
    ? [{ kind: 'continue', event: { kind: 'message', answer: null }, stuck: false }]
    : [{ kind: 'photos' }]
  return { kind: 'steps', steps, unresolved: false, keepsFlow: !takes && flow?.askedFor != null }
}

/** Danger, law and the wish for a person cannot be switched off; the rest is the shop's choice. */
function findTrigger(
  { emotion, text }: Understanding,
  merged: MergedMessage,
  { state, handoff }: TurnPolicy,
  { unresolved, onlyNegates }: { unresolved: boolean; onlyNegates: boolean },
): HandoffTrigger | null {
  const asks = (intent: IntentId): boolean =>
    merged.requests.some(
      (request) => request.own === undefined && request.intent === intent && request.isSure && !isAboutTicket(request),
    )
  if (emotion.flags.includes('safety') || emotion.flags.includes('selfharm')) return 'safety'
  if (emotion.flags.includes('legal')) return 'legal'
  const wish = readPersonWish(text)
  if (wish === 'wanted' || (wish === 'unsaid' && asks('human_agent'))) return 'asked'
  if (handoff.onAnger && isAngry(emotion, state)) return 'anger'
  if (handoff.onComplaint && !onlyNegates && asks('complaint')) return 'complaint'
  if (unresolved && state.unresolvedInRow + 1 >= handoff.missesBeforeHandoff) return 'unresolved'
  return null
}

/** 我之前反馈的问题处理了没有 asks how far it is; it complains no more than any question does. */
function isAboutTicket({ intent, text }: MergedRequest): boolean {
  return intent === 'complaint' && asksForTicket(text)
}

/** Whether a message is angry at all; the second such message running hands over. */
export function isAnnoyed({ polarity, intensity, flags }: Understanding['emotion']): boolean {
  return intensity >= angerTwice && (polarity === 'negative' || flags.includes('anger'))
}

function isAngry(emotion: Understanding['emotion'], state: DialogState): boolean {
  if (!isAnnoyed(emotion)) return false
  return emotion.intensity >= angerAtOnce || state.angerInRow >= 1
}

/** The message as the active flow's answer, or null when it asks for something else. */
function continueFlow(
  understanding: Understanding,
  merged: MergedMessage,
  state: DialogState,
): { steps: TurnStep[]; keepsFlow: KeepsFlow } | null {
  // A parcel's number is told whatever was asked last.
  if (merged.requests.some(({ flow }) => flow !== undefined && flow !== state.flow?.id)) return null
  const answer = readFlowAnswer(understanding, merged, state.flow!)
  const others = toSteps(
    merged.requests.filter(
      (request) => !belongsToFlow(request, state.flow!) && !isPartOf(request, merged, state.flow!),
    ),
  )
  switch (answer.kind) {
    case 'filled':
      return {
        steps: [{ kind: 'continue', event: answer.event, stuck: false }, ...(merged.requests.length > 1 ? others : [])],
        keepsFlow: false,
      }
    case 'back':
      return { steps: [{ kind: 'back', to: answer.to }], keepsFlow: false }
    case 'cancelled':
      return { steps: [{ kind: 'cancel' }, ...wishes(others)], keepsFlow: false }
    case 'noted':
      return { steps: toSteps(merged.requests), keepsFlow: 'silently' }
    case 'stuck':
      return { steps: [{ kind: 'continue', event: { kind: 'message', answer: null }, stuck: true }], keepsFlow: false }
    case 'aside': {
      const [first] = answer.requests
      if (answer.isSure || first === undefined) return { steps: toSteps(answer.requests), keepsFlow: true }
      return { steps: [{ kind: 'aside', request: first }], keepsFlow: false }
    }
    case 'other':
      return null
  }
}

/** 哦不对，改成 2 号 while an address is changed corrects the address; it changes nothing else of the order. */
function isPartOf({ intent }: MergedRequest, { slots }: MergedMessage, { request }: ActiveFlow): boolean {
  return request === 'change_address' && intent === 'change_order' && slots.address !== undefined
}

/** What a message asks for beside dropping the flow: 不退了，换个大的. */
function wishes(steps: TurnStep[]): TurnStep[] {
  return steps.filter((step) => step.kind === 'flow' && !talk.has(step.request.intent) && step.request.isSure)
}

/** What a process was begun for belongs to it: 还是不亮 reports nothing new. */
function belongsToFlow(request: MergedRequest, active: ActiveFlow): boolean {
  return flowFor(request) === active.id || (active.slots.tree !== undefined && request.intent === active.request)
}

/** The flow that serves a request; a question about a ticket is known by its words, the shop's own intents are answered. */
function flowFor({ own, intent, text, flow }: MergedRequest): string {
  if (flow !== undefined) return flow
  if (own !== undefined) return 'answer'
  return asksForTicket(text) ? 'ticket-status' : flowOfIntent[intent]
}

/** Every request becomes a step, each flow once for each order named; a greeting beside a question needs no answer of its own. */
function toSteps(requests: MergedRequest[]): TurnStep[] {
  const substantive = requests.filter((request) => request.own !== undefined || !talk.has(request.intent))
  const kept = substantive.length > 0 ? substantive : requests.slice(0, 1)
  const orderIn = (text: string): string => (kept.length > 1 ? (extractEntities(text).orderNumbers[0] ?? '') : '')
  const seen = new Set<string>()
  return kept.flatMap((request): TurnStep[] => {
    const flow = flowFor(request)
    const key = `${flow} ${flow === 'answer' ? request.text : orderIn(request.text)}`
    if (seen.has(key)) return []
    seen.add(key)
    if ((!request.isSure && flow !== 'ticket-status') || getFlow(flow) === undefined)
      return [{ kind: 'answer', request }]
    return [{ kind: 'flow', flow, request }]
  })
}
