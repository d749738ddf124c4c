import type { Article } from '../../protocol/article.ts'
import type { StaleReason } from '../../protocol/desk-review.ts'
import type { RecordId } from '../../protocol/ids.ts'

/** What else is needed to call an article stale. */
export type StaleOptions = {
  now: Date
  /** Ids of the products the shop sells; absent: products are not looked at. */
  productIds?: ReadonlySet<RecordId>
  /** A campaign that ends within so many days is told beforehand; 7. */
  soonDays?: number
  /** Not used for so many days. */
  unusedDays?: number
}

/** An article and why it wants a look; each reason carries what the desk shows. */
export type StaleArticle = { article: Article; reasons: StaleReason[] }
