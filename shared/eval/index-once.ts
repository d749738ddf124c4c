import { createKnowledgeIndex } from '../knowledge/create-knowledge-index.ts'
import type { KnowledgeIndex } from '../knowledge/knowledge-index.ts'
import type { FeedArticle } from '../protocol/article.ts'

const kept = new Map<string, KnowledgeIndex>()
const keptAtMost = 8

/** The search index of these articles. Played conversations ask for the same one at every turn: it is built once. */
export function indexOnce(articles: FeedArticle[]): KnowledgeIndex {
  const key = JSON.stringify(articles)
  const index = kept.get(key) ?? createKnowledgeIndex(articles)
  if (kept.size >= keptAtMost) kept.clear()
  kept.set(key, index)
  return index
}
