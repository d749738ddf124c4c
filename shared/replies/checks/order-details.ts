import { estimateArrival } from '../../domain/logistics/estimate-arrival.ts'
import { explainUnshipped } from '../../domain/logistics/explain-unshipped.ts'
import { findShippingRegion } from '../../domain/logistics/shipping-fee.ts'
import type { OrderFacts } from '../../domain/orders/describe-order.ts'
import type { Order } from '../../protocol/commerce.ts'
import type { Fact } from '../../protocol/conversation.ts'
import type { OrderSetting } from './order-values.ts'

/** What lines about an order take from the shop's rules and the parcels: why it waits, when it should arrive and on what that rests. */
export function toDetailFacts(facts: OrderFacts, { order, setting, now }: OrderSetting): Fact[] {
  const source = `订单 ${order.id}`
  const cause = explainUnshipped(order, setting, now)
  const province = provinceOf(order)
  const arrival = facts.shipment === null ? null : estimateArrival(facts.shipment, province, setting)
  const isShops = arrival?.basis.kind === 'region'
  const rows: [string, Fact['value'], string][] = [
    ['order.paidAt', order.paidAt, source],
    ['order.cause', cause?.kind ?? null, source],
    [
      'order.causeUntil',
      cause !== null && 'at' in cause ? cause.at : null,
      cause?.kind === 'paid-late' ? source : '库存',
    ],
    ['order.parcels', order.shipments.filter(({ status }) => status !== 'returning').length, source],
    ['shipment.waybills', order.shipments.map(({ waybill }) => waybill), source],
    // One parcel's moments are facts of their own.
    ...(order.shipments.length < 2
      ? []
      : ([
          ['shipment.names', order.shipments.map((_, at) => `第 ${at + 1} 个包裹`), source],
          ['shipment.nodes', order.shipments.map(({ nodes }) => nodes[0]?.at ?? ''), source],
          ['shipment.signed', order.shipments.flatMap(({ signedAt }) => signedAt ?? []), source],
        ] as [string, Fact['value'], string][])),
    ['delivery.cutoffHour', setting.shipping.cutoffHour, '运费与时效设置'],
    ['delivery.days', daysTo(province, setting).map(String), '运费与时效设置'],
    ...(isShops
      ? ([
          ['delivery.etaFrom', arrival.from, '运费与时效设置'],
          ['delivery.etaTo', arrival.to, '运费与时效设置'],
        ] as [string, Fact['value'], string][])
      : []),
  ]
  return rows.filter(([, value]) => value !== null).map(([name, value, from]) => fact(name, value, from, now))
}

/** Below the login's proof the address is masked; a place is told only where it is known. */
export function provinceOf({ address }: Order): string | null {
  return address.detail.includes('*') || address.province === '' ? null : address.province
}

/** The days a parcel takes there, the usual ones where the place is unknown. */
export function daysTo(province: string | null, { shipping }: OrderSetting['setting']): [number, number] {
  return findShippingRegion(shipping, province)?.days ?? shipping.defaultDays
}

function fact(name: string, value: Fact['value'], source: string, now: Date): Fact {
  return { name, value, source, at: now.toISOString() }
}
