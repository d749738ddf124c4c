import type { ActionOf } from '../../protocol/action.ts'
import { startOfLocalDay, toIsoDay } from '../calendar.ts'
import { estimateDelivery } from '../logistics/estimate-delivery.ts'
import { serviceRulesOf } from '../service/careful-service-rules.ts'
import { type ActionJudgement, execute, nextOrder, refuseAction, request } from './action-judgement.ts'
import type { OrderSetting } from './action-setting.ts'
import { changeWindow } from './change-window.ts'

/** A day of delivery that the shopper chooses: not before the parcel can be there, not beyond the merchant's limit. */
export function judgeSetDelivery({ date }: ActionOf<'set_delivery'>, setting: OrderSetting): ActionJudgement {
  const { order, catalogue, now } = setting
  const { deliveryDaysAhead } = serviceRulesOf(catalogue).changes
  const window = changeWindow(setting)
  if (window.kind === 'shut') return refuseAction(window.because)
  if (deliveryDaysAhead === 0) return refuseAction('no-rule')
  if (order.deliverOn === date) return refuseAction('same-as-before', { date })
  const latest = toIsoDay(startOfLocalDay(now, deliveryDaysAhead))
  const earliest = earliestDay(setting)
  const details = { date, earliest, latest }
  if (date > latest) return refuseAction('too-far-ahead', details)
  if (date < earliest) return refuseAction('too-early', details)
  const effect = { orders: [nextOrder(order, { deliverOn: date })] }
  if (window.kind === 'people') return request(window.because, window.atWarehouse ? effect : null, details)
  return execute(effect, details)
}

/** Goods that are awaited leave when they were promised, all others as if they were packed now. */
function earliestDay({ order, catalogue, now }: OrderSetting): string {
  const isAwaited = order.holdReason === 'out-of-stock' || order.holdReason === 'presale'
  const promised = isAwaited && order.promisedShipBy !== null ? Date.parse(order.promisedShipBy) : 0
  const leaves = new Date(Math.max(now.getTime(), promised))
  const { clocks } = serviceRulesOf(catalogue)
  const estimate = estimateDelivery(catalogue.shipping, order.address.province, leaves, undefined, clocks)
  return toIsoDay(estimate?.from ?? leaves)
}
