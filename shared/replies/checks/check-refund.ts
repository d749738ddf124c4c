import { formatMinor } from '../../domain/money.ts'
import type { Order } from '../../protocol/commerce.ts'
import { quoteTitle } from '../quote-title.ts'
import { bare, type Check, type CheckContext, type CheckResult } from './check.ts'
import { seekOrder } from './check-order.ts'

const refundStates: ReadonlySet<string> = new Set(['refunding', 'refunded', 'cancelled'])
const asksHowMuch = /多少|金额|几块|几钱/

/** How far the refund of an order is, or what a return just judged will give back; else the question is a general one. */
export const checkRefund: Check<'refund'> = async (context) => {
  const expected = expectedRefund(context)
  if (expected !== null) return expected
  const order = context.slots.order ?? (await refundOfLogin(context))?.id
  if (order === undefined) return bare(context, 'general')
  const found = await seekOrder({ ...context, slots: { ...context.slots, order } }, 'none')
  if (found.outcome !== 'found') return { ...found }
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

/** 退款退多少 after a verdict: the amount that verdict gave. */
function expectedRefund(context: CheckContext): CheckResult<'refund'> | null {
  const { facts, recent } = context.input.state
  const amount = facts.findLast((fact) => fact.name === 'refund.amountMinor')
  const line = facts.findLast((fact) => fact.name === 'order.line')
  const isAsked = context.slots.order === undefined && asksHowMuch.test(context.text)
  if (!isAsked || typeof amount?.value !== 'number' || recent[0]?.request !== 'return_goods') return null
  return {
    ...bare(context, 'expected'),
    facts: [amount],
    values: {
      refund: formatMinor(amount.value, 'sentence'),
      title: typeof line?.value === 'string' ? quoteTitle(line.value) : '这件',
    },
  }
}

/** The only order of a login that is being refunded. */
async function refundOfLogin({ input, sources }: CheckContext): Promise<Order | undefined> {
  if (input.proof !== 'identity') return undefined
  const orders = await sources.lookUpOrders()
  if (!orders.ok) return undefined
  const [first, second] = orders.value.filter((order) => order.status === 'refunding')
  return second === undefined ? first : undefined
}
