/** So that a transaction stays short and its text far below the database's 2 MB. */
const mostItems = 200
const mostSigns = 400_000

/** Cuts a list where it gets too long, or its items written out together too large. */
export function toChunks<T>(items: readonly T[], sizeOf: (item: T) => number = () => 0): T[][] {
  const chunks: T[][] = []
  let size = 0
  for (const item of items) {
    const own = sizeOf(item)
    const last = chunks.at(-1)
    if (last === undefined || last.length >= mostItems || size + own > mostSigns) {
      chunks.push([item])
      size = own
    } else {
      last.push(item)
      size += own
    }
  }
  return chunks
}
