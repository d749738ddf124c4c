import type { IndexPart } from './index-part.ts'
import type { Place } from './measure-match.ts'
import type { QueryTerm, ReadQuery } from './read-query.ts'
import { toShare } from './score-match.ts'
import { markOf } from './segment.ts'
import { termKinds } from './to-terms.ts'

/** Slope and midpoint from the covered share of a query to the share of notices that are right. */
const slope = 14
const midpoint = 0.46
/** Without a word of its own a query must be nearly the notice's question. */
const strictness = 4.2

/**
 * How well an emergency notice answers a query. It stands above every other answer, so it must be asked for: by a
 * word that only the notice holds (喀什, 停运), or else almost word for word; 能发货吗 alone is not about 喀什. A
 * notice's own words may be spread over its questions.
 */
export function scoreNotice(parts: readonly IndexPart[], place: Place, query: ReadQuery, likeness: number): number {
  const { segment } = parts[place.part]!
  const said = query.terms.filter(({ kind }) => kind < termKinds.meaning)
  let covered = 0
  let hasOwnWord = false
  for (const term of said) {
    const number = term.numbers[place.part]!
    if (number < 0 || markOf(segment, number, place.article) === 0) continue
    covered += term.weight
    hasOwnWord ||= term.term.length > 1 && isOnlyIn(parts, place, term)
  }
  const mass = said.reduce((sum, { weight }) => sum + weight, 0)
  return hasOwnWord ? toShare(slope * (covered / mass - midpoint)) : toShare(slope * (likeness - midpoint) - strictness)
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
