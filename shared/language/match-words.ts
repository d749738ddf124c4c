/** A word found in a text: where it stands, and the value it was listed with. */
export type WordMatch<T> = { start: number; end: number; word: string; value: T }

/** Finds listed words in a text, longest first, left to right, without overlaps. */
export type WordMatcher<T> = (text: string) => WordMatch<T>[]

/** Builds a matcher; of a word listed twice the first value counts. Cost: a few comparisons a character. */
export function createWordMatcher<T>(entries: Iterable<readonly [string, T]>): WordMatcher<T> {
  const byFirst = new Map<number, { word: string; value: T }[]>()
  const seen = new Set<string>([''])
  for (const [word, value] of entries) {
    if (seen.has(word)) continue
    seen.add(word)
    const bucket = byFirst.get(word.charCodeAt(0))
    if (bucket === undefined) byFirst.set(word.charCodeAt(0), [{ word, value }])
    else bucket.push({ word, value })
  }
  for (const bucket of byFirst.values()) bucket.sort((a, b) => b.word.length - a.word.length)
  return (text) => matchAll(text, byFirst)
}

function matchAll<T>(text: string, byFirst: Map<number, { word: string; value: T }[]>): WordMatch<T>[] {
  const matches: WordMatch<T>[] = []
  let at = 0
  while (at < text.length) {
    const hit = byFirst.get(text.charCodeAt(at))?.find(({ word }) => text.startsWith(word, at))
    if (hit === undefined) {
      at += 1
      continue
    }
    matches.push({ start: at, end: at + hit.word.length, ...hit })
    at += hit.word.length
  }
  return matches
}
