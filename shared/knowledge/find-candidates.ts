import type { IndexPart } from './index-part.ts'
import type { Place } from './measure-match.ts'
import type { QueryTerm, ReadQuery } from './read-query.ts'
import { answersIn, questionsIn } from './segment.ts'

/** An article with what it shares with a query, roughly. */
export type Candidate = Place & { score: number }

/** How many are wanted, and which may be quoted at all; that is asked only of those that would be kept. */
export interface CandidateLimits {
  limit: number
  isUsable(part: IndexPart, article: number): boolean
}

const answerShare = 0.6
/** What a posting counts by its mark: asked often counts a little more than once. */
const shares = Float32Array.from({ length: 256 }, (_, mark) => {
  const asked = questionsIn(mark)
  return (asked === 0 ? 0 : 0.8 + (0.8 * asked) / (asked + 3)) + (answersIn(mark) > 0 ? answerShare : 0)
})
/** Terms of a query that candidates are found by: of a very long one the weightiest, the rest decides only their order. */
const termLimit = 128

/**
 * The articles that share most with the query, best first and by id where they share the same: which these are does
 * not depend on how the index grew.
 */
export function findCandidates(parts: readonly IndexPart[], query: ReadQuery, limits: CandidateLimits): Candidate[] {
  const best: Candidate[] = []
  const isBetter = (a: Candidate, b: Candidate): boolean =>
    a.score === b.score
      ? parts[a.part]!.articles[a.article]!.id < parts[b.part]!.articles[b.article]!.id
      : a.score > b.score
  for (const [at, part] of parts.entries()) {
    const scores = addUp(part, at, query)
    for (let article = 0; article < scores.length; article += 1) {
      const score = scores[article]!
      if (score === 0 || (best.length === limits.limit && score < best[limits.limit - 1]!.score)) continue
      if (part.dead[article] === 1) continue
      const candidate = { part: at, article, score }
      if (best.length === limits.limit && !isBetter(candidate, best.at(-1)!)) continue
      if (limits.isUsable(part, article)) keep(best, candidate, { limit: limits.limit, isBetter })
    }
  }
  return best
}

/** Term by term over whole lists: plain sums in typed arrays are faster here than looking for what may be skipped. */
function addUp({ segment, scores }: IndexPart, part: number, { terms }: ReadQuery): Float32Array {
  const { starts, postings, marks } = segment
  scores.fill(0)
  for (const { numbers, weight } of weightiest(terms.filter(({ numbers }) => numbers[part]! >= 0))) {
    const term = numbers[part]!
    for (let at = starts[term]!, end = starts[term + 1]!; at < end; at += 1) {
      scores[postings[at]!]! += weight * shares[marks[at]!]!
    }
  }
  return scores
}

function weightiest(terms: QueryTerm[]): QueryTerm[] {
  return terms.length <= termLimit ? terms : terms.toSorted((a, b) => b.weight - a.weight).slice(0, termLimit)
}

/** Inserts into a short list kept best first. */
function keep(
  best: Candidate[],
  next: Candidate,
  { limit, isBetter }: { limit: number; isBetter(a: Candidate, b: Candidate): boolean },
): void {
  let at = Math.min(best.length, limit - 1)
  while (at > 0 && isBetter(next, best[at - 1]!)) {
    best[at] = best[at - 1]!
    at -= 1
  }
  best[at] = next
}
