/** What one request may carry: items, and bytes below the edge's limit with room for what stands around the list. */
export interface BatchLimit {
  items: number
  bytes: number
}

/** Items from one place on, as many as one request may carry but always one; null when there are none. */
export function cutBatch<T>(
  items: readonly T[] | null,
  from: number,
  limit: BatchLimit,
): { items: T[]; next: number | null } | null {
  if (items === null || from >= items.length) return null
  const encoder = new TextEncoder()
  const batch: T[] = []
  let bytes = 0
  for (const item of items.slice(from, from + limit.items)) {
    bytes += encoder.encode(JSON.stringify(item)).length + 1
    if (batch.length > 0 && bytes > limit.bytes) break
    batch.push(item)
  }
  const next = from + batch.length
  return { items: batch, next: next < items.length ? next : null }
}
