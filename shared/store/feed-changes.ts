import type { FeedPage, RecordKind } from '../protocol/shop.ts'
import type { RowChange } from './rows.ts'

/**
 * Where the feed's revision is kept. Another name than before makes every device pull once from the start: one that
 * grew up with fewer kinds of record has been told too little.
 */
export const feedCursorKey = 'feed-3'

/** One page of the feed as one transaction, its revision included: a page is taken whole or not at all. */
export function toFeedChanges(page: FeedPage): RowChange[] {
  return [
    ...(page.snapshot ? [{ kind: 'clear', table: 'records' } as const] : []),
    ...page.removed.map(
      ({ kind, id }): RowChange => ({ kind: 'delete', table: 'records', key: toRecordKey(kind, id) }),
    ),
    ...page.changed.map((record): RowChange => {
      const row = { key: toRecordKey(record.kind, record.id), group: record.kind, body: record }
      return { kind: 'put', table: 'records', row }
    }),
    { kind: 'put', table: 'cursors', row: { key: feedCursorKey, group: '', body: page.revision } },
  ]
}

function toRecordKey(kind: RecordKind, id: string): string {
  return `${kind}/${id}`
}
