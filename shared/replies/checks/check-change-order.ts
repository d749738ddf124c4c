import type { Slots } from '../../dialog/dialog-state.ts'
import { type OrderStage, orderStage } from '../../domain/actions/order-stage.ts'
import type { Order } from '../../protocol/commerce.ts'
import type { IntentId } from '../../protocol/intent-ids.ts'
import { bare, type Check, type CheckContext, type CheckResult } from './check.ts'
import { seekOrder, toChoice } from './check-order.ts'
import { rejectedOrder } from './find-order.ts'
import { ordersMeant, pointsAtOrder } from './orders-meant.ts'

const choiceLimit = 5
const waiting: readonly OrderStage[] = ['unpaid', 'waiting', 'part-shipped']
const onTheWay: readonly OrderStage[] = ['labelled', 'moving', 'delivering']

/** The stages of orders that a change may be meant for, the likeliest first. */
const fitting: Partial<Record<IntentId, readonly OrderStage[]>> = {
  combine_shipping: ['waiting'],
  price_edit: ['unpaid'],
  payment_issue: ['unpaid'],
}
/** What such an order is called where there is none. */
const stateNames: Partial<Record<IntentId, string>> = {
  combine_shipping: '待发货的订单',
  price_edit: '待付款的订单',
  payment_issue: '待付款的订单',
}

/** The order to change: named, spoken of, the only one it can be meant for, or a choice of those. */
export const checkChangeOrder: Check<'change-order'> = async (context) => {
  const { slots, input, merged } = context
  if (slots.isDefault === true && slots.order === undefined) return bare(context, 'default')
  const isOpen = slots.order === undefined && input.page.orderId === undefined
  if (isOpen && asksGenerally(context)) return bare(context, 'general')
  const isToFind = isOpen || merged.otherOrder || pointsAtOrder(context)
  if (input.proof === 'identity' && slots.order === undefined && isToFind) return pickOwn(context)
  return withoutWords(await seekOrder(context, 'open'))
}

/** 能改地址吗 with no order in play asks how it goes; 帮我改 or the new address itself asks to have it done. */
function asksGenerally({ text, slots, input, intent }: CheckContext): boolean {
  if (givesDetails(slots, intent) || (input.state.orderId !== null && input.proof !== 'none')) return false
  const [last] = input.state.recent
  if (last?.request === intent && last.answered) return false
  return (
    /[吗么?？]|能不能|可不可以|可以.{0,8}[不嘛]$|怎么|如何|多久|多少|哪里|行不行|规定|规则/.test(text) &&
    !/帮我|给我|我要|麻烦/.test(text)
  )
}

function givesDetails({ address, colour, size, date, amountMinor, withOrders }: Slots, intent: IntentId): boolean {
  switch (intent) {
    case 'change_address':
      return address !== undefined
    case 'change_order':
      return colour !== undefined || size !== undefined
    case 'delivery_schedule':
      return date !== undefined
    case 'price_edit':
      return amountMinor !== undefined
    case 'combine_shipping':
      return withOrders !== undefined
    default:
      return false
  }
}

async function pickOwn(context: CheckContext): Promise<CheckResult<'change-order'>> {
  const result = await context.sources.lookUpOrders()
  if (!result.ok) return bare(context, result.reason)
  if (result.value.length === 0) return bare(context, 'no-orders')
  const spoken = context.merged.otherOrder
    ? undefined
    : result.value.find(({ id }) => id === context.input.state.orderId)
  const rejected = rejectedOrder(context)
  const pointed = ordersMeant(context, result.value)
  const [named] = pointed
  if (named !== undefined && pointed.length === 1 && named.id !== rejected) return found(context, named.id)
  const own = ordersFor(context.intent, result.value)
  const others = own.filter(({ id }) => id !== rejected)
  const fits = byNamed(context, others.length > 0 ? others : own)
  const [only] = fits
  if (spoken !== undefined && (fits.includes(spoken) || fits.length === 0)) return found(context, spoken.id)
  if (only === undefined)
    return { ...bare(context, 'none-open'), values: { state: stateNames[context.intent] ?? '还没送到的订单' } }
  if (fits.length === 1) return found(context, only.id)
  return { ...bare(context, 'choose'), choices: fits.slice(0, choiceLimit).map(toChoice) }
}

function ordersFor(intent: IntentId, orders: Order[]): Order[] {
  const stages = fitting[intent] ?? [...waiting, ...onTheWay]
  const fits = orders.filter((order) => stages.includes(orderStage(order)))
  // What can still be changed comes before what is on its way.
  return fits.toSorted((a, b) => Number(onTheWay.includes(orderStage(a))) - Number(onTheWay.includes(orderStage(b))))
}

/** 把那件抓绒改成两件 means an order with a fleece in it. */
function byNamed({ merged }: CheckContext, orders: Order[]): Order[] {
  const named = new Set([...merged.named, ...merged.candidates])
  const having = orders.filter(({ lines }) => lines.some(({ productId }) => named.has(productId)))
  return having.length > 0 ? having : orders
}

async function found(context: CheckContext, order: string): Promise<CheckResult<'change-order'>> {
  return withoutWords(await seekOrder({ ...context, slots: { ...context.slots, order } }, 'none'))
}

/** Where the order stands is not what was asked: the next question speaks for itself. */
function withoutWords(result: CheckResult<'order'>): CheckResult<'change-order'> {
  if (result.outcome !== 'found') return { ...result }
  const { line: _, more: __, card: ___, ...kept } = result
  return { ...kept, facts: kept.facts.filter(({ name }) => name === 'order.id' || name === 'order.status') }
}
