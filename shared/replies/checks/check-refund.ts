import { formatMinor } from '../../domain/money.ts'
import { describeRefunds, findOpenCase } from '../../domain/returns/describe-refunds.ts'
import type { Refund } from '../../protocol/after-sale.ts'
import type { Order } from '../../protocol/commerce.ts'
import { quoteTitle } from '../quote-title.ts'
import { bare, type Check, type CheckContext, type CheckResult } from './check.ts'
import { seekOrder } from './check-order.ts'
import { findOrder } from './find-order.ts'
import { ordersMeant } from './orders-meant.ts'
import { waysOf } from './return-along.ts'
import { toCaseCard } from './to-case-card.ts'

const refundStates: ReadonlySet<string> = new Set(['refunding', 'refunded', 'cancelled'])
const asksHowMuch = /多少|金额|几块|几钱/
/** 我的退款到哪了 is about a refund of one's own; 退款一般多久到 is about the rule. */
const asksForOwn = /我的退|我那|到哪|进度|查/

/** How far the refund of an order is, or what a return just judged will give back; else the question is a general one. */
export const checkRefund: Check<'refund'> = async (context) => {
  const expected = expectedRefund(context)
  if (expected !== null) return expected
  const named = context.merged.named.length + context.merged.candidates.length > 0
  const order = context.slots.order ?? (named ? undefined : (await refundOfLogin(context))?.id)
  if (order === undefined && !named && !asksForOwn.test(context.text)) return bare(context, 'general')
  const within = order === undefined ? context : { ...context, slots: { ...context.slots, order } }
  const found = await seekOrder(within, 'none', (orders) =>
    named ? ordersMeant(context, orders) : orders.filter(isBeingRefunded),
  )
  if (found.outcome !== 'found') return { ...found }
  const told = await tellRefunds(within, found)
  if (told !== null) return told
  const status = found.facts.find((fact) => fact.name === 'order.status')?.value
  if (!refundStates.has(String(status))) return { ...found, line: 'refund.none', more: [] }
  const { refundWithinDays } = context.sources.catalogue.returnPolicy
  const rule = { line: 'refund.rule' as const, values: { refundDays: refundWithinDays } }
  const facts = [
    ...found.facts,
    {
      name: 'return.refundWithinDays',
      value: refundWithinDays,
      source: '退货规则',
      at: context.input.now.toISOString(),
    },
  ]
  return { ...found, facts, more: status === 'refunding' ? [rule] : [] }
}

/** What the order's own refunds say, or the return that is on its way to one; amounts are for a login only. */
async function tellRefunds(context: CheckContext, found: CheckResult<'order'>): Promise<CheckResult<'refund'> | null> {
  const seen = await findOrder(context, 'none')
  if (seen.kind !== 'found' || context.input.proof !== 'identity') return null
  const { order } = seen
  const rows = describeRefunds(order)
  const source = `订单 ${order.id}`
  const { refundWithinDays } = context.sources.catalogue.returnPolicy
  if (rows !== null) {
    const facts = (order.refunds ?? []).flatMap(({ amountMinor, state, at }) => [
      { name: 'refund.amountMinor', value: amountMinor, source, at },
      { name: 'refund.state', value: state, source, at },
    ])
    return {
      ...found,
      facts: [...found.facts, ...facts],
      line: 'refund.progress',
      values: { order: order.id, rows },
      more: [],
    }
  }
  const open = findOpenCase(order)
  if (open === null) return null
  const fact = { name: 'refund.amountMinor', value: open.amountMinor, source, at: open.openedAt }
  const values = {
    order: order.id,
    case: open.id,
    refund: formatMinor(open.amountMinor, 'sentence'),
    ways: waysOf(open.back?.parts ?? []),
    waybill: open.waybill ?? null,
    refundDays: refundWithinDays,
  }
  const card = toCaseCard(order, open, context)
  return { ...found, facts: [...found.facts, fact], line: 'refund.awaiting-goods', values, card, more: [] }
}

/** 退款退多少 after a verdict: the amount that verdict gave. */
function expectedRefund(context: CheckContext): CheckResult<'refund'> | null {
  const { facts, recent } = context.input.state
  const amount = facts.findLast((fact) => fact.name === 'refund.amountMinor')
  const line = facts.findLast((fact) => fact.name === 'order.line')
  const ways = facts.findLast((fact) => fact.name === 'refund.ways')
  const isAsked = context.slots.order === undefined && asksHowMuch.test(context.text)
  if (!isAsked || typeof amount?.value !== 'number' || recent[0]?.request !== 'return_goods') return null
  return {
    ...bare(context, 'expected'),
    facts: [amount],
    values: {
      refund: formatMinor(amount.value, 'sentence'),
      ways: typeof ways?.value === 'string' ? ways.value : null,
      title: typeof line?.value === 'string' ? quoteTitle(line.value) : '这件',
    },
  }
}

/** Money is on its way back, or goods are that money waits for. */
function isBeingRefunded(order: Order): boolean {
  return order.status === 'refunding' || findOpenCase(order) !== null || (order.refunds ?? []).some(isUnderWay)
}

function isUnderWay({ state }: Refund): boolean {
  return state !== 'arrived'
}

/** The only order of a login that is being refunded. */
async function refundOfLogin({ input, sources }: CheckContext): Promise<Order | undefined> {
  if (input.proof !== 'identity') return undefined
  const orders = await sources.lookUpOrders()
  if (!orders.ok) return undefined
  const [first, second] = orders.value.filter(isBeingRefunded)
  return second === undefined ? first : undefined
}
