import { normaliseText } from '../../language/normalise-text.ts'

/** How alike two questions are worded: Jaccard similarity of the pairs of neighbouring characters. */
export function nearnessOf(one: string, other: string): number {
  const [a, b] = [toPairs(one), toPairs(other)]
  const shared = [...a].filter((pair) => b.has(pair)).length
  return shared / Math.max(1, a.size + b.size - shared)
}

function toPairs(text: string): Set<string> {
  const letters = [...normaliseText(text).replace(/[\s\p{P}\p{S}]/gu, '')]
  return new Set(letters.slice(1).map((letter, at) => letters[at]! + letter))
}
