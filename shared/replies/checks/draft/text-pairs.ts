import { softEnglish, stem } from './english-words.ts'
import type { ReadText } from './read-draft.ts'

/** Pairs of letters, listed words' groups and Latin stems: what two texts may both speak of. */
export function pairsOf(read: ReadText, from: number, to: number): Set<string> {
  return new Set(placesOf(read, from, to).keys())
}

/** The same, each with the place of its last occurrence. */
export function placesOf(read: ReadText, from: number, to: number): Map<string, number> {
  return new Map(placedPairs(read, from, to).map(({ token, at }) => [token, at]))
}

/** Each pair, group and stem where it stands. */
export function placedPairs(
  { masked, words: listedAt }: ReadText,
  from: number,
  to: number,
): { token: string; at: number }[] {
  const found: { token: string; at: number }[] = []
  let at = from
  while (at < to) {
    const latin = /[a-z][a-z'’]*/y
    latin.lastIndex = at
    const word = latin.exec(masked)?.[0]
    if (word !== undefined) {
      if (!softEnglish.has(word)) found.push({ token: stem(word), at })
      at += word.length
      continue
    }
    const words = listedAt[at] ?? []
    for (const { word: listed, groups } of words)
      if (listed.length > 1 && at + listed.length <= to)
        for (const group of groups) found.push({ token: `g:${group}`, at })
    const pair = masked.slice(at, Math.min(at + 2, to))
    if (/^\p{Script=Han}{2}$/u.test(pair) && !words.some(({ word: listed, isSoft }) => isSoft && listed.length >= 2))
      found.push({ token: pair, at })
    at += 1
  }
  return found
}

/** Single letters and the groups of words of one letter: 吃 meets 食用. */
export function lettersOf({ masked, words: listedAt }: ReadText, [from, to]: [number, number]): string[] {
  const groups = Array.from({ length: to - from }, (_, at) => listedAt[from + at] ?? []).flatMap((words) =>
    words.flatMap((word) => word.groups),
  )
  return [...groups, ...[...masked.slice(from, to)]].filter(
    (char) =>
      char.length > 1 || (/\p{Script=Han}/u.test(char) && !/[的了就也都在是可以能不会要有上下到再用请]/.test(char)),
  )
}
