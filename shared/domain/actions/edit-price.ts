import type { ActionOf } from '../../protocol/action.ts'
import type { Order } from '../../protocol/commerce.ts'
import { spreadOff } from '../promotions/benefits/spread-off.ts'
import { serviceRulesOf } from '../service/careful-service-rules.ts'
import { type ActionJudgement, execute, nextOrder, refuseAction, request } from './action-judgement.ts'
import type { OrderSetting } from './action-setting.ts'
import { orderStage } from './order-stage.ts'

/** A lower price for an unpaid order: within the merchant's limit, all edits counted, else a wish for people. */
export function judgeEditPrice(
  { amountMinor }: ActionOf<'edit_price'>,
  { order, catalogue }: OrderSetting,
): ActionJudgement {
  const stage = orderStage(order)
  if (stage === 'closed') return refuseAction('closed')
  if (stage !== 'unpaid') return refuseAction('already-paid')
  const limit = serviceRulesOf(catalogue).changes.priceEditMaxMinor
  if (amountMinor === null) return request('reserved-for-people')
  const offMinor = order.paidMinor - amountMinor
  const editedMinor = order.editedMinor ?? 0
  if (offMinor <= 0 || amountMinor < 0) return refuseAction('same-as-before', { dueMinor: order.paidMinor })
  const goodsDue = order.lines.reduce((sum, line) => sum + line.paidMinor, 0)
  const effect = offMinor > goodsDue ? null : { orders: [takeOff(order, offMinor)] }
  if (limit === null) return request('reserved-for-people', effect, { offMinor })
  const leftMinor = Math.max(0, limit - editedMinor)
  if (offMinor > leftMinor || effect === null) return request('over-cap', effect, { offMinor, leftMinor })
  return execute(effect, { offMinor, dueMinor: amountMinor })
}

function takeOff(order: Order, offMinor: number): Order {
  const paid = order.lines.map((line) => line.paidMinor)
  spreadOff(
    offMinor,
    [...paid],
    paid,
    paid.map((_, index) => index),
  )
  const lines = order.lines.map((line, index) => ({ ...line, paidMinor: paid[index] ?? line.paidMinor }))
  return nextOrder(order, {
    lines,
    discountMinor: order.discountMinor + offMinor,
    paidMinor: order.paidMinor - offMinor,
    editedMinor: (order.editedMinor ?? 0) + offMinor,
  })
}
