import type { FeedArticle } from '../protocol/article.ts'
import type { KnowledgeQuery, Passage } from './knowledge-index.ts'

/** From this score on an emergency notice goes before every other article. */
const emergencyFrom = 0.5
/** How much an article about the page's own product is preferred over one about every product. */
const ownProductBonus = 0.06

/** Best first: emergency, own product, score, campaign. */
export function rankPassages(passages: Passage[], query: KnowledgeQuery): Passage[] {
  const order = passages.map((passage) => ({ passage, place: placeOf(passage, query) }))
  order.sort((a, b) => b.place - a.place)
  return order.map(({ passage }) => passage)
}

/** Whether an article is meant for this shopper's language and page; whether it is valid now is known beside it. */
export function isUsable(article: FeedArticle, query: KnowledgeQuery): boolean {
  if (article.locale !== query.locale) return false
  return (
    article.productIds.length === 0 || query.productId === undefined || article.productIds.includes(query.productId)
  )
}

function placeOf({ article, score }: Passage, query: KnowledgeQuery): number {
  const emergency = article.layer === 'emergency' && score >= emergencyFrom ? 2 : 0
  const own = query.productId !== undefined && article.productIds.includes(query.productId) ? ownProductBonus : 0
  return emergency + own + score + (article.layer === 'campaign' ? 0.01 : 0)
}
