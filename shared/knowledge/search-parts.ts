import { findCandidates } from './find-candidates.ts'
import { findArticle, type IndexPart } from './index-part.ts'
import type { IndexOptions, KnowledgeQuery, Passage, Retrieval } from './knowledge-index.ts'
import { measureMatch, type Place } from './measure-match.ts'
import { isUsable, rankPassages } from './rank-passages.ts'
import { type ReadQuery, readQuery } from './read-query.ts'
import { scoreMatch } from './score-match.ts'
import { scoreNotice } from './score-notice.ts'
import { markOf } from './segment.ts'
import { termKinds } from './to-terms.ts'

const candidateLimit = 64
const usualLimit = 5

/** The passages that answer a query best, over all parts of an index. */
export function searchParts(parts: readonly IndexPart[], query: KnowledgeQuery, { rerank }: IndexOptions): Retrieval {
  if (parts.every(({ counts }) => counts.articleCount === 0)) return { kind: 'not-ready' }
  const read = readQuery(parts, query)
  const limit = query.limit ?? usualLimit
  const at = query.now.getTime()
  const candidates = findCandidates(parts, read, {
    limit: Math.max(candidateLimit, limit),
    isUsable: ({ begins, ends, articles }, article) =>
      begins[article]! <= at && at < ends[article]! && isUsable(articles[article]!, query),
  })
  const passages = candidates.map((place) => toPassage(parts, place, read)).filter(({ score }) => score > 0)
  const ranked = rankPassages(passages, query)
  const found = (rerank === undefined ? ranked : rerank(ranked, query)).slice(0, limit)
  return found.length === 0 ? { kind: 'nothing' } : { kind: 'found', passages: found }
}

/** How strongly one article answers, whether or not it may be quoted now; 0 for one that is not there. */
export function scoreOne(parts: readonly IndexPart[], id: string, query: KnowledgeQuery): number {
  for (const [part, held] of parts.entries()) {
    const article = findArticle(held, id)
    if (article >= 0) return toPassage(parts, { part, article }, readQuery(parts, query)).score
  }
  return 0
}

function toPassage(parts: readonly IndexPart[], place: Place, query: ReadQuery): Passage {
  const { articles, segment } = parts[place.part]!
  const article = articles[place.article]!
  const measured = measureMatch(parts, place, query)
  const likeness = measured.measures[0]!
  const score = article.layer === 'emergency' ? scoreNotice(parts, place, query, likeness) : scoreMatch(measured, query)
  const variant = article.questions[measured.field - segment.firstFields[place.article]!]
  const terms = query.terms.filter(({ term, kind, numbers }) => {
    const number = numbers[place.part]!
    const isSaid = kind < termKinds.meaning && term.length > 1
    return isSaid && number >= 0 && markOf(segment, number, place.article) > 0
  })
  return { article, score, question: variant ?? article.title, terms: terms.map(({ term }) => term) }
}
