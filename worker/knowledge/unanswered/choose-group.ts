import { kindWeights, termKind, toSearchTerms } from '../../../shared/knowledge/to-terms.ts'

/** A line that stands in a group already, by its terms. */
export interface Standing {
  group: string
  terms: string[]
}

/** Mean likeness to a group's lines from which a question means the same; found on the golden chats. */
const joinFrom = 0.15
/** As if so many other questions stood beside those we know: of the first few, nothing is rare yet. */
const priorLines = 20
/** A character alone says less than a pair. */
const singleShare = 0.5

/** What a question is compared by: each of its terms once. */
export function toLineTerms(text: string): string[] {
  return [...new Set(toSearchTerms(text))].slice(0, 80)
}

/** The group whose lines a question is most like on average, or null: it begins one. */
export function chooseGroup(terms: readonly string[], standing: readonly Standing[]): string | null {
  const weightOf = toWeights(standing)
  const own = new Set(terms)
  const ownLength = lengthOf(terms, weightOf)
  const sums = new Map<string, { likeness: number; lines: number }>()
  for (const { group, terms: others } of standing) {
    const shared = others.reduce((sum, term) => (own.has(term) ? sum + weightOf(term) ** 2 : sum), 0)
    const likeness = shared / (ownLength * lengthOf(others, weightOf) || 1)
    const before = sums.get(group) ?? { likeness: 0, lines: 0 }
    sums.set(group, { likeness: before.likeness + likeness, lines: before.lines + 1 })
  }
  const means = [...sums].map(([group, { likeness, lines }]) => ({ group, mean: likeness / lines }))
  const best = means.reduce<(typeof means)[number] | null>(
    (held, one) => (held !== null && held.mean >= one.mean ? held : one),
    null,
  )
  return best !== null && best.mean >= joinFrom ? best.group : null
}

/** What few lines hold tells most. */
function toWeights(standing: readonly Standing[]): (term: string) => number {
  const holders = new Map<string, number>()
  for (const { terms } of standing) for (const term of terms) holders.set(term, (holders.get(term) ?? 0) + 1)
  const lines = standing.length + priorLines
  return (term) => {
    const kind = termKind(term)
    const share = (kindWeights[kind] ?? 1) * (kind === 0 ? singleShare : 1)
    return share * Math.log(1 + lines / ((holders.get(term) ?? 0) + 1))
  }
}

function lengthOf(terms: readonly string[], weightOf: (term: string) => number): number {
  return Math.sqrt(terms.reduce((sum, term) => sum + weightOf(term) ** 2, 0))
}
