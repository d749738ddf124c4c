import { readTroubleOption } from '../../dialog/read-trouble-option.ts'
import { findTroubles } from '../../domain/logistics/find-troubles.ts'
import { sortNodes } from '../../domain/logistics/sort-nodes.ts'
import type { Trouble, TroubleOption } from '../../domain/logistics/trouble.ts'
import { describeOrder, type OrderFacts } from '../../domain/orders/describe-order.ts'
import type { Order } from '../../protocol/commerce.ts'
import type { IntentId } from '../../protocol/intent-ids.ts'
import { bare, type Check, type CheckContext, type CheckResult, type FilledLine } from './check.ts'
import { orderCard, toMissing } from './check-order.ts'
import { type FoundOrder, findOrder } from './find-order.ts'
import { toOrderValues } from './order-values.ts'
import { describeOrderLine, holidayLine, toOrderFacts } from './order-wording.ts'
import { troubleSettingOf } from './trouble-setting.ts'
import { describeOthers, describeTrouble, groupOf, optionWords, type TroubleGroup } from './trouble-wording.ts'

const saysMissing =
  /(?:没|未|没有)(?:有)?(?:收到|拿到|见到|看到|到货)|不是我(?:本人)?签|谁签|谁收|签收人|没签收?(?:过|啊|呀)|空(?:包|盒)/
const asksRule = /怎么办|怎么处理|谁(?:赔|负责|承担)|赔(?:吗|不|多少|付)|会不会|一般|如果|要是|万一|能不能/
const speaksOfOwn = /我的|我这|这[个单件]|那[个单件]|我[^，。]{0,4}(?:快递|包裹|订单)|[订单]号/
/** What is offered for each group of troubles, the likeliest first. */
export const optionsOf: Readonly<Record<TroubleGroup, TroubleOption[]>> = {
  slow: ['urge', 'wait'],
  gone: ['reship', 'refund'],
  odd: ['verify', 'wait'],
  'bad-address': ['urge', 'wait'],
  unsent: ['urge', 'wait', 'refund'],
  held: ['wait', 'refund'],
}

/** Finds the order a complaint about a parcel is about, names what is wrong with it and what can be done. */
export const checkTrouble: Check<'trouble'> = async (context) => {
  if (isGeneral(context)) return bare(context, 'general')
  const found = await findTroubled(context)
  if (found.kind !== 'found') return { ...toMissing(context, found, 'open') }
  return judge(context, found.order)
}

/** 快递丢了谁赔 asks for the rule; the articles know it. */
function isGeneral({ slots, text, input }: CheckContext): boolean {
  if (slots.order !== undefined || slots.trouble !== undefined || slots.option !== undefined) return false
  return asksRule.test(text) && !speaksOfOwn.test(text) && !isSpokenOf(input)
}

const aboutParcels: ReadonlySet<IntentId> = new Set<IntentId>([
  'order_status',
  'logistics_track',
  'logistics_exception',
])

function isSpokenOf({ state, page }: CheckContext['input']): boolean {
  const [last] = state.recent
  return page.orderId !== undefined || (state.orderId !== null && last !== undefined && aboutParcels.has(last.request))
}

/** Of a login's orders the only one in trouble needs no question, even when another was spoken of before. */
async function findTroubled(context: CheckContext): Promise<FoundOrder> {
  const fits = (order: Order): boolean => isMeant(context, order)
  const found = await findOrder(context, 'open', (orders) => orders.filter(fits))
  const isNamed = context.slots.order !== undefined || context.input.proof !== 'identity'
  if (found.kind !== 'found' || isNamed || fits(found.order)) return found
  const own = await context.sources.lookUpOrders()
  const [only, second] = own.ok ? own.value.filter(fits) : []
  return only !== undefined && second === undefined ? { kind: 'found', order: only } : found
}

function isMeant({ sources, input, text }: CheckContext, order: Order): boolean {
  if (saysMissing.test(text)) return lastSigning(order, input.now) !== null
  return findTroubles(order, troubleSettingOf(sources.catalogue), input.now).length > 0
}

const weekMs = 7 * 24 * 3_600_000

/** The line that says a parcel was handed over, while somebody may still miss it. */
function lastSigning(order: Order, now: Date) {
  if (order.status !== 'signed' && order.status !== 'shipped' && order.status !== 'part-shipped') return null
  const nodes = order.shipments.flatMap((shipment) => sortNodes(shipment).filter(({ kind }) => kind === 'signed'))
  return nodes.find(({ atMs }) => now.getTime() - atMs < weekMs) ?? null
}

function judge(context: CheckContext, order: Order): CheckResult<'trouble'> {
  const { now } = context.input
  const setting = troubleSettingOf(context.sources.catalogue)
  const troubles = findTroubles(order, setting, now)
  const facts = describeOrder(order, now)
  const told = tell(context, order, facts, troubles)
  const option = context.slots.option ?? readTroubleOption(context.text)
  const slots = {
    ...context.slots,
    order: order.id,
    ...(troubles[0] === undefined ? {} : { trouble: troubles[0].event }),
    ...(told.group === null || option === undefined ? {} : { option }),
  }
  return {
    outcome: told.group === null ? 'found' : option === undefined ? told.group : 'chosen',
    slots,
    facts: [...toOrderFacts(facts, { order, now, setting }), ...troubles.flatMap((trouble) => trouble.facts)],
    ...told.line,
    more: told.more,
    ...(told.group === null ? {} : { choices: toChoices(optionsOf[told.group]) }),
    ...orderCard(context, order, { troubles }),
  }
}

type Told = { group: TroubleGroup | null; line: FilledLine; more: FilledLine[] }

/** What the shopper misses comes before what the trace shows; without either the facts answer that all is well. */
function tell(context: CheckContext, order: Order, facts: OrderFacts, troubles: Trouble[]): Told {
  const { now } = context.input
  const about = { order, now, setting: troubleSettingOf(context.sources.catalogue) }
  const signing = saysMissing.test(context.text) ? lastSigning(order, now) : null
  const [first, ...rest] = troubles
  if (first !== undefined && (signing === null || groupOf(first) === 'odd'))
    return { group: groupOf(first), line: describeTrouble(first, order, now), more: describeOthers(rest, order, now) }
  const values = toOrderValues(facts, about)
  if (signing !== null) {
    const missed = { ...values, node: signing.text, signed: values.signed ?? values.nodeAt }
    return { group: 'odd', line: { line: 'trouble.not-received', values: missed }, more: [] }
  }
  const isMoving = facts.status === 'shipped' && facts.newestNode !== null
  const isWaiting = facts.status === 'paid' || facts.status === 'part-shipped'
  const line: FilledLine = isMoving
    ? { line: 'trouble.none', values }
    : isWaiting
      ? { line: 'trouble.not-due', values }
      : describeOrderLine(facts, about)
  return { group: null, line, more: holidayLine(facts, about) }
}

/** The choices as a tap or the words themselves give them. */
export function toChoices(options: readonly TroubleOption[]) {
  return options.map((option) => {
    const { chip, wish } = optionWords[option]
    return { value: option, text: chip, label: wish }
  })
}
