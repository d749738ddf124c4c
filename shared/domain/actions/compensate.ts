import type { ActionOf, ActionRule } from '../../protocol/action.ts'
import type { AfterSale } from '../../protocol/after-sale.ts'
import type { Order } from '../../protocol/commerce.ts'
import { serviceRulesOf } from '../service/careful-service-rules.ts'
import { type ActionJudgement, execute, nextOrder, refuseAction, request } from './action-judgement.ts'
import type { OrderSetting } from './action-setting.ts'
import { createRefund } from './create-refund.ts'
import { orderStage } from './order-stage.ts'
import { nextCaseId } from './returned-pieces.ts'

/** Money for trouble: only trouble that the order shows, only what the merchant listed, all earlier offers counted. */
export function judgeCompensate(action: ActionOf<'compensate'>, setting: OrderSetting): ActionJudgement {
  const { order, catalogue } = setting
  const { offers, perOrderMaxMinor } = serviceRulesOf(catalogue).compensation
  if (order.paidAt === null) return refuseAction('not-paid')
  if (orderStage(order) === 'closed') return refuseAction('closed')
  const untrue = notShown(action.reason, setting)
  if (untrue !== null) return refuseAction(untrue)
  const earlier = (order.afterSales ?? []).filter(({ kind, state }) => kind === 'compensation' && state !== 'refused')
  const given = (cases: AfterSale[]) => cases.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  const effect = { orders: [compensate(action, setting)] }
  const offer = offers.find(({ reason }) => reason === action.reason)
  if (offer === undefined) return request('reserved-for-people', effect, { amountMinor: action.amountMinor })
  const leftMinor = Math.max(
    0,
    Math.min(
      perOrderMaxMinor - given(earlier),
      offer.offMinor - given(earlier.filter(({ reason }) => reason === action.reason)),
    ),
  )
  const details = { amountMinor: action.amountMinor, leftMinor, offerMinor: offer.offMinor }
  return action.amountMinor > leftMinor ? request('over-cap', effect, details) : execute(effect, details)
}

/** Lateness stands in the order's own moments; the rest can only be said once the parcel has arrived. */
function notShown(reason: ActionOf<'compensate'>['reason'], { order, now }: OrderSetting): ActionRule | null {
  const stage = orderStage(order)
  switch (reason) {
    case 'late-dispatch':
      return isDispatchLate(order, now) ? null : 'not-late'
    case 'late-delivery':
      return isDeliveryLate(order, now) ? null : 'not-late'
    case 'missing-gift':
      if (order.gifts.length === 0) return 'no-rule'
      return stage === 'arrived' ? null : 'not-signed'
    case 'quality':
    case 'wrong-item':
      return stage === 'arrived' ? null : 'not-signed'
  }
}

function isDispatchLate({ promisedShipBy, shipments }: Order, now: Date): boolean {
  if (promisedShipBy === null) return false
  const left = shipments.flatMap(({ nodes }) => nodes.at(-1)?.at ?? [])
  const at = left.length === 0 ? now.getTime() : Math.max(...left.map((moment) => Date.parse(moment)))
  return at > Date.parse(promisedShipBy)
}

function isDeliveryLate({ shipments }: Order, now: Date): boolean {
  return shipments.some(
    ({ etaTo, signedAt, status }) =>
      etaTo != null &&
      status !== 'returning' &&
      (signedAt == null ? now.getTime() : Date.parse(signedAt)) > Date.parse(etaTo),
  )
}

function compensate({ reason, amountMinor }: ActionOf<'compensate'>, { order, now }: OrderSetting): Order {
  const afterSale: AfterSale = {
    ...{ id: nextCaseId(order), kind: 'compensation', lineId: null, quantity: 0, reason, state: 'opened' },
    ...{ openedAt: now.toISOString(), amountMinor },
  }
  return nextOrder(order, {
    afterSales: [...(order.afterSales ?? []), afterSale],
    refunds: [...(order.refunds ?? []), createRefund(order, amountMinor, now, afterSale.id)],
  })
}
