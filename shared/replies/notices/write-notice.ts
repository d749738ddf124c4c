import type { ActiveFlow, DialogState } from '../../dialog/dialog-state.ts'
import { getFlow } from '../../dialog/flow-of-intent.ts'
import { findTroubles } from '../../domain/logistics/find-troubles.ts'
import type { Trouble, TroubleKind } from '../../domain/logistics/trouble.ts'
import { describeOrder } from '../../domain/orders/describe-order.ts'
import { toOrderCard } from '../../domain/orders/to-order-card.ts'
import { assert } from '../../lib/assert.ts'
import type { Order } from '../../protocol/commerce.ts'
import type { Fact, Part, Proof } from '../../protocol/conversation.ts'
import type { PublicCatalogue } from '../../protocol/shop.ts'
import { optionsOf, toChoices } from '../checks/check-trouble.ts'
import { toOrderFacts } from '../checks/order-wording.ts'
import { troubleSettingOf } from '../checks/trouble-setting.ts'
import { describeTrouble, groupOf } from '../checks/trouble-wording.ts'
import { occasionOf } from '../occasion-of.ts'
import type { Speech } from '../tone-of.ts'
import type { PlannedReply } from '../turn.ts'
import { wordParts } from '../wording/word-parts.ts'
import { createWriter } from '../write-reply.ts'

const keptFacts = 80
const flowId = 'logistics-trouble'
const offerings = {
  slow: 'offering-slow',
  gone: 'offering-gone',
  odd: 'offering-odd',
  'bad-address': 'offering-address',
  unsent: 'offering-unsent',
  held: 'offering-held',
} as const

/** A carrier's slip of the pen: worth a word when asked, not worth a word unasked. */
const onlyOdd: ReadonlySet<TroubleKind> = new Set<TroubleKind>(['out-of-order', 'two-cities'])

/** One trouble nobody was told of yet, with its order. */
export interface Untold {
  order: Order
  trouble: Trouble
}

/** What a notice is written from. */
export interface NoticeSetting {
  catalogue: PublicCatalogue
  proof: Proof
  state: DialogState
  now: Date
  /** The language of the conversation; absent for simplified Chinese. */
  speech?: Speech | null
}

/** The gravest trouble of these orders that was not told of before; null when all is well or known. */
export function findUntold(
  orders: readonly Order[],
  told: ReadonlySet<string>,
  catalogue: PublicCatalogue,
  now: Date,
): Untold | null {
  const setting = troubleSettingOf(catalogue)
  const all = orders.flatMap((order) => findTroubles(order, setting, now).map((trouble) => ({ order, trouble })))
  const rank = { person: 0, act: 1, warn: 2 }
  const untold = all.filter(({ trouble }) => !told.has(trouble.event) && !onlyOdd.has(trouble.kind))
  return untold.toSorted((a, b) => rank[a.trouble.severity] - rank[b.trouble.severity])[0] ?? null
}

/** The events that this conversation has spoken of already, by whatever reply. */
export function toldEvents({ facts }: DialogState): string[] {
  return facts.flatMap(({ name, value }) => (name === 'trouble.event' && typeof value === 'string' ? [value] : []))
}

/** Tells a trouble before anybody asks, with what can be done; the conversation then waits for that choice. */
export function writeNotice(untold: Untold, setting: NoticeSetting): { reply: PlannedReply; state: DialogState } {
  const { speech } = setting
  if (speech == null) return wordNotice(untold, setting)
  const notice = wordNotice(untold, setting)
  const { parts, lacking } = wordParts(notice.reply.parts, speech.wordings)
  if (speech.lacking.length + lacking.length > 0) return wordNotice(untold, { ...setting, speech: null })
  return { ...notice, reply: { ...notice.reply, parts } }
}

function wordNotice(
  { order, trouble }: Untold,
  { catalogue, proof, state, now, speech }: NoticeSetting,
): { reply: PlannedReply; state: DialogState } {
  const group = groupOf(trouble)
  const writer = createWriter(catalogue.settings.persona, state.usedPhrases, {
    ...occasionOf(catalogue.settings, now),
    ...(speech == null ? {} : { speech }),
  })
  const told = describeTrouble(trouble, order, now)
  const texts = [
    writer.write('trouble.notice', { order: order.id }),
    writer.write(told.line, told.values),
    writer.write('ask.trouble-option'),
  ]
  const setting = troubleSettingOf(catalogue)
  const facts = [...toOrderFacts(describeOrder(order, now), { order, setting, now }), ...trouble.facts]
  const card = toOrderCard(order, proof === 'identity' ? 'identity' : 'order', now, {
    products: catalogue.products,
    setting,
    troubles: findTroubles(order, setting, now),
  })
  const parts: Part[] = [
    { kind: 'text', text: texts.join('') },
    ...(card === null ? [] : [{ kind: 'card' as const, card }]),
    { kind: 'quick-replies', texts: chipsOf(offerings[group]) },
  ]
  const flow: ActiveFlow = {
    id: flowId,
    state: offerings[group],
    request: 'logistics_exception',
    slots: { order: order.id, trouble: trouble.event },
    askedFor: 'option',
    asked: ['option'],
    unasked: true,
    at: now.toISOString(),
    choices: toChoices(optionsOf[group]),
  }
  return {
    reply: { parts, facts, basis: { kind: 'flow', flow: flowId, state: offerings[group] } },
    state: { ...state, flow, orderId: order.id, facts: withFacts(state.facts, facts), usedPhrases: writer.usedPhrases },
  }
}

function chipsOf(name: string): string[] {
  const state = getFlow(flowId)?.states[name]
  assert(state !== undefined && 'ask' in state, `${flowId} offers nothing in ${name}`)
  return state.chips ?? []
}

function withFacts(before: Fact[], now: Fact[]): Fact[] {
  const byKey = new Map([...before, ...now].map((fact) => [`${fact.name} ${fact.source}`, fact]))
  return [...byKey.values()].slice(-keptFacts)
}
