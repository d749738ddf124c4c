import type { ActionDetails, ActionOf } from '../../protocol/action.ts'
import type { Member, Order } from '../../protocol/commerce.ts'
import { serviceRulesOf } from '../service/careful-service-rules.ts'
import {
  type ActionEffect,
  type ActionJudgement,
  execute,
  nextOrder,
  refuseAction,
  request,
} from './action-judgement.ts'
import type { OrderSetting } from './action-setting.ts'
import { createRefund } from './create-refund.ts'
import { orderStage } from './order-stage.ts'
import { judgePartCancel } from './part-cancel.ts'

/** Calls an order or one article of it off while nothing has left; what was paid goes back the ways it came. */
export function judgeCancel(action: ActionOf<'cancel'>, setting: OrderSetting): ActionJudgement {
  const { order } = setting
  const { reason, line } = action
  const others = order.lines.some(({ id }) => id !== line)
  const isPart = line !== undefined && (others || (action.left ?? 0) > 0)
  const doesItself = serviceRulesOf(setting.catalogue).changes.selfServiceHours !== 0
  switch (orderStage(order)) {
    case 'unpaid':
    case 'waiting': {
      if (isPart) return judgePartCancel(action, setting)
      const effect = cancelEffect(order, reason, setting)
      const details = namedIn(order, setting)
      return doesItself ? execute(effect, details) : request('reserved-for-people', effect, details)
    }
    case 'part-shipped':
      return request('part-shipped')
    case 'labelled':
    case 'moving':
      return refuseAction('already-shipped', { advice: 'refuse-parcel' })
    case 'delivering':
      return refuseAction('out-for-delivery', { advice: 'refuse-parcel' })
    case 'arrived':
      return refuseAction('arrived', { advice: 'return' })
    case 'closed':
      return refuseAction('closed')
  }
}

/**
 * What was paid and has not gone back yet. An order that became smaller counts what went back for that in `paidMinor`
 * already, so the payments themselves are asked where the order tells them.
 */
function openMinor({ paidAt, paidMinor, payments = [], refunds = [] }: Order): number {
  if (paidAt === null) return 0
  const sumOf = (rows: readonly { amountMinor: number }[]) =>
    rows.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  const paid = payments.length === 0 ? paidMinor : sumOf(payments)
  return Math.max(0, paid - sumOf(refunds))
}

function cancelEffect(order: Order, reason: string, { member, now }: OrderSetting): Partial<ActionEffect> {
  const refundMinor = openMinor(order)
  const refunds = order.refunds ?? []
  const next = nextOrder(order, {
    status: 'cancelled',
    cancelReason: reason,
    ...(refundMinor > 0 ? { refunds: [...refunds, createRefund(order, refundMinor, now)] } : {}),
  })
  const stock = order.lines.map(({ skuId, quantity }) => ({ skuId, by: quantity }))
  return { orders: [next], stock, member: member === null ? null : giveBack(member, order) }
}

/** Points and coupons that paid for it are the member's again; null when there were none. */
function giveBack(member: Member, { pointsUsed = 0, couponIds = [] }: Order): Member | null {
  if (pointsUsed === 0 && couponIds.length === 0) return null
  const added = couponIds.filter((id) => !member.couponIds.includes(id))
  return { ...member, points: member.points + pointsUsed, couponIds: [...member.couponIds, ...added] }
}

/** Coupons, points and gifts that go with the order are named before anybody agrees. */
function namedIn(order: Order, { now }: OrderSetting): ActionDetails {
  const refundMinor = openMinor(order)
  const parts = refundMinor === 0 ? [] : createRefund(order, refundMinor, now).parts
  return {
    refundMinor,
    ways: parts.length === 0 ? null : parts.map(({ name }) => name).join('、'),
    coupons: order.couponIds?.length ?? 0,
    points: order.pointsUsed ?? 0,
    gifts: order.gifts.length === 0 ? null : order.gifts.join('、'),
  }
}
