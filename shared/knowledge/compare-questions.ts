import { normaliseText } from '../language/normalise-text.ts'
import { termKind, termKinds, toSearchTerms } from './to-terms.ts'

/** From this likeness on two questions ask the same. */
export const sameQuestionFrom = 0.5

/** What a term shared by two questions counts, by its kind: nobody knows here how rare it is. */
const kindShares: readonly number[] = [1, 1.3, 1.4, 2, 2.2, 0.6]
const orderShare = 0.35
/** What is left of the likeness when the amounts differ, one of both is negated, or one asks when and the other how. */
const otherAmount = 0.5
const otherSense = 0.65
const otherAsking = 0.75
const sameAsking = 1.25
const askings = [
  /什么时候|啥时|多久|多长时间|几[天点号]|何时/,
  /多少钱|价格|什么价|几块|价钱|贵不贵/,
  /怎么|如何|咋|怎样/,
  /为什么|为啥|为何|怎么回事/,
  /哪里|哪儿|在哪|什么地方/,
  /什么|啥|哪[个种款]/,
]

/** How alike two questions are, 0 to 1: by shared words and meanings, their order, and whether amounts and negation agree. */
export function compareQuestions(one: string, other: string): number {
  const [a, b] = [toLetters(one), toLetters(other)]
  if (a === b) return 1
  const shared = shareTerms(new Set(toSearchTerms(one)), new Set(toSearchTerms(other)))
  const inOrder = (2 * longestCommon(a, b)) / Math.max(1, a.length + b.length)
  const likeness = (1 - orderShare) * shared + orderShare * inOrder
  return Math.min(0.999, likeness * agreementOf(a, b))
}

function toLetters(text: string): string {
  return normaliseText(text)
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .slice(0, 200)
}

function shareTerms(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const massOf = (terms: Iterable<string>): number => {
    let mass = 0
    for (const term of terms) mass += kindShares[termKind(term)] ?? kindShares[termKinds.pair]!
    return mass
  }
  const all = massOf(a) + massOf(b)
  return all === 0 ? 0 : (2 * massOf([...a].filter((term) => b.has(term)))) / all
}

/** Length of the longest series of characters that stands in both in this order. */
function longestCommon(a: string, b: string): number {
  let row = new Uint16Array(b.length + 1)
  for (const char of a) {
    const next = new Uint16Array(b.length + 1)
    for (let at = 0; at < b.length; at += 1) {
      next[at + 1] = b[at] === char ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!)
    }
    row = next
  }
  return row[b.length]!
}

/** What is left of a likeness for what the two texts contradict each other in. */
function agreementOf(a: string, b: string): number {
  const numbers = [a, b].map((text) => (text.match(/\d+(?:\.\d+)?/g) ?? []).sort().join())
  const negations = [a, b].map((text) => text.replace(/([能会是可好要])不\1/g, '').match(/[不没别无]/g)?.length ?? 0)
  const asked = [a, b].map((text) => askings.findIndex((asking) => asking.test(text)))
  return (
    (numbers[0] === numbers[1] ? 1 : otherAmount) *
    (negations[0]! % 2 === negations[1]! % 2 ? 1 : otherSense) *
    (asked.includes(-1) ? 1 : asked[0] === asked[1] ? sameAsking : otherAsking)
  )
}
