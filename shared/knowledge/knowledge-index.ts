import type { FeedArticle } from '../protocol/article.ts'
import type { RecordId } from '../protocol/ids.ts'

/** One article that matches a query, and why. */
export interface Passage {
  article: FeedArticle
  /** Calibrated 0..1; compare with the shop's answer threshold. */
  score: number
  /** The question variant that matched, and the terms that did it. */
  question: string
  terms: string[]
}

/** `nothing`: searched and empty. `not-ready`: no article was ever loaded. */
export type Retrieval = { kind: 'found'; passages: Passage[] } | { kind: 'nothing' } | { kind: 'not-ready' }

/** What is asked of the articles, and where the shopper stands while asking. */
export interface KnowledgeQuery {
  text: string
  productId?: RecordId
  now: Date
  locale: string
  /** Names of goods in the text: an article that shares only these does not answer. */
  subjects?: readonly string[]
  /** Words of the round before, for short elliptic questions. */
  context?: string
  limit?: number
}

/** The searchable articles of one shop at one revision. */
export interface KnowledgeIndex {
  readonly size: number
  retrieve(query: KnowledgeQuery): Retrieval
  /** How strongly this one article answers that text: the edge's check of a proposal. */
  scoreArticle(articleId: RecordId, query: KnowledgeQuery): number
  getArticle(articleId: RecordId): FeedArticle | undefined
}

/** Changes of a shop's articles since an index was built. */
export interface ArticleChanges {
  changed: readonly FeedArticle[]
  removedIds: readonly RecordId[]
}

/** An index in plain blocks of memory, to be kept in IndexedDB or posted to another thread. */
export interface IndexSnapshot {
  /** Of the code that made it: another version reads texts otherwise, and its index is of no use. */
  version: string
  ids: string[]
  blocks: Record<string, ArrayBuffer>
  /** Over all blocks: one that was torn or changed is of no use. */
  sum: number
}

/** An index that follows its shop. It never changes itself: who holds the older one goes on searching that. */
export interface RevisableIndex extends KnowledgeIndex {
  /** The index over the changed articles; costs milliseconds, whatever the size. */
  revise(changes: ArticleChanges): RevisableIndex
  snapshot(): IndexSnapshot
  /** Memory of the large part: as long as it is this very block, a snapshot taken earlier still serves. */
  readonly core: object
}

/** What an index may be told beside its articles. */
export interface IndexOptions {
  /** Orders the best passages anew, by meaning for example; gets what the query may quote and gives back what it may. */
  rerank?: (passages: Passage[], query: KnowledgeQuery) => Passage[]
}
