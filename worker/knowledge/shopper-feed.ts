import { toFeedArticle } from '../../shared/knowledge/feed-article.ts'
import type { Article, Channel, FeedArticle } from '../../shared/protocol/article.ts'
import type { FeedLearned } from '../../shared/protocol/learned-ranking.ts'
import { type FeedPage, type FeedRecord, laterKinds, type RecordKind } from '../../shared/protocol/shop.ts'
import type { FeedUnderstanding } from '../../shared/protocol/shop-understanding.ts'
import type { Delta } from './delta-since.ts'

const later: ReadonlySet<RecordKind> = new Set<RecordKind>(laterKinds)

/** For whom a page is made; shoppers' devices hold the `carried` articles only. */
export type FeedReader = { side: 'shopper'; carried: ReadonlySet<string> } | { side: 'staff' }

/**
 * A page of changes as a client may hold it. Shoppers get articles of the widget only; staff those of every
 * channel. What was never public is not mentioned at all: neither a draft nor a campaign that has not begun.
 */
export function toFeedPage(delta: Delta, reader: FeedReader, now: Date, also: readonly RecordKind[] = []): FeedPage {
  const changed: FeedRecord[] = []
  const removed: FeedPage['removed'] = []
  for (const { kind, id, record, wasPublic } of delta.rows) {
    if (later.has(kind) && !also.includes(kind)) continue
    const shown = record === null ? null : toFeedRecord(record, reader, now)
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

function toFeedRecord(record: NonNullable<Row>, reader: FeedReader, now: Date): FeedRecord | null {
  switch (record.kind) {
    case 'article': {
      const body = reader.side === 'shopper' ? toCarried(record.body, reader, now) : toStaffArticle(record.body, now)
      return body === null ? null : { kind: 'article', id: record.id, body }
    }
    case 'settings':
      return { ...record, id: 'main' }
    case 'shipping':
      return { ...record, id: 'main' }
    case 'return-policy':
      return { ...record, id: 'main' }
    case 'price-protection':
      return { ...record, id: 'main' }
    case 'service':
      return { ...record, id: 'main' }
    case 'shop-words':
      return reader.side === 'shopper' ? null : { ...record, id: 'main' }
    case 'learned':
      return { ...record, id: 'main', body: reader.side === 'shopper' ? ofCarried(record.body, reader) : record.body }
    case 'understanding':
      return { ...record, id: 'main', body: reader.side === 'shopper' ? withoutNames(record.body) : record.body }
    default:
      return record
  }
}

/** The name of an own intent may tell of a campaign that has not begun. */
function withoutNames(understanding: FeedUnderstanding): FeedUnderstanding {
  return { ...understanding, ownIntents: understanding.ownIntents.map(({ id, articleId }) => ({ id, articleId })) }
}

/** Of articles that a device does not hold it learns nothing, not even that there are such. */
function ofCarried({ groups }: FeedLearned, { carried }: { carried: ReadonlySet<string> }): FeedLearned {
  const held = groups
    .filter(({ of }) => carried.has(of.articleId))
    .map(({ of, weights }) => ({ of, weights: weights.filter(([id]) => carried.has(id)) }))
  return { groups: held.filter(({ weights }) => weights.length > 0) }
}

/** An article that does not fit into what a device holds is left to the edge. */
function toCarried(article: Article, { carried }: { carried: ReadonlySet<string> }, now: Date): FeedArticle | null {
  return carried.has(article.id) ? toFeedArticle(article, 'widget', now) : null
}

/** The first channel it is written for: staff answer on all of them. */
function toStaffArticle(article: Article, now: Date): FeedArticle | null {
  const [channel] = article.channels satisfies Channel[]
  return channel === undefined ? null : toFeedArticle(article, channel, now)
}
