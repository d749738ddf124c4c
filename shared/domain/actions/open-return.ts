import type { ActionDetails, ActionOf } from '../../protocol/action.ts'
import { formatMinor } from '../money.ts'
import type { ReturnTerms } from '../returns/work-out-return.ts'
import { type ActionJudgement, execute, nextOrder } from './action-judgement.ts'
import type { OrderSetting } from './action-setting.ts'
import { fitOf, judgeSentBack } from './judge-sent-back.ts'

/** Goods back for money: their allocated share of what was paid, due once they have arrived. */
export function judgeOpenReturn(action: ActionOf<'open_return'>, setting: OrderSetting): ActionJudgement {
  const sent = judgeSentBack(action, setting)
  if (!sent.ok) return sent.judgement
  const { order, catalogue } = setting
  const { refundMinor, back } = sent.terms
  const afterSales = [...(order.afterSales ?? []), { ...sent.afterSale, back }]
  const { refundWithinDays, returnAddress } = catalogue.returnPolicy
  return execute(
    { orders: [nextOrder(order, { afterSales })], fit: fitOf(action, sent.line) },
    { ...sent.details, ...backDetails(sent.terms), refundMinor, refundWithinDays, returnAddress },
  )
}

/** What goes back beside the money, in the shape of details: a refund is read back and told by them. */
function backDetails({ back: { parts, points, pointsTaken, couponIds, gifts } }: ReturnTerms): ActionDetails {
  const ways = parts.map(({ name, amountMinor }) => `${name} ${formatMinor(amountMinor, 'sentence')}`)
  return {
    ways: ways.length > 1 ? ways.join('、') : null,
    points,
    pointsTaken,
    coupons: couponIds.length,
    gifts: gifts.length === 0 ? null : gifts.join('、'),
  }
}
