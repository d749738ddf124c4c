import type { Choice } from '../../dialog/dialog-state.ts'
import type { LineId } from '../../dialog/line-ids.ts'
import { type PaymentTrouble, paymentTroubles, readPaymentTrouble } from '../../dialog/read-payment-trouble.ts'
import { orderStage } from '../../domain/actions/order-stage.ts'
import { formatMoment } from '../../domain/calendar.ts'
import { formatMinor } from '../../domain/money.ts'
import { serviceRulesOf } from '../../domain/service/careful-service-rules.ts'
import type { Order } from '../../protocol/commerce.ts'
import { refusalValues } from './change-words.ts'
import { bare, type Check, type CheckContext, type CheckResult } from './check.ts'
import { orderAtHand } from './find-change-line.ts'
import { ownOrders } from './judge-change.ts'

const changes =
  /换(?:个|一个|一种|种|成|用)?.{0,4}(?:付款|支付|微信|支付宝|花呗|银联|银行卡|信用卡|云闪付|礼品卡)|(?:付款|支付)方式.{0,4}(?:换|改)|(?:改|换)(?:成|用|为).{0,3}(?:微信|支付宝|花呗|银联|银行卡|信用卡|云闪付|礼品卡)/
const fails =
  /失败|付不了|付不出|付不成|付不上|不成功|付款.{0,3}不了|支付不了|付款不了|不能(?:付|支付)|无法(?:付|支付)|没付(?:成|上)|付款.{0,4}(?:异常|出错|错误|报错|问题)|支付.{0,4}(?:异常|出错|错误|报错)/
const hourMs = 3_600_000

/** What is wrong with a payment: another way to pay is wanted, or why it failed; a general question is for the articles. */
export const checkPaymentTrouble: Check<'payment-trouble'> = async (context) => {
  const { text, slots } = context
  if (slots.paymentMethod !== undefined || (changes.test(text) && slots.option === undefined)) {
    const paymentMethod = namedMethod(context)?.id ?? slots.paymentMethod
    return bare(context, 'change', paymentMethod === undefined ? slots : { ...slots, paymentMethod })
  }
  const said = paymentTroubles.find((cause) => cause === slots.option) ?? readPaymentTrouble(text)
  if (said === null && !fails.test(text)) return bare(context, 'general')
  const order = await openOrder(context)
  const cause = said ?? order?.paymentFailure?.cause ?? null
  return cause === null ? bare(context, 'needs-cause') : tell(context, cause, order)
}

/** Their only order that waits for payment, or the one spoken of. */
async function openOrder(context: CheckContext): Promise<Order | null> {
  const unpaid = (await ownOrders(context)).filter((order) => orderStage(order) === 'unpaid')
  const wanted = context.slots.order ?? context.input.state.orderId ?? context.input.page.orderId
  return unpaid.find(({ id }) => id === wanted) ?? (unpaid.length === 1 ? (unpaid[0] ?? null) : null)
}

function tell(context: CheckContext, cause: PaymentTrouble, order: Order | null): CheckResult<'payment-trouble'> {
  const { now } = context.input
  const at = now.toISOString()
  const line: LineId = `payment.${cause}`
  const facts = [{ name: 'payment.cause', value: cause, source: order === null ? '你的描述' : `订单 ${order.id}`, at }]
  const slots = { ...context.slots, option: cause }
  const base = { ...bare<'payment-trouble'>(context, 'told', slots), line, facts }
  if (order === null || cause === 'closed') return base
  const hours = serviceRulesOf(context.sources.catalogue).unpaidHours
  const until = new Date(Date.parse(order.createdAt) + hours * hourMs)
  const rows: [string, string | number][] = [
    ['order.id', order.id],
    ['order.dueMinor', order.paidMinor],
    ['order.payUntil', until.toISOString()],
  ]
  return {
    ...base,
    facts: [...facts, ...rows.map(([name, value]) => ({ name, value, source: `订单 ${order.id}`, at }))],
    more: [
      {
        line: 'payment.order',
        values: {
          order: order.id,
          due: formatMinor(order.paidMinor, 'sentence'),
          until: until > now ? formatMoment(until, now) : null,
        },
      },
    ],
  }
}

const methodWords: readonly (readonly [RegExp, RegExp])[] = [
  [/微信/, /微信/],
  [/支付宝|花呗/, /支付宝/],
  [/银联|银行卡|储蓄卡|信用卡|刷卡|云闪付/, /银联|银行卡/],
  [/礼品卡|购物卡|储值卡/, /礼品卡/],
]

/** The shop's way of paying that the message names. */
function namedMethod({ text, sources }: CheckContext) {
  const [, wanted] = methodWords.find(([said]) => said.test(text)) ?? []
  const { paymentMethods } = serviceRulesOf(sources.catalogue)
  return wanted === undefined ? undefined : paymentMethods.find(({ name }) => wanted.test(name))
}

/** The way of paying that is wanted: named, or one of the shop's. */
export const checkPaymentMethod: Check<'payment-method'> = async (context) => {
  const at = await orderAtHand(context)
  if (!at.ok) return bare(context, at.outcome)
  const { slots, sources } = context
  const stage = orderStage(at.order)
  if (stage !== 'unpaid')
    return {
      ...bare(context, 'none'),
      values: refusalValues('change_payment', stage === 'closed' ? 'closed' : 'already-paid'),
    }
  const { paymentMethods } = serviceRulesOf(sources.catalogue)
  const named = namedMethod(context)
  if (named !== undefined) return bare(context, 'ready', { ...slots, paymentMethod: named.id })
  if (slots.paymentMethod !== undefined) return bare(context, 'ready')
  if (paymentMethods.length === 0)
    return { ...bare(context, 'none'), values: refusalValues('change_payment', 'no-rule') }
  const choices = paymentMethods.map(({ id, name }): Choice => ({ value: id, text: name, label: name }))
  return { ...bare(context, 'choose'), choices }
}
