import type { CommerceSource } from '../../../worker/commerce/commerce-source.ts'
import type { Member, Order, Product } from '../../protocol/commerce.ts'
import type { ForeignAddress } from './retail-files.ts'
import type { RetailMember, RetailOrder, RetailProduct } from './retail-shop.ts'
import type { RetailState } from './retail-state.ts'

/** The benchmark has no dates; every order was placed at this moment. */
const undated = '1970-01-01T00:00:00.000Z'

/** The reads of a commerce source over the benchmark's shop; ids are without the leading `#`, which ours never have. */
export function createRetailSource(
  state: RetailState,
): Pick<CommerceSource, 'fetchOrder' | 'fetchOrders' | 'fetchMember'> {
  const find = (orderId: string): RetailOrder | null => state.findOrder(`#${orderId}`)
  const nameOf = (memberId: string): string => state.findMember(memberId)?.firstName ?? ''
  return {
    async fetchOrder(_shop, orderId) {
      const order = find(orderId)
      return order === null ? null : { order: toOrder(order, nameOf(order.memberId)), phoneLast4: '' }
    },
    async fetchOrders(_shop, memberId) {
      const ids = state.findMember(memberId)?.orderIds ?? []
      return ids.flatMap((id) => state.findOrder(id) ?? []).map((order) => toOrder(order, nameOf(memberId)))
    },
    async fetchMember(_shop, memberId) {
      const member = state.findMember(memberId)
      return member === null ? null : toMember(member)
    },
  }
}

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
  const moved = (kind: 'payment' | 'refund') => order.ledger.filter((entry) => entry.kind === kind)
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
    payments: moved('payment').map(toPayment),
    refunds: moved('refund').map((entry, index) => ({
      id: `R${index + 1}`,
      amountMinor: entry.amountMinor,
      state: 'sent',
      at: undated,
      parts: [toPayment(entry)],
    })),
    ...(order.marks.cancelReason === undefined ? {} : { cancelReason: order.marks.cancelReason }),
  }
}

function toMember(member: RetailMember): Member {
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

function toAddress(address: ForeignAddress, name: string): Order['address'] {
  const { address1, address2, city, state, country, zip } = address
  const detail = [address1, address2, zip, country].filter((part) => part !== '').join(', ')
  return { province: state, city: city.slice(0, 20), district: '', detail: detail.slice(0, 120), name, phone: '' }
}
