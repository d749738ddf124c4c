import { formatDay, formatMoment, localDaysBetween } from '../../domain/calendar.ts'
import { estimateArrival } from '../../domain/logistics/estimate-arrival.ts'
import { explainUnshipped, unshippedLines } from '../../domain/logistics/explain-unshipped.ts'
import { sortNodes } from '../../domain/logistics/sort-nodes.ts'
import type { TroubleSetting } from '../../domain/logistics/trouble.ts'
import type { OrderFacts } from '../../domain/orders/describe-order.ts'
import { labelCause } from '../../domain/orders/label-trouble.ts'
import { labelBasis } from '../../domain/orders/to-order-card.ts'
import type { Order, Shipment } from '../../protocol/commerce.ts'
import type { Instant } from '../../protocol/ids.ts'
import { quoteTitle } from '../quote-title.ts'
import type { LineValues } from './check.ts'
import { daysTo, provinceOf } from './order-details.ts'

/** What an order's lines are filled from. */
export interface OrderSetting {
  order: Order
  setting: TroubleSetting
  now: Date
}

/** Everything the lines about an order may say; what is unknown stays null and its part of a line falls away. */
export function toOrderValues(facts: OrderFacts, { order, setting, now }: OrderSetting): LineValues {
  const { shipment, newestNode } = facts
  const cause = explainUnshipped(order, setting, now)
  const province = provinceOf(order)
  const days = daysTo(province, setting)
  const arrival = shipment === null ? null : estimateArrival(shipment, province, setting)
  return {
    order: facts.orderId,
    promised: facts.promisedShipBy === null ? null : formatMoment(new Date(facts.promisedShipBy), now),
    cause: cause === null ? null : labelCause(cause, now),
    hold: cause === null ? null : labelCause(cause, now),
    goods: goodsWaiting(order, setting),
    restock: cause?.kind === 'out-of-stock' && cause.at !== null ? `${formatDay(new Date(cause.at), now)}` : null,
    presale: cause?.kind === 'presale' ? formatDay(new Date(cause.at), now) : null,
    lacks: cause?.kind === 'address-problem' && cause.lacks.length > 0 ? cause.lacks.join('、') : null,
    paid: order.paidAt === null ? null : formatMoment(new Date(order.paidAt), now),
    cutoff: setting.shipping.cutoffHour,
    ...{ carrier: shipment?.carrier, usual: setting.shipping.carrier },
    node: newestNode?.text,
    nodeAt: newestNode === null ? null : formatMoment(new Date(newestNode.at), now),
    eta: arrival === null ? null : describeEta(arrival.from, arrival.to, now),
    etaBasis: arrival === null ? null : labelBasis(arrival.basis),
    signed: facts.signedAt === null ? null : formatMoment(new Date(facts.signedAt), now),
    ...{ province, minDays: days[0], maxDays: days[1] },
    carriers: [...new Set(order.shipments.map(({ carrier }) => carrier))].join('、'),
    waybills: order.shipments.map(({ carrier, waybill }) => `${carrier} ${waybill}`).join('；'),
    ...parcelValues(order, now),
  }
}

/** The goods that keep an order waiting: those out of stock or on presale, else all that has not left. */
function goodsWaiting(order: Order, { skus = [] }: TroubleSetting): string | null {
  const waiting = unshippedLines(order)
  const missing = waiting.filter(({ skuId }) => {
    const sku = skus.find(({ id }) => id === skuId)
    return sku !== undefined && (sku.stock === 0 || sku.presaleShipBy != null)
  })
  const lines = missing.length > 0 ? missing : waiting
  return lines.length === 0 ? null : lines.map(({ title }) => quoteTitle(title)).join('、')
}

function parcelValues(order: Order, now: Date): LineValues {
  const sent = order.shipments.filter(({ status }) => status !== 'returning')
  const several = sent.length > 1
  const all = sent.map((parcel, at) => `${several ? `第 ${at + 1} 个` : ''}${describeParcel(order, parcel, now)}`)
  const unsent = order.status === 'part-shipped' || order.status === 'paid' ? unshippedLines(order) : []
  return {
    parcels: sent.length,
    all: all.join('；'),
    unsent: unsent.length === 0 ? null : unsent.map(({ title }) => quoteTitle(title)).join('、'),
  }
}

/** What is in a parcel and how far it is. */
export function describeParcel(order: Order, parcel: Shipment, now: Date): string {
  const titles = order.lines.filter(({ id }) => parcel.lineIds.includes(id)).map(({ title }) => quoteTitle(title))
  const [node] = sortNodes(parcel)
  const state =
    parcel.signedAt != null
      ? `${formatMoment(new Date(parcel.signedAt), now)} 已签收`
      : node === undefined
        ? '还没有物流'
        : `${formatMoment(new Date(node.at), now)} ${node.text}`
  return `${titles.join('、')} ${state}`
}

/** 今天, 明天 or a day, a range of days when there is one; stands right after a Chinese word. */
export function describeEta(from: Instant | null, to: Instant, now: Date): string {
  // An end at midnight is the end of the day before.
  const last = dayName(new Date(Date.parse(to) - 1000), now)
  const first = from === null ? last : dayName(new Date(from), now)
  return first === last ? spaced(last) : `${spaced(first)}到${spaced(last)}`
}

function spaced(day: string): string {
  return /^\d/.test(day) ? ` ${day}` : day
}

function dayName(at: Date, now: Date): string {
  const days = localDaysBetween(now, at)
  const day = formatDay(at, now)
  return days === 0 ? `今天（${day}）` : days === 1 ? `明天（${day}）` : day
}
