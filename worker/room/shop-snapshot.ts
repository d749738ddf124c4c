import { toFeedArticle } from '../../shared/knowledge/feed-article.ts'
import type { RevisableIndex } from '../../shared/knowledge/knowledge-index.ts'
import type { Article, FeedArticle } from '../../shared/protocol/article.ts'
import type { PublicCatalogue } from '../../shared/protocol/shop.ts'
import { type CarryLimits, loadCarriedArticles } from '../knowledge/carried-articles.ts'
import { type ShopRecord, toArticles, toCatalogue } from '../knowledge/catalogue-records.ts'
import { findElsewhere } from '../knowledge/find-elsewhere.ts'
import { loadChanges, measureArticles, type RecordChanges } from '../knowledge/load-changes.ts'
import { brain } from './brain.ts'

/** All that answers come from, at one revision of one shop. */
export interface ShopSnapshot {
  revision: number
  catalogue: PublicCatalogue
  knowledge: RevisableIndex
  /** False: the shop is too large for this isolate, and `knowledge` is a part of it. */
  isWhole: boolean
}

interface Held extends ShopSnapshot {
  /** The newest revision that was asked for: the database may know of none so new, and need not be asked again. */
  asked: number
  /** All but the articles, which stand in the index. */
  others: Map<string, ShopRecord>
}

/**
 * Shared by all rooms of this isolate: its 128 MB hold each shop once, not once a room. Only finished
 * snapshots are shared, since a promise of one object may never settle for another.
 */
const held = new Map<string, Held>()

/** What an isolate's memory holds: so many shops, and of all of them together so many articles. */
export interface HeldLimits {
  shops: number
  articles: number
  /** Of a shop that is larger than this, like a device, the emergencies, the most used and the newest. */
  ofOne: CarryLimits
}
export const heldLimits: HeldLimits = {
  shops: 16,
  articles: 16_000,
  ofOne: { articles: 8_000, bytes: 12 * 1024 * 1024 },
}

/** The shop as it is at this revision or later; the database is read only when the one held is older. */
export async function loadSnapshot(
  env: Env,
  shop: string,
  atLeast: number,
  limits: HeldLimits = heldLimits,
): Promise<ShopSnapshot> {
  const known = held.get(shop)
  if (known !== undefined && Math.max(known.revision, known.asked) >= atLeast) return known
  const fresh = known === undefined ? await begin(env, shop, limits) : await advance(env, shop, known, limits)
  const newest = held.get(shop)
  if (newest !== undefined && newest.revision > fresh.revision) return newest
  keep(shop, { ...fresh, asked: atLeast }, limits)
  return fresh
}

/** What a question is answered from: what is held, and of a shop too large for that also what the database finds. */
export async function knowledgeFor(
  env: Env,
  shop: string,
  { isWhole, knowledge }: ShopSnapshot,
  text: string,
): Promise<RevisableIndex> {
  if (isWhole) return knowledge
  const found = (await findElsewhere(env.DB, shop, text)).flatMap(toIndexed)
  const changed = found.filter(({ id }) => knowledge.getArticle(id) === undefined)
  return changed.length === 0 ? knowledge : knowledge.revise({ changed, removedIds: [] })
}

/** The shop kept longest leaves when there is too much; it is read again when somebody writes there. */
function keep(shop: string, snapshot: Held, { shops, articles }: HeldLimits): void {
  held.delete(shop)
  held.set(shop, snapshot)
  let sum = 0
  for (const [count, [name, { knowledge }]] of [...held].toReversed().entries()) {
    sum += knowledge.size
    if (count > 0 && (count >= shops || sum > articles)) held.delete(name)
  }
}

type Fresh = Omit<Held, 'asked'>

async function begin(env: Env, shop: string, { ofOne }: HeldLimits): Promise<Fresh> {
  const { articles, bytes, revision } = await measureArticles(env.DB, shop)
  const isWhole = articles <= ofOne.articles && bytes <= ofOne.bytes
  const wanted = isWhole
    ? {}
    : { onlyArticles: await loadCarriedArticles(env.DB, shop, { revision, now: new Date(), limits: ofOne }) }
  const loaded = await loadChanges(env.DB, shop, { since: 0, ...wanted })
  const others = withChanges(new Map(), loaded)
  const knowledge = brain.createKnowledgeIndex(listArticles(loaded).flatMap(toIndexed))
  // What was not read is part of this revision too.
  return { revision: Math.max(revision, loaded.revision), others, catalogue: toCatalogue(others), knowledge, isWhole }
}

/** Follows the changes; a large shop whose news have grown too many is read anew. */
async function advance(env: Env, shop: string, old: Held, limits: HeldLimits): Promise<Fresh> {
  const loaded = await loadChanges(env.DB, shop, { since: old.revision })
  const articles = listArticles(loaded)
  const changed = articles.flatMap(toIndexed)
  const live = new Set(changed.map(({ id }) => id))
  const gone = [...loaded.changed].flatMap(([key, record]) =>
    record === null && key.startsWith(articleKey) ? [key.slice(articleKey.length)] : [],
  )
  const removedIds = [...gone, ...articles.map(({ id }) => id).filter((id) => !live.has(id))]
  if (old.knowledge.size + changed.length > limits.ofOne.articles * 1.25) return begin(env, shop, limits)
  const isSame = changed.length === 0 && removedIds.length === 0
  const others = withChanges(old.others, loaded)
  return {
    revision: loaded.revision,
    isWhole: old.isWhole,
    others,
    catalogue: toCatalogue(others),
    knowledge: isSame ? old.knowledge : old.knowledge.revise({ changed, removedIds }),
  }
}

const articleKey = 'article:'

function listArticles({ changed }: RecordChanges): Article[] {
  return toArticles(new Map([...changed].filter((entry): entry is [string, ShopRecord] => entry[1] !== null)))
}

function withChanges(old: ReadonlyMap<string, ShopRecord>, { changed }: RecordChanges): Map<string, ShopRecord> {
  const others = new Map(old)
  for (const [key, record] of changed) {
    if (key.startsWith(articleKey)) continue
    if (record === null) others.delete(key)
    else others.set(key, record)
  }
  return others
}

/** Articles that begin later are indexed already: retrieval asks each for its validity at the moment of the turn. */
function toIndexed(article: Article): FeedArticle[] {
  const begun = article.validFrom === null ? new Date(0) : new Date(article.validFrom)
  const shown = toFeedArticle(article, 'widget', begun)
  return shown === null ? [] : [shown]
}
