import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Address, Order, OrderLine, Shipment } from '../../protocol/commerce.ts'
import { prorateMinor } from '../money.ts'
import { clip, toRecordId } from './read-payload.ts'

/** Why a platform's order is not taken: better none than one with an invented state or amount. */
export type OrderFault =
  | 'malformed'
  | 'no-number'
  | 'no-date'
  | 'no-lines'
  | 'bad-line'
  | 'bad-amount'
  | 'unknown-state'
  | 'other-currency'

/** A line as a platform tells it; `paidMinor` null when the platform does not share discounts out itself. */
export interface ForeignLine {
  id: string
  skuId: string
  productId: string
  title: string
  options: Record<string, string>
  quantity: number
  priceMinor: number | null
  paidMinor: number | null
}

/** What every platform tells about an order, in its own names no more. */
export interface OrderParts {
  number: string
  /** The platform's id of the buyer; without one the order stands for a buyer of its own. */
  buyer: string
  status: Order['status'] | undefined
  createdAt: string | null
  paidAt: string | null
  promisedShipBy: string | null
  holdReason: Order['holdReason'] | null
  lines: readonly ForeignLine[]
  shippingFeeMinor: number | null
  paidMinor: number | null
  /** As the platform says it; null: what is missing between goods, freight and payment. */
  discountMinor: number | null
  address: Address
  shipments: readonly Shipment[]
}

/** An order of ours from a platform's parts; the lines' shares always sum to what was paid for goods. */
export function buildOrder(platform: string, parts: OrderParts): Result<Order, OrderFault> {
  const { status, createdAt, paidMinor, shippingFeeMinor } = parts
  const id = toRecordId(parts.number)
  if (id === '') return refuse('no-number')
  if (createdAt === null) return refuse('no-date')
  if (status === undefined) return refuse('unknown-state')
  if (!isAmount(paidMinor) || !isAmount(shippingFeeMinor)) return refuse('bad-amount')
  if (parts.lines.length === 0) return refuse('no-lines')
  const lines = toLines(parts.lines, Math.max(0, paidMinor - shippingFeeMinor))
  if (lines === null) return refuse('bad-line')
  const goodsMinor = lines.reduce((sum, { priceMinor, quantity }) => sum + priceMinor * quantity, 0)
  if (!isAmount(goodsMinor)) return refuse('bad-amount')
  return ok({
    id,
    memberId: `${platform}:${toRecordId(parts.buyer).slice(0, 40) || id}`.slice(0, 64),
    status,
    createdAt,
    paidAt: status === 'unpaid' ? null : parts.paidAt,
    promisedShipBy: parts.promisedShipBy,
    ...(parts.holdReason === null || parts.holdReason === undefined ? {} : { holdReason: parts.holdReason }),
    lines,
    goodsMinor,
    discountMinor: Math.max(0, parts.discountMinor ?? goodsMinor + shippingFeeMinor - paidMinor),
    shippingFeeMinor,
    paidMinor,
    freightInsured: false,
    gifts: [],
    address: parts.address,
    shipments: toShipments(parts.shipments, lines),
  })
}

/** A waybill such as 无需物流 is none, and a parcel holds only lines that there are. */
function toShipments(foreign: readonly Shipment[], lines: readonly OrderLine[]): Shipment[] {
  const ids = new Set(lines.map(({ id }) => id))
  return foreign
    .filter((parcel) => parcel.id !== '')
    .map((parcel) => ({ ...parcel, lineIds: parcel.lineIds.filter((id) => ids.has(id)) }))
}

/** What an order can cost: never below nothing, never more than our amounts hold. */
function isAmount(minor: number | null): minor is number {
  return minor !== null && minor >= 0 && minor <= 1e12
}

/** Null when a line has no variant, no price or no pieces. */
function toLines(foreign: readonly ForeignLine[], paidMinor: number): OrderLine[] | null {
  const isWhole = foreign.every(
    ({ skuId, priceMinor, quantity }) => toRecordId(skuId) !== '' && isAmount(priceMinor) && quantity > 0,
  )
  if (!isWhole) return null
  const prices = foreign.map(({ priceMinor, quantity }) => (priceMinor ?? 0) * quantity)
  const told = foreign.map((line) => line.paidMinor ?? 0)
  const isTold = foreign.every((line) => line.paidMinor !== null) && told.some((share) => share > 0)
  // Taxes on top, or a discount that no line names, are shared out over what the platform says of each line.
  const addsUp = isTold && told.reduce((sum, share) => sum + share, 0) === paidMinor
  const shares = addsUp ? told : prorateMinor(paidMinor, isTold ? told : prices)
  return foreign.map((line, index) => ({
    id: toRecordId(line.id) || `L${index + 1}`,
    skuId: toRecordId(line.skuId),
    productId: toRecordId(line.productId) || toRecordId(line.skuId),
    title: clip(line.title, 120),
    options: line.options,
    quantity: line.quantity,
    priceMinor: line.priceMinor ?? 0,
    paidMinor: shares[index] ?? 0,
    // A platform's order does not say which exclusion of the return right was confirmed; none is assumed.
    returnClass: 'standard',
    noReturnConfirmed: false,
  }))
}

/** An address cut to what ours holds. */
export function toAddress(address: Address): Address {
  const { province, city, district, detail, name, phone } = address
  return {
    province: clip(province, 20),
    city: clip(city, 20),
    district: clip(district, 20),
    detail: clip(detail, 120),
    name: clip(name, 40),
    phone: clip(phone, 20),
  }
}

/** A parcel of which the platform tells no more than its number: its nodes come from the carrier. */
export function toParcel(
  carrier: string,
  waybill: string,
  lineIds: readonly string[],
  status: Order['status'],
): Shipment {
  const isSigned = status === 'signed' || status === 'completed'
  return {
    id: toRecordId(waybill),
    carrier: clip(carrier, 20),
    waybill: clip(waybill, 40),
    lineIds: lineIds.map(toRecordId),
    status: isSigned ? 'signed' : 'in-transit',
    nodes: [],
    signedAt: null,
  }
}
