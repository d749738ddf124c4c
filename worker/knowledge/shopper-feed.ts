import { toFeedArticle } from '../../shared/knowledge/feed-article.ts'
import type { Article, Channel, FeedArticle } from '../../shared/protocol/article.ts'
import type { FeedPage, FeedRecord } from '../../shared/protocol/shop.ts'
import type { Delta } from './delta-since.ts'

/**
 * A page of changes as a client may hold it. Shoppers get articles of the widget only; staff those of every
 * channel. What was never public is not mentioned at all: neither a draft nor a campaign that has not begun.
 */
export function toFeedPage(delta: Delta, side: 'shopper' | 'staff', now: Date): FeedPage {
  const changed: FeedRecord[] = []
  const removed: FeedPage['removed'] = []
  for (const { kind, id, record, wasPublic } of delta.rows) {
    const shown = record === null ? null : toFeedRecord(record, side, now)
    if (shown !== null) changed.push(shown)
    else if (!delta.snapshot && wasPublic) removed.push({ kind, id })
  }
  return {
    snapshot: delta.snapshot,
    revision: delta.revision,
    more: delta.more,
    changed,
    removed,
    now: now.toISOString(),
  }
}

type Row = Delta['rows'][number]['record']

function toFeedRecord(record: NonNullable<Row>, side: 'shopper' | 'staff', now: Date): FeedRecord | null {
  switch (record.kind) {
    case 'article': {
      const body = side === 'shopper' ? toFeedArticle(record.body, 'widget', now) : toStaffArticle(record.body, now)
      return body === null ? null : { kind: 'article', id: record.id, body }
    }
    case 'settings':
      return { ...record, id: 'main' }
    case 'shipping':
      return { ...record, id: 'main' }
    case 'return-policy':
      return { ...record, id: 'main' }
    default:
      return record
  }
}

/** The first channel it is written for: staff answer on all of them. */
function toStaffArticle(article: Article, now: Date): FeedArticle | null {
  const [channel] = article.channels satisfies Channel[]
  return channel === undefined ? null : toFeedArticle(article, channel, now)
}
