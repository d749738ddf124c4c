import type { AfterSale } from '../../protocol/after-sale.ts'
import type { Member, Order, Product } from '../../protocol/commerce.ts'
import { listUnrefunded } from './ledger.ts'
import type { ForeignAddress } from './retail-files.ts'
import type { RetailMember, RetailOrder, RetailProduct } from './retail-shop.ts'

/** The benchmark has no dates; every order was placed at this moment. */
const undated = '1970-01-01T00:00:00.000Z'

/** Pending means paid and not sent; a processed order is with the carrier. */
function toStatus({ status, marks }: RetailOrder): Order['status'] {
  if (status === 'cancelled') return 'cancelled'
  if (status === 'processed') return 'shipped'
  if (status === 'delivered' || marks.exchanged !== undefined) return 'signed'
  return marks.returned === undefined ? 'paid' : 'refunding'
}

/** An order in the product's own shape. */
export function toOrder(order: RetailOrder, name: string): Order {
  const goodsMinor = order.lines.reduce((sum, { priceMinor }) => sum + priceMinor, 0)
  const toPayment = ({ methodId, amountMinor }: RetailOrder['ledger'][number]) => ({
    methodId,
    name: methodId.slice(0, 20),
    amountMinor,
  })
  return {
    id: order.id.replace(/^#/, ''),
    memberId: order.memberId,
    status: toStatus(order),
    createdAt: undated,
    paidAt: undated,
    promisedShipBy: null,
    lines: order.lines.map((line, index) => ({
      ...line,
      id: `L${index + 1}`,
      quantity: 1,
      paidMinor: line.priceMinor,
      returnClass: 'standard',
      noReturnConfirmed: false,
    })),
    goodsMinor,
    discountMinor: 0,
    shippingFeeMinor: 0,
    paidMinor: goodsMinor,
    freightInsured: false,
    gifts: [],
    address: toAddress(order.address, name),
    shipments: order.fulfillments.map(({ tracking_id, item_ids }, index) => ({
      id: `P${index + 1}`,
      carrier: '',
      waybill: tracking_id[0] ?? '',
      lineIds: order.lines.flatMap(({ skuId }, at) => (item_ids.includes(skuId) ? [`L${at + 1}`] : [])),
      status: order.status === 'processed' ? 'in-transit' : 'signed',
      nodes: [],
    })),
    payments: listUnrefunded(order.ledger).map(toPayment),
    afterSales: toCases(order),
    refunds: order.ledger
      .filter(({ kind }) => kind === 'refund')
      .map((entry, index) => ({
        id: `R${index + 1}`,
        amountMinor: entry.amountMinor,
        state: 'sent',
        at: undated,
        parts: [toPayment(entry)],
      })),
    ...(order.marks.cancelReason === undefined ? {} : { cancelReason: order.marks.cancelReason }),
  }
}

/** A login in the product's own shape. */
export function toMember(member: RetailMember): Member {
  const name = `${member.firstName} ${member.lastName}`
  return {
    id: member.id,
    name,
    phone: '',
    level: '',
    points: 0,
    couponIds: [],
    defaultAddress: toAddress(member.address, name),
  }
}

/** A product in the product's own shape; the benchmark knows no category and no picture. */
export function toProduct({ id, title, skus }: RetailProduct): Product {
  const names = [...new Set(skus.flatMap(({ options }) => Object.keys(options)))]
  return {
    id,
    title,
    aliases: [],
    category: [title],
    summary: '',
    attributes: [],
    options: names.map((name) => ({
      name: name.slice(0, 20),
      values: [...new Set(skus.flatMap(({ options }) => options[name] ?? []))],
    })),
    returnClass: 'standard',
    imagePath: '',
    listed: true,
  }
}

/** Six lines as one address; the benchmark's orders carry no phone. */
export function toAddress(address: ForeignAddress, name: string): Order['address'] {
  const { address1, address2, city, state, country, zip } = address
  const detail = [address1, address2, zip, country].filter((part) => part !== '').join(', ')
  return { province: state, city: city.slice(0, 20), district: '', detail: detail.slice(0, 120), name, phone: '' }
}

/** Returns and exchanges asked for, one case for each piece. */
function toCases({ lines, marks: { returned, exchanged } }: RetailOrder): AfterSale[] {
  const left = lines.map((line, index) => ({ ...line, lineId: `L${index + 1}` }))
  const open = (skuId: string, index: number, kind: 'return' | 'exchange'): AfterSale => {
    const at = left.findIndex((line) => line.skuId === skuId)
    const [line] = at < 0 ? [] : left.splice(at, 1)
    return {
      id: `${kind}-${index + 1}`,
      kind,
      lineId: line?.lineId ?? null,
      quantity: 1,
      reason: kind,
      state: 'opened',
      openedAt: undated,
      amountMinor: kind === 'return' ? (line?.priceMinor ?? 0) : 0,
    }
  }
  return [
    ...(returned?.skuIds ?? []).map((skuId, index) => open(skuId, index, 'return')),
    ...(exchanged?.swaps ?? []).map(({ skuId, newSkuId }, index) => ({
      ...open(skuId, index, 'exchange'),
      skuId: newSkuId,
    })),
  ]
}
