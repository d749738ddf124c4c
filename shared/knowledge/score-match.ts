import type { IndexPart } from './index-part.ts'
import type { ReadQuery } from './read-query.ts'
import { answersIn, markOf } from './segment.ts'

/** Slope and midpoint of the calibration: 0.5 parts answerable from unanswerable. */
const slope = 14
const midpoint = 0.46

/** What a match is worth: an answer that mentions the words is not yet an answer to the question. */
const titleShare = 0.95
const answerShare = 0.42

/** How well one article answers a query, from 0 to 1, and by which of its fields (-1: by its answer). */
export type Match = { score: number; field: number }

/** Compares the query with every question of an article, its title and its answer, and keeps the best. */
export function scoreMatch(part: IndexPart, at: number, article: number, query: ReadQuery): Match {
  const { firstFields } = part.segment
  const first = firstFields[article]!
  const title = firstFields[article + 1]! - 1
  const weightOf = new Map(query.terms.map(({ numbers, weight }) => [numbers[at]!, weight]))
  let best = answerShare * coveredByAnswer(part, at, article, query)
  let bestField = -1
  for (let field = first; field <= title; field += 1) {
    const likeness = (field === title ? titleShare : 1) * compare(part, field, { weightOf, mass: query.mass })
    if (likeness <= best) continue
    best = likeness
    bestField = field
  }
  return { score: best === 0 ? 0 : calibrate(best), field: bestField }
}

/** Likeness of two texts as the share of such matches that are right. */
export function calibrate(likeness: number): number {
  return 1 / (1 + Math.exp(-slope * (likeness - midpoint)))
}

type Weighed = { weightOf: ReadonlyMap<number, number>; mass: number }

/** Mean of the share of the query's mass found in the field and of the field's found in the query. */
function compare({ segment, weights }: IndexPart, field: number, { weightOf, mass }: Weighed): number {
  const { fieldStarts, fieldTerms } = segment
  let common = 0
  let own = 0
  for (let at = fieldStarts[field]!; at < fieldStarts[field + 1]!; at += 1) {
    const term = fieldTerms[at]!
    const weight = weightOf.get(term)
    own += weight ?? weights[term]!
    common += weight ?? 0
  }
  return common === 0 ? 0 : (common / mass + common / own) * 0.5
}

function coveredByAnswer({ segment }: IndexPart, at: number, article: number, { terms, mass }: ReadQuery): number {
  let covered = 0
  for (const { numbers, weight } of terms) {
    const term = numbers[at]!
    if (term >= 0 && answersIn(markOf(segment, term, article)) > 0) covered += weight
  }
  return covered / mass
}
