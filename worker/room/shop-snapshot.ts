import { toFeedArticle } from '../../shared/knowledge/feed-article.ts'
import type { KnowledgeIndex } from '../../shared/knowledge/knowledge-index.ts'
import type { Article, FeedArticle } from '../../shared/protocol/article.ts'
import type { PublicCatalogue } from '../../shared/protocol/shop.ts'
import { type ShopRecord, toArticles, toCatalogue } from '../knowledge/catalogue-records.ts'
import { loadRecords } from '../knowledge/load-records.ts'
import { brain } from './brain.ts'

/** All that answers come from, at one revision of one shop. */
export interface ShopSnapshot {
  revision: number
  catalogue: PublicCatalogue
  knowledge: KnowledgeIndex
}

interface Held extends ShopSnapshot {
  /** The newest revision that was asked for: the database may know of none so new, and need not be asked again. */
  asked: number
  records: Map<string, ShopRecord>
}

/**
 * Shared by all rooms of this isolate: its 128 MB hold each shop once, not once a room. Only finished
 * snapshots are shared, since a promise of one object may never settle for another.
 */
const held = new Map<string, Held>()
const shopsHeld = 16

/** The shop as it is at this revision or later; the database is read only when the one held is older. */
export async function loadSnapshot(env: Env, shop: string, atLeast: number): Promise<ShopSnapshot> {
  const known = held.get(shop)
  if (known !== undefined && Math.max(known.revision, known.asked) >= atLeast) return known
  const fresh = await advance(env, shop, known)
  const newest = held.get(shop)
  if (newest !== undefined && newest.revision > fresh.revision) return newest
  keep(shop, { ...fresh, asked: atLeast })
  return fresh
}

/** The shop kept longest leaves when there are too many; it is read again when somebody writes there. */
function keep(shop: string, snapshot: Held): void {
  held.delete(shop)
  held.set(shop, snapshot)
  const [oldest] = held.keys()
  if (held.size > shopsHeld && oldest !== undefined) held.delete(oldest)
}

async function advance(env: Env, shop: string, old: Held | undefined): Promise<Omit<Held, 'asked'>> {
  const from = old ?? { revision: 0, records: new Map<string, ShopRecord>() }
  const { revision, records, articlesChanged } = await loadRecords(env.DB, shop, from)
  const keepsIndex = old !== undefined && !articlesChanged
  const knowledge = keepsIndex ? old.knowledge : brain.createKnowledgeIndex(toArticles(records).flatMap(toIndexed))
  return { revision, records, catalogue: toCatalogue(records), knowledge }
}

/** Articles that begin later are indexed already: retrieval asks each for its validity at the moment of the turn. */
function toIndexed(article: Article): FeedArticle[] {
  const begun = article.validFrom === null ? new Date(0) : new Date(article.validFrom)
  const shown = toFeedArticle(article, 'widget', begun)
  return shown === null ? [] : [shown]
}
