import type { ActionOf } from '../../protocol/action.ts'
import type { GiveBack } from '../../protocol/after-sale.ts'
import { type ActionJudgement, execute, nextOrder, refuseAction, request } from './action-judgement.ts'
import type { OrderSetting } from './action-setting.ts'
import { splitRefund } from './create-refund.ts'
import { findTarget } from './find-target.ts'
import { fitOf, judgeSentBack } from './judge-sent-back.ts'

/** Goods back for another variant of them, which is kept aside at once. */
export function judgeOpenExchange(action: ActionOf<'open_exchange'>, setting: OrderSetting): ActionJudgement {
  const sent = judgeSentBack(action, setting)
  if (!sent.ok) return sent.judgement
  const { order, catalogue } = setting
  const { line } = sent
  const isOurFault = action.reason === 'quality' || action.reason === 'wrong-item'
  if (action.sku === line.skuId && !isOurFault) return refuseAction('same-as-before')
  const target = findTarget(catalogue.skus, { line, skuId: action.sku, pieces: action.quantity })
  if (!target.ok) return refuseAction(target.reason, target.details)
  const differenceMinor = (target.unitMinor - line.priceMinor) * action.quantity
  const options = Object.values(target.sku.options).join(' ')
  const { returnAddress } = catalogue.returnPolicy
  const details = { ...sent.details, differenceMinor, options, returnAddress }
  // Nobody here can take money: a dearer piece is arranged by people.
  if (differenceMinor > 0) return request('already-paid', null, details)
  const amountMinor = Math.min(-differenceMinor, sent.terms.refundMinor)
  const back: GiveBack = { parts: splitRefund(order, amountMinor), points: 0, pointsTaken: 0, couponIds: [], gifts: [] }
  const afterSale = { ...sent.afterSale, amountMinor, skuId: action.sku, ...(amountMinor > 0 ? { back } : {}) }
  const orders = [nextOrder(order, { afterSales: [...(order.afterSales ?? []), afterSale] })]
  const stock = [{ skuId: action.sku, by: -action.quantity }]
  return execute({ orders, stock, fit: fitOf(action, line) }, details)
}
