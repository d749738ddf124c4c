import type { ActionDetails, ActionOf } from '../../protocol/action.ts'
import type { Address, Member, Order } from '../../protocol/commerce.ts'
import { findExclusion, getShippingTerms, shippingFee } from '../logistics/shipping-fee.ts'
import { type ActionJudgement, execute, nextOrder, refuseAction, request } from './action-judgement.ts'
import type { ActionSetting, OrderSetting } from './action-setting.ts'
import { changeWindow } from './change-window.ts'
import { isSameAddress } from './is-same-address.ts'

/** A new address for an order, or for the login when the action names no order. */
export function judgeChangeAddress(
  { address, order: named }: ActionOf<'change_address'>,
  setting: ActionSetting | OrderSetting,
): ActionJudgement {
  if (!isWhole(address, setting)) return refuseAction('bad-address')
  const exclusion = findExclusion(setting.catalogue.shipping, address.province)
  if (exclusion !== null) return refuseAction('not-delivered-there', { reason: exclusion.reason })
  const { order, member } = setting
  if (named !== null)
    return order === null ? refuseAction('order-changed') : judgeOrderAddress(address, { ...setting, order })
  return member === null ? request('needs-identity') : judgeDefaultAddress(address, member)
}

function isWhole(address: Address, { isKnownPlace }: ActionSetting): boolean {
  const { province, city, detail, name, phone } = address
  const isFilled = [province, city, detail, name].every((part) => part.trim() !== '')
  const digits = phone.replace(/\D/g, '')
  return isFilled && digits.length >= 7 && digits.length <= 15 && (isKnownPlace?.(address) ?? true)
}

function judgeDefaultAddress(address: Address, member: Member): ActionJudgement {
  if (member.defaultAddress !== undefined && isSameAddress(member.defaultAddress, address))
    return refuseAction('same-as-before')
  return execute({ member: { ...member, defaultAddress: address } })
}

function judgeOrderAddress(address: Address, setting: OrderSetting): ActionJudgement {
  const { order, catalogue } = setting
  const window = changeWindow(setting)
  if (window.kind === 'shut') return refuseAction(window.because)
  if (isSameAddress(order.address, address)) return refuseAction('same-as-before')
  const feeMinor = feeDifference(order, address, catalogue.shipping)
  const details: ActionDetails = { feeMinor, ...interceptFee(window, setting) }
  // Money that is still owed can only be taken by people; an order that is unpaid just costs that much more.
  if (feeMinor > 0 && order.paidAt !== null) return request('already-paid', null, details)
  const effect = { orders: [moveOrder(order, address, feeMinor)] }
  if (window.kind === 'people') return request(window.because, window.atWarehouse ? effect : null, details)
  return execute(effect, details)
}

/** What the way to the new place costs beyond what was charged; never less than nothing. */
function feeDifference(order: Order, address: Address, shipping: ActionSetting['catalogue']['shipping']): number {
  const before = getShippingTerms(shipping, order.address.province)
  const after = getShippingTerms(shipping, address.province)
  if (before.feeMinor === after.feeMinor && before.freeFromMinor === after.freeFromMinor) return 0
  return Math.max(0, shippingFee(after, order.goodsMinor - order.discountMinor) - order.shippingFeeMinor)
}

function interceptFee(window: { kind: string; because?: string }, { catalogue }: OrderSetting): ActionDetails {
  const feeMinor = catalogue.service?.changes.interceptFeeMinor ?? 0
  return window.because === 'moving' && feeMinor > 0 ? { interceptFeeMinor: feeMinor } : {}
}

function moveOrder(order: Order, address: Address, feeMinor: number): Order {
  const { holdReason, ...rest } = order
  const held = holdReason === undefined || holdReason === 'address-problem' ? {} : { holdReason }
  const fee = { shippingFeeMinor: order.shippingFeeMinor + feeMinor, paidMinor: order.paidMinor + feeMinor }
  return nextOrder({ ...rest, ...held }, { address, ...fee })
}
