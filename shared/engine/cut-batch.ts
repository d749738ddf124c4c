import { ordersPerImport } from '../protocol/desk-orders.ts'

/** Below the edge's limit for a body, with room for what stands around the list. */
const batchBytes = 56 * 1024

/** Items from one place on, as many as one request may carry but always one; null when there are none. */
export function cutBatch<T>(items: readonly T[] | null, from: number): { items: T[]; next: number | null } | null {
  if (items === null || from >= items.length) return null
  const encoder = new TextEncoder()
  const batch: T[] = []
  let bytes = 0
  for (const item of items.slice(from, from + ordersPerImport)) {
    bytes += encoder.encode(JSON.stringify(item)).length + 1
    if (batch.length > 0 && bytes > batchBytes) break
    batch.push(item)
  }
  const next = from + batch.length
  return { items: batch, next: next < items.length ? next : null }
}
