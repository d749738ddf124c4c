import type { ActionDetails, ActionOf } from '../../protocol/action.ts'
import type { Member, OrderLine } from '../../protocol/commerce.ts'
import { serviceRulesOf } from '../service/careful-service-rules.ts'
import { type ActionJudgement, execute, refuseAction, request } from './action-judgement.ts'
import type { OrderSetting } from './action-setting.ts'
import { brokenOffers } from './broken-offers.ts'
import { createRefund } from './create-refund.ts'
import { type RepricedOrder, repriceOrder } from './reprice-order.ts'
import { type Settled, settleByRules, settleByShare, settleOrder } from './settle-lines.ts'

/**
 * Calls off one line, or some pieces of it, of an order of which nothing has left. What comes back follows the
 * merchant's rule: the share it was bought with, or the difference to what stays priced again.
 */
export function judgePartCancel(
  { line: lineId, left = 0 }: Pick<ActionOf<'cancel'>, 'line' | 'left'>,
  setting: OrderSetting,
): ActionJudgement {
  const { order, catalogue } = setting
  const line = order.lines.find(({ id }) => id === lineId)
  // Another tab or a person was faster.
  if (line === undefined) return refuseAction('order-changed')
  if (left === line.quantity) return refuseAction('same-as-before')
  if (left > line.quantity) return refuseAction('order-changed')
  const { changes } = serviceRulesOf(catalogue)
  const rule = changes.partCancel ?? 'share'
  if (rule === 'never') return refuseAction('whole-order-only')
  const staying = cutLine(order.lines, line, left)
  const repriced = repriceOrder(setting, staying)
  const isShare = rule !== 'recompute' && order.paidAt !== null
  const settled = isShare ? settleByShare(order, staying) : repriced && settleByRules(order, staying, repriced)
  if (settled === null) return request('reserved-for-people')
  const backMinor = order.paidMinor - settled.paidMinor
  const details = detailsOf(setting, { line, left, settled, repriced, isShare })
  if (backMinor < 0) return request('discount-lost', null, { ...details, oweMinor: -backMinor })
  const effect = {
    orders: [settleOrder(setting, settled)],
    stock: [{ skuId: line.skuId, by: line.quantity - left }],
    member: giveBack(setting, settled),
  }
  const isForPeople = rule === 'people' || changes.selfServiceHours === 0
  return isForPeople ? request('reserved-for-people', effect, details) : execute(effect, details)
}

/** The lines that stay, the one spoken of with as many pieces as stay of it. */
function cutLine(lines: readonly OrderLine[], line: OrderLine, left: number): OrderLine[] {
  return lines.flatMap((one) => (one.id !== line.id ? [one] : left === 0 ? [] : [{ ...one, quantity: left }]))
}

/** Points and coupons that no longer pay for anything are the member's again. */
function giveBack({ order, member }: OrderSetting, { points, couponIds }: Settled): Member | null {
  const freed = (order.couponIds ?? []).filter((id) => !couponIds.includes(id) && !member?.couponIds.includes(id))
  if (member === null || (points === 0 && freed.length === 0)) return null
  return { ...member, points: member.points + points, couponIds: [...member.couponIds, ...freed] }
}

/** All that is told before anybody agrees. */
function detailsOf(
  { order, now }: OrderSetting,
  cut: { line: OrderLine; left: number; settled: Settled; repriced: RepricedOrder | null; isShare: boolean },
): ActionDetails {
  const { line, left, settled, repriced, isShare } = cut
  const backMinor = order.paidMinor - settled.paidMinor
  const refundMinor = order.paidAt === null ? 0 : Math.max(0, backMinor)
  const parts = refundMinor === 0 ? [] : createRefund(order, refundMinor, now).parts
  const broken = repriced === null ? [] : brokenOffers(repriced)
  const freed = (order.couponIds ?? []).filter((id) => !settled.couponIds.includes(id))
  return {
    refundMinor,
    dueMinor: order.paidAt === null ? settled.paidMinor : null,
    ways: parts.length === 0 ? null : parts.map(({ name }) => name).join('、'),
    title: line.title,
    pieces: line.quantity - left,
    left,
    rule: isShare ? 'share' : 'recompute',
    broken: broken.length === 0 ? null : [...new Set(broken.map(({ label }) => label))].join('、'),
    lostMinor: broken.reduce((sum, { lostMinor }) => sum + lostMinor, 0),
    shippingMinor: settled.shippingFeeMinor - order.shippingFeeMinor,
    /** What the template would charge for the rest and this rule does not. */
    sparedMinor: isShare && repriced !== null ? Math.max(0, repriced.shippingFeeMinor - order.shippingFeeMinor) : 0,
    freed: freed.length === 0 ? null : freed.join('、'),
    points: settled.points,
  }
}
