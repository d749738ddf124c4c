import { createKnowledgeIndex } from '../knowledge/create-knowledge-index.ts'
import type { KnowledgeIndex } from '../knowledge/knowledge-index.ts'
import { learnTopics } from '../knowledge/rerank/topic-table.ts'
import { moreTopics } from '../knowledge/words/topics-more/more-topics.ts'
import type { FeedArticle } from '../protocol/article.ts'

const kept = new Map<string, KnowledgeIndex>()
const keptAtMost = 8

/** The search index of these articles. Played conversations ask for the same one at every turn: it is built once. */
export function indexOnce(articles: FeedArticle[]): KnowledgeIndex {
  learnTopics(moreTopics) // judged as the edge answers, which knows all topics from the beginning
  const key = JSON.stringify(articles)
  const index = kept.get(key) ?? createKnowledgeIndex(articles)
  if (kept.size >= keptAtMost) kept.clear()
  kept.set(key, index)
  return index
}
