import { isLive } from './is-live.ts'
import type { KnowledgeQuery, Passage, Retrieval } from './knowledge-index.ts'

/** From this score on an emergency notice goes before every other article. */
const emergencyFrom = 0.5
/** How much an article about the page's own product is preferred over one about every product. */
const ownProductBonus = 0.06

/** Drops what may not be quoted here and now, and orders the rest: emergency, own product, score, campaign. */
export function rankPassages(passages: Passage[], query: KnowledgeQuery): Retrieval {
  const usable = passages.filter(({ article, score }) => score > 0 && isUsable(article, query))
  if (usable.length === 0) return { kind: 'nothing' }
  const order = usable.map((passage) => ({ passage, place: placeOf(passage, query) }))
  order.sort((a, b) => b.place - a.place)
  return { kind: 'found', passages: order.slice(0, query.limit ?? 5).map(({ passage }) => passage) }
}

function isUsable(article: Passage['article'], query: KnowledgeQuery): boolean {
  if (article.locale !== query.locale || !isLive(article, query.now)) return false
  return (
    article.productIds.length === 0 || query.productId === undefined || article.productIds.includes(query.productId)
  )
}

function placeOf({ article, score }: Passage, query: KnowledgeQuery): number {
  const emergency = article.layer === 'emergency' && score >= emergencyFrom ? 2 : 0
  const own = query.productId !== undefined && article.productIds.includes(query.productId) ? ownProductBonus : 0
  return emergency + own + score + (article.layer === 'campaign' ? 0.01 : 0)
}
