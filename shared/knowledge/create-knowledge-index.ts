import type { FeedArticle } from '../protocol/article.ts'
import { buildPostings, type IndexedField } from './build-postings.ts'
import type { KnowledgeIndex, KnowledgeQuery, Passage } from './knowledge-index.ts'
import { scoreFields } from './score-fields.ts'
import { rankPassages } from './rank-passages.ts'
import { scoreMatch } from './score-match.ts'
import { toTerms } from './to-terms.ts'

const candidateLimit = 48

/** Builds the searchable form of a shop's articles. Articles are matched by their best question variant. */
export function createKnowledgeIndex(articles: FeedArticle[]): KnowledgeIndex {
  const fields = articles.flatMap(fieldsOf)
  const postings = buildPostings(fields)
  const byId = new Map(articles.map((article, at) => [article.id, at]))

  const match = (query: KnowledgeQuery, article: number): Passage | null => {
    const found = articles[article]
    if (found === undefined) return null
    return scoreMatch(postings, toTerms(queryText(query)), found)
  }
  return {
    size: articles.length,
    getArticle: (id) => articles[byId.get(id) ?? -1],
    scoreArticle: (id, query) => match(query, byId.get(id) ?? -1)?.score ?? 0,
    retrieve(query) {
      if (articles.length === 0) return { kind: 'not-ready' }
      const candidates = scoreFields(postings, toTerms(queryText(query)), candidateLimit)
      const passages = candidates.flatMap((article) => match(query, article) ?? [])
      return rankPassages(passages, query)
    },
  }
}

/** A question of a few characters is searched together with the round before it. */
function queryText(query: KnowledgeQuery): string {
  if (query.context === undefined || [...query.text].length > 8) return query.text
  return `${query.text} ${query.context}`
}

function fieldsOf(article: FeedArticle, at: number): IndexedField[] {
  return [
    ...article.questions.map((text) => ({ article: at, text, weight: 1 })),
    { article: at, text: article.title, weight: 0.9 },
    ...article.answers.slice(0, 1).map(({ text }) => ({ article: at, text, weight: 0.5 })),
  ]
}
