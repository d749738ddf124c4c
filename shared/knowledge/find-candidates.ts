import type { IndexPart } from './index-part.ts'
import type { Place } from './measure-match.ts'
import type { ReadQuery } from './read-query.ts'
import { answersIn, questionsIn } from './segment.ts'

/** An article with what it shares with a query, roughly. */
export type Candidate = Place & { score: number }

const answerShare = 0.6
/** What a posting counts by its mark: asked often counts a little more than once. */
const shares = Float32Array.from({ length: 256 }, (_, mark) => {
  const asked = questionsIn(mark)
  return (asked === 0 ? 0 : 0.8 + (0.8 * asked) / (asked + 3)) + (answersIn(mark) > 0 ? answerShare : 0)
})

/** The articles that share most with the query, best first. `isUsable` is asked only of those that would be kept. */
export function findCandidates(
  parts: readonly IndexPart[],
  query: ReadQuery,
  { limit, isUsable }: { limit: number; isUsable: (part: number, article: number) => boolean },
): Candidate[] {
  const best: Candidate[] = []
  for (const [at, part] of parts.entries()) {
    const scores = addUp(part, at, query)
    for (let article = 0; article < scores.length; article += 1) {
      const score = scores[article]!
      if (score === 0 || (best.length === limit && score <= best[limit - 1]!.score)) continue
      if (part.dead[article] === 0 && isUsable(at, article)) keep(best, { part: at, article, score }, limit)
    }
  }
  return best
}

function addUp({ segment, scores }: IndexPart, part: number, { terms }: ReadQuery): Float32Array {
  const { starts, postings, marks } = segment
  scores.fill(0)
  for (const { numbers, weight } of terms) {
    const term = numbers[part]!
    if (term < 0) continue
    for (let at = starts[term]!, end = starts[term + 1]!; at < end; at += 1) {
      scores[postings[at]!]! += weight * shares[marks[at]!]!
    }
  }
  return scores
}

/** Inserts into a short list kept best first. */
function keep(best: Candidate[], next: Candidate, limit: number): void {
  let at = Math.min(best.length, limit - 1)
  while (at > 0 && best[at - 1]!.score < next.score) {
    best[at] = best[at - 1]!
    at -= 1
  }
  best[at] = next
}
