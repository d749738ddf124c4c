import type { ActionOf } from '../../protocol/action.ts'
import type { Order } from '../../protocol/commerce.ts'
import { serviceRulesOf } from '../service/careful-service-rules.ts'
import { type ActionJudgement, execute, nextOrder, refuseAction, request } from './action-judgement.ts'
import type { OrderSetting } from './action-setting.ts'
import { type ChangeWindow, changeWindow } from './change-window.ts'
import { isSameAddress } from './is-same-address.ts'

/** Orders of one login to one door leave together, while none has left. */
export function judgeCombineShipping(action: ActionOf<'combine_shipping'>, setting: OrderSetting): ActionJudgement {
  const { order, otherOrders, catalogue } = setting
  if (!serviceRulesOf(catalogue).changes.combineShipping) return refuseAction('no-rule')
  const wanted = [...new Set(action.with)].filter((id) => id !== order.id)
  const others = otherOrders.filter(({ id, memberId }) => wanted.includes(id) && memberId === order.memberId)
  if (wanted.length === 0) return refuseAction('same-as-before')
  if (others.length < wanted.length) return refuseAction('other-address')
  const all = [order, ...others]
  const windows = all.map((one) => windowOf({ ...setting, order: one }))
  const shut = windows.find((window) => window.kind === 'shut')
  if (shut !== undefined) return refuseAction(shut.because)
  if (others.some((other) => !isSameAddress(other.address, order.address))) return refuseAction('other-address')
  if (others.every(({ id }) => order.combinedWith?.includes(id))) return refuseAction('same-as-before')
  const orders = all.map((one) => combine(one, all))
  const details = { orders: all.map(({ id }) => id).join('、') }
  const forPeople = windows.find((window) => window.kind === 'people')
  return forPeople === undefined ? execute({ orders }, details) : request(forPeople.because, { orders }, details)
}

/** Only paid orders that lie in the warehouse can be packed together. */
function windowOf(setting: OrderSetting): Exclude<ChangeWindow, { atWarehouse: false }> {
  const window = changeWindow(setting)
  if (setting.order.paidAt === null && window.kind !== 'shut') return { kind: 'shut', because: 'not-paid' }
  if (window.kind !== 'people' || window.atWarehouse) return window
  return { kind: 'shut', because: window.because }
}

function combine(order: Order, all: Order[]): Order {
  const ids = [...(order.combinedWith ?? []), ...all.map(({ id }) => id)]
  return nextOrder(order, { combinedWith: [...new Set(ids)].filter((id) => id !== order.id) })
}
