import type { WritingCount } from '../../../shared/protocol/desk-compliance.ts'

/** Counts of one kind on one platform, or of one day, added up. */
export interface CountRow {
  key: string
  count: Pick<WritingCount, 'shown' | 'reworded' | 'sentAnyway'>
}

/** Adds counts up by a name, the most shown first, or in the order in which they came. */
export function sumCounts(
  counts: readonly WritingCount[],
  nameOf: (count: WritingCount) => string,
  order: 'most-first' | 'as-given' = 'most-first',
): CountRow[] {
  const rows = new Map<string, CountRow>()
  for (const count of counts) {
    const key = nameOf(count)
    const { shown, reworded, sentAnyway } = rows.get(key)?.count ?? { shown: 0, reworded: 0, sentAnyway: 0 }
    const sum = {
      shown: shown + count.shown,
      reworded: reworded + count.reworded,
      sentAnyway: sentAnyway + count.sentAnyway,
    }
    rows.set(key, { key, count: sum })
  }
  const list = [...rows.values()]
  return order === 'as-given' ? list : list.sort((a, b) => b.count.shown - a.count.shown)
}
