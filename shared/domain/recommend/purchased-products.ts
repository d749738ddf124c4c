import type { Order } from '../../protocol/commerce.ts'
import type { RecordId } from '../../protocol/ids.ts'

const closed: ReadonlySet<string> = new Set(['cancelled', 'refunded'])

/** What was bought and kept, the latest order first, each product once. */
export function purchasedProducts(orders: readonly Order[]): RecordId[] {
  const kept = orders.filter((order) => order.paidAt !== null && !closed.has(order.status))
  const latestFirst = kept.toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt))
  return [...new Set(latestFirst.flatMap((order) => order.lines.map((line) => line.productId)))]
}
