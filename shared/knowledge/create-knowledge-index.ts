import type { FeedArticle } from '../protocol/article.ts'
import { buildPostings, type IndexedField } from './build-postings.ts'
import { findCandidates } from './find-candidates.ts'
import type { KnowledgeIndex, KnowledgeQuery, Passage } from './knowledge-index.ts'
import { rankPassages } from './rank-passages.ts'
import { type QueryTerms, scoreMatch, toQueryTerms } from './score-match.ts'
import { scoreNotice } from './score-notice.ts'
import { toTerms } from './to-terms.ts'

const candidateLimit = 48

/** What a match is worth: an answer that mentions the words is not yet an answer to the question. */
const titleShare = 0.95
const answerShare = 0.42

/** Builds the searchable form of a shop's articles. An article is matched by its best question variant. */
export function createKnowledgeIndex(articles: FeedArticle[]): KnowledgeIndex {
  const fields = articles.flatMap(fieldsOf)
  const postings = buildPostings(fields, articles.length)
  const byId = new Map(articles.map((article, at) => [article.id, at]))
  const toPassage = (query: QueryTerms, at: number): Passage => {
    const article = articles[at]!
    const plain = scoreMatch(postings, query, at, shareOf)
    const {
      score,
      field,
      terms: common,
    } = article.layer === 'emergency' ? scoreNotice(postings, query, at, plain) : plain
    const share = shareOf(field)
    return { article, score, question: share === 1 ? fields[field]!.text : article.title, terms: common }
  }
  const readQuery = (query: KnowledgeQuery) => {
    const terms = toTerms(queryText(query))
    return { terms, weighed: toQueryTerms(postings, terms, new Set((query.subjects ?? []).flatMap(toTerms))) }
  }
  const shareOf = (field: number): number => fields[field]!.share

  return {
    size: articles.length,
    getArticle: (id) => articles[byId.get(id) ?? -1],
    scoreArticle(id, query) {
      const at = byId.get(id)
      return at === undefined ? 0 : toPassage(readQuery(query).weighed, at).score
    },
    retrieve(query) {
      if (articles.length === 0) return { kind: 'not-ready' }
      const { terms, weighed } = readQuery(query)
      const passages = findCandidates(postings, terms, candidateLimit).map((at) => toPassage(weighed, at))
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
    ...article.questions.map((text) => ({ article: at, text, share: 1 })),
    { article: at, text: article.title, share: titleShare },
    ...article.answers.slice(0, 1).map(({ text }) => ({ article: at, text, share: answerShare })),
  ]
}
