import type { ActionOf } from '../../protocol/action.ts'
import { type ActionJudgement, execute, nextOrder } from './action-judgement.ts'
import type { OrderSetting } from './action-setting.ts'
import { fitOf, judgeSentBack } from './judge-sent-back.ts'

/** Goods back for money: their allocated share of what was paid, due once they have arrived. */
export function judgeOpenReturn(action: ActionOf<'open_return'>, setting: OrderSetting): ActionJudgement {
  const sent = judgeSentBack(action, setting)
  if (!sent.ok) return sent.judgement
  const { order, catalogue } = setting
  const afterSales = [...(order.afterSales ?? []), sent.afterSale]
  const { refundWithinDays, returnAddress } = catalogue.returnPolicy
  return execute(
    { orders: [nextOrder(order, { afterSales })], fit: fitOf(action, sent.line) },
    { ...sent.details, refundMinor: sent.refundMinor, refundWithinDays, returnAddress },
  )
}
