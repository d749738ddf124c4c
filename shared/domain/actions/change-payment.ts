import type { ActionOf } from '../../protocol/action.ts'
import { serviceRulesOf } from '../service/careful-service-rules.ts'
import { type ActionJudgement, execute, nextOrder, refuseAction } from './action-judgement.ts'
import type { OrderSetting } from './action-setting.ts'
import { orderStage } from './order-stage.ts'

/** Another way to pay an order that is not paid yet. */
export function judgeChangePayment(
  { method }: ActionOf<'change_payment'>,
  { order, catalogue }: OrderSetting,
): ActionJudgement {
  const stage = orderStage(order)
  if (stage === 'closed') return refuseAction('closed')
  if (stage !== 'unpaid') return refuseAction('already-paid')
  const chosen = serviceRulesOf(catalogue).paymentMethods.find(({ id }) => id === method)
  if (chosen === undefined) return refuseAction('no-rule')
  const [current] = order.payments ?? []
  const hasFailed = order.paymentFailure != null
  if (current?.methodId === method && !hasFailed) return refuseAction('same-as-before')
  const payment = { methodId: chosen.id, name: chosen.name, amountMinor: order.paidMinor }
  const next = nextOrder(order, { payments: [payment], paymentFailure: null })
  return execute({ orders: [next] }, { method: chosen.name, dueMinor: order.paidMinor })
}
