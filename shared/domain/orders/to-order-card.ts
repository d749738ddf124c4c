import type { CardOf } from '../../protocol/cards.ts'
import type { Order, Product, Shipment } from '../../protocol/commerce.ts'
import type { Proof } from '../../protocol/conversation.ts'
import { type ArrivalEstimate, estimateArrival } from '../logistics/estimate-arrival.ts'
import type { Trouble, TroubleSetting } from '../logistics/trouble.ts'
import { describeOrder } from './describe-order.ts'
import { labelTrouble } from './label-trouble.ts'
import { type MaskedOrder, maskOrder } from './mask-order.ts'

/** Why an order has not left, as a shopper reads it. */
export const holdReasonLabels: Readonly<Record<NonNullable<Order['holdReason']>, string>> = {
  'out-of-stock': '缺货，等补货',
  presale: '预售商品，按预售时间发出',
  'address-problem': '收货地址需要核对',
  'paid-late': '付款晚于当天截单时间',
}

/** What a card shows besides the order itself. */
export type CardExtras = {
  /** For pictures. */
  products?: Product[]
  /** For ranges of arrival where the carrier gives none. */
  setting?: Pick<TroubleSetting, 'shipping' | 'clocks'>
  troubles?: readonly Trouble[]
}

type Parcel = NonNullable<CardOf<'order'>['parcels']>[number]

/** The order as a card, with no more than this proof may see; null without proof. */
export function toOrderCard(order: Order, proof: Proof, now: Date, extras: CardExtras = {}): CardOf<'order'> | null {
  const shown = maskOrder(order, proof)
  if (shown === null) return null
  const { products = [], troubles = [] } = extras
  const facts = describeOrder(shown, now)
  const late = troubles.find(({ shipmentId }) => shipmentId === null)
  return {
    kind: 'order',
    orderId: order.id,
    status: order.status,
    items: shown.lines.map(({ title, quantity, productId }) => ({ title, quantity, ...imageOf(products, productId) })),
    shipment: facts.shipment,
    promisedShipBy: facts.promisedShipBy,
    ...(facts.holdReason == null ? {} : { holdReason: holdReasonLabels[facts.holdReason] }),
    paidMinor: 'paidMinor' in shown ? shown.paidMinor : null,
    checkedAt: now.toISOString(),
    ...(shown.shipments.length === 0
      ? {}
      : { parcels: shown.shipments.map((shipment) => toParcel(shown, shipment, now, extras)) }),
    ...(late === undefined ? {} : { late: labelTrouble(late, now) }),
  }
}

function toParcel(
  shown: Order | MaskedOrder,
  shipment: Shipment,
  now: Date,
  { setting, troubles = [] }: CardExtras,
): Parcel {
  const province = 'address' in shown ? shown.address.province : null
  const arrival = setting === undefined ? carriersOwn(shipment) : estimateArrival(shipment, province, setting)
  const trouble = troubles.find(({ shipmentId }) => shipmentId === shipment.id)
  return {
    shipment,
    items: shown.lines
      .filter(({ id }) => shipment.lineIds.includes(id))
      .map(({ title, quantity }) => ({ title, quantity })),
    eta: arrival === null ? null : { from: arrival.from, to: arrival.to, basis: labelBasis(arrival.basis) },
    ...(trouble === undefined ? {} : { late: labelTrouble(trouble, now) }),
    ...(shipment.status === 'returning' && trouble === undefined ? { isReturn: true } : {}),
  }
}

function carriersOwn({ status, etaFrom = null, etaTo }: Shipment): ArrivalEstimate | null {
  const isOver = status === 'signed' || status === 'waiting' || status === 'returning'
  return etaTo == null || isOver ? null : { from: etaFrom, to: etaTo, basis: { kind: 'carrier' } }
}

/** What a range of arrival rests on, as a shopper reads it. */
export function labelBasis(basis: ArrivalEstimate['basis']): string {
  if (basis.kind === 'carrier') return '快递公司给的时间'
  const place = basis.regionName === null ? '' : `到${basis.regionName}`
  const rest = basis.restDays === 0 ? '' : `，除去 ${basis.restDays} 天假日`
  return `按${place}一般 ${basis.days[0]}–${basis.days[1]} 天，从揽收算起${rest}`
}

function imageOf(products: Product[], productId: string): { imagePath?: string } {
  const imagePath = products.find(({ id }) => id === productId)?.imagePath
  return imagePath === undefined ? {} : { imagePath }
}
