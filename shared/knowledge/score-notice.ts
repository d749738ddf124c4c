import type { IndexPart } from './index-part.ts'
import type { QueryTerm, ReadQuery } from './read-query.ts'
import { calibrate, type Match } from './score-match.ts'
import { markOf } from './segment.ts'

/** A notice's own words may be spread over its questions; without one of them a query must be nearly its question. */
const strictness = 0.3

/** Where a notice stands. */
export type Place = { part: number; article: number }

/**
 * How well an emergency notice answers a query. It stands above every other answer, so it must be asked for: by a
 * word that only the notice holds (喀什, 停运), or else almost word for word; 能发货吗 alone is not about 喀什.
 */
export function scoreNotice(parts: readonly IndexPart[], place: Place, query: ReadQuery, match: Match): Match {
  const { segment } = parts[place.part]!
  let covered = 0
  let hasOwnWord = false
  for (const term of query.terms) {
    const number = term.numbers[place.part]!
    if (number < 0 || markOf(segment, number, place.article) === 0) continue
    covered += term.weight
    hasOwnWord ||= term.term.length > 1 && isOnlyIn(parts, place, term)
  }
  const score = hasOwnWord ? calibrate(covered / query.mass) : Math.min(match.score, strictScore(match.score))
  return { ...match, score }
}

function isOnlyIn(parts: readonly IndexPart[], place: Place, { numbers }: QueryTerm): boolean {
  return parts.every(({ segment, dead }, part) => {
    const term = numbers[part]!
    if (term < 0) return true
    return segment.postings
      .subarray(segment.starts[term], segment.starts[term + 1])
      .every((article) => dead[article] === 1 || (part === place.part && article === place.article))
  })
}

function strictScore(score: number): number {
  const odds = Math.log(score / Math.max(1e-9, 1 - score))
  return 1 / (1 + Math.exp(-(odds - 14 * strictness)))
}
