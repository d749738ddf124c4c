import type { Postings } from './build-postings.ts'
import { calibrate, type Match, type QueryTerms } from './score-match.ts'

/** A notice's own words may be spread over its questions; without one of them a query must be nearly its question. */
const strictness = 0.3

/**
 * How well an emergency notice answers a query. It stands above every other answer, so it must be asked for: by a
 * word that only the notice holds (喀什, 停运), or else almost word for word; 能发货吗 alone is not about 喀什.
 */
export function scoreNotice(postings: Postings, query: QueryTerms, article: number, match: Match): Match {
  const held = termsOf(postings, article)
  let covered = 0
  let hasOwnWord = false
  for (const [id, term] of query.known) {
    if (!held.has(id)) continue
    covered += postings.rarity[id]!
    hasOwnWord ||= term.length > 1 && isOnlyIn(postings, id, article)
  }
  const score = hasOwnWord ? calibrate(covered / query.mass) : Math.min(match.score, strictScore(match.score))
  return { ...match, score }
}

function termsOf({ firstFieldOfArticle, fieldStarts, fieldTerms }: Postings, article: number): Set<number> {
  const from = fieldStarts[firstFieldOfArticle[article]!]!
  return new Set(fieldTerms.subarray(from, fieldStarts[firstFieldOfArticle[article + 1]!]!))
}

function isOnlyIn({ starts, fields, articleOfField }: Postings, id: number, article: number): boolean {
  return fields.subarray(starts[id]!, starts[id + 1]!).every((field) => articleOfField[field] === article)
}

function strictScore(score: number): number {
  const odds = Math.log(score / Math.max(1e-9, 1 - score))
  return 1 / (1 + Math.exp(-(odds - 14 * strictness)))
}
