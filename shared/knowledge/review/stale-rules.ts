import type { Article } from '../../protocol/article.ts'
import type { Instant, RecordId } from '../../protocol/ids.ts'

/** How often an article answered, and since when it could. */
export type ArticleUse = {
  articleId: RecordId
  uses: number
  /** Null: never. */
  lastUsedAt: Instant | null
  liveSince: Instant
}

/** What else is needed to call an article stale. */
export type StaleOptions = {
  now: Date
  /** Ids of the products the shop sells; absent: products are not looked at. */
  productIds?: ReadonlySet<RecordId>
  /** A campaign that ends within so many days is told beforehand; 7. */
  soonDays?: number
  /** Not used for so many days; 90. */
  unusedDays?: number
}

/** Why an article wants a look; each reason carries what the desk shows. */
export type StaleReason =
  | { kind: 'ended'; at: Instant }
  | { kind: 'ends-soon'; at: Instant; days: number }
  /** The text names a day that is over, and nothing ends the article. `words`: exactly as they stand. */
  | { kind: 'date-passed'; words: string; day: string }
  | { kind: 'blanks'; blanks: string[] }
  /** `ageDays`: since it went live; `idleDays`: since it answered last, or since it went live. */
  | { kind: 'unused'; ageDays: number; idleDays: number; uses: number }
  | { kind: 'related-gone'; ids: RecordId[] }
  /** `all`: none of its products is left, so nobody can meet it any more. */
  | { kind: 'products-gone'; ids: RecordId[]; all: boolean }

export type StaleArticle = { article: Article; reasons: StaleReason[] }
