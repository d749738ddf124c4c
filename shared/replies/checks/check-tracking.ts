import { readTroubleOption } from '../../dialog/read-trouble-option.ts'
import { findTroubles } from '../../domain/logistics/find-troubles.ts'
import type { Trouble } from '../../domain/logistics/trouble.ts'
import { describeOrder, type OrderFacts } from '../../domain/orders/describe-order.ts'
import type { Order } from '../../protocol/commerce.ts'
import type { Check, CheckContext, CheckResult, FilledLine } from './check.ts'
import { orderCard, toMissing } from './check-order.ts'
import { findOrder } from './find-order.ts'
import type { OrderSetting } from './order-values.ts'
import { describeOrderLine, describeOtherParcels, holidayLine, toOrderFacts } from './order-wording.ts'
import { type OrderQuestion, readOrderQuestion } from './read-order-question.ts'
import { troubleSettingOf } from './trouble-setting.ts'
import { describeOthers, describeTrouble, groupOf, type TroubleGroup } from './trouble-wording.ts'

type Outcome = 'found' | 'slow' | 'odd' | 'grave' | 'bad-address' | 'chosen'

const outcomes: Record<TroubleGroup, Outcome> = {
  slow: 'slow',
  unsent: 'slow',
  held: 'slow',
  odd: 'odd',
  gone: 'grave',
  'bad-address': 'bad-address',
}

const speaksOfSilence = /[没不]动|没(?:有)?(?:更新|动静|消息|变化|进展)|不更新|卡[住在]|停[住在滞了]/

/** Answers what is asked of an order from its facts, and says so when something is wrong with it. */
export const checkTracking: Check<'tracking'> = async (context) => {
  const { sources, input, text } = context
  const setting = troubleSettingOf(sources.catalogue)
  const inTrouble = (order: Order): boolean => findTroubles(order, setting, input.now).length > 0
  // 好久没动了 of several orders is about one that really stands still.
  const found = await findOrder(context, 'open', (orders) =>
    speaksOfSilence.test(text) ? orders.filter(inTrouble) : [],
  )
  if (found.kind !== 'found') return { ...toMissing(context, found, 'open') }
  return track(context, found.order)
}

function track(context: CheckContext, order: Order): CheckResult<'tracking'> {
  const { now } = context.input
  const about: OrderSetting = { order, now, setting: troubleSettingOf(context.sources.catalogue) }
  const troubles = findTroubles(order, about.setting, now)
  const [first] = troubles
  const facts = describeOrder(order, now)
  const question = readOrderQuestion(context.text)
  const option = first === undefined ? undefined : readWish(context.text)
  return {
    outcome: option !== undefined ? 'chosen' : first === undefined ? 'found' : outcomes[groupOf(first)],
    slots: { ...context.slots, order: order.id, ...(option === undefined ? {} : { option }) },
    facts: [...toOrderFacts(facts, about), ...troubles.flatMap((trouble) => trouble.facts)],
    ...withUrging(answer(facts, about, question, troubles), facts, readTroubleOption(context.text) === 'urge'),
    ...orderCard(context, order, { troubles }),
  }
}

/** 帮我催一下 of a parcel that is on time: from when on there is something to urge. */
function withUrging<T extends FilledLine & { more: FilledLine[] }>(told: T, facts: OrderFacts, isUrged: boolean): T {
  const line = isUrged ? urgingLine(facts) : null
  const isKnown = line !== null && told.values[line === 'order.urge-moving' ? 'eta' : 'promised'] != null
  return isKnown ? { ...told, more: [...told.more, { line, values: told.values }] } : told
}

function urgingLine(facts: OrderFacts): 'order.urge-moving' | 'order.urge-unsent' | null {
  if (facts.status === 'paid') return facts.shipOverdue ? null : 'order.urge-unsent'
  const isMoving = facts.status === 'shipped' && facts.shipment?.status !== 'signed'
  return isMoving && !facts.etaOverdue ? 'order.urge-moving' : null
}

/** 帮我催催, 那我再等等 said with the question; 还要等几天 is a question. */
function readWish(text: string): 'urge' | 'wait' | undefined {
  const option = readTroubleOption(text)
  if (option === 'wait') return /[再先]等等|等等看|不着?急|不用催/.test(text) ? 'wait' : undefined
  return option === 'urge' ? 'urge' : undefined
}

/** The answer first, then what is wrong, then the other parcels. */
function answer(
  facts: OrderFacts,
  about: OrderSetting,
  question: OrderQuestion,
  troubles: Trouble[],
): FilledLine & { more: FilledLine[] } {
  const { order, now } = about
  const [first, ...rest] = troubles
  const state = describeOrderLine(facts, about, question)
  if (first === undefined)
    return { ...state, more: [...holidayLine(facts, about), ...otherParcels(order, question, now)] }
  const others = describeOthers(rest, order, now)
  const told = describeTrouble(first, order, now)
  // What was promised and has passed is told by the order's own line, with its cause.
  if (first.kind === 'not-shipped' && facts.shipOverdue) return { ...state, more: others }
  if (question === 'state' || question === 'why' || question === 'when-ships')
    return {
      ...told,
      more: [...others, ...(rest.length > 0 ? [] : otherParcels(order, question, now, first.shipmentId))],
    }
  return { ...state, more: [told, ...others] }
}

function otherParcels(order: Order, question: OrderQuestion, now: Date, told?: string | null): FilledLine[] {
  const others = question === 'state' || question === 'when-arrives' ? describeOtherParcels(order, now, told) : null
  return others === null ? [] : [{ line: 'order.other-parcels', values: others }]
}
