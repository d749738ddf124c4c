import * as v from 'valibot'
import { restActionSchema } from '../../shared/protocol/rest-wire.ts'
import type { ShopRecords } from './shop-records.ts'

export interface Answer {
  status: number
  body: unknown
}

const notFound: Answer = { status: 404, body: { error: 'not-found' } }

/** What the merchant's system says to one request, signatures aside. */
export function answerRequest(records: ShopRecords, method: string, url: URL, body: string): Answer {
  if (method === 'POST' && url.pathname === '/actions') return answerAction(records, body)
  if (method !== 'GET') return { status: 405, body: { error: 'method' } }
  const [, kind = '', id = ''] = url.pathname.split('/').map(decodeURIComponent)
  const found = answerRead(records, kind, id, url.searchParams)
  return found === null ? notFound : { status: 200, body: found }
}

function answerRead(records: ShopRecords, kind: string, id: string, query: URLSearchParams): unknown {
  const ids = (query.get('ids') ?? '').split(',').filter((one) => one !== '')
  if (kind === 'orders' && id === '') return { orders: records.listOrders(query.get('member') ?? '') }
  if (kind === 'products') return { products: records.products }
  if (kind === 'skus') return { skus: records.listSkus(ids) }
  if (kind === 'coupons') return { coupons: records.listCoupons(ids) }
  const order = kind === 'orders' ? records.findOrder(id) : undefined
  if (order !== undefined) return { order, phoneLast4: order.address.phone.slice(-4) }
  const member = kind === 'members' ? records.findMember(id) : undefined
  if (member !== undefined) return { member }
  const shipment = kind === 'shipments' ? records.findShipment(id) : undefined
  return shipment === undefined ? null : { shipment }
}

function answerAction(records: ShopRecords, body: string): Answer {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), restActionSchema), body)
  if (!parsed.success) return { status: 400, body: { error: 'malformed' } }
  const answer = records.act(parsed.output.key, parsed.output.action, parsed.output.version)
  if (answer === 'not-found') return notFound
  if (answer === 'conflict') return { status: 409, body: { error: 'order-changed' } }
  return { status: 200, body: answer }
}
