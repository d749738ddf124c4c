import type { Lexicon } from './entities.ts'
import { getMatchers } from './match-lexicon.ts'

/** 明白的 is no white, 蛋黄的 no yellow; an English name is a whole word. */
const notColours = /^(?:[明清表坦苍空]白[的款]|[蛋旦]黄的)/
const latin = /^[a-z]/

/** Colours a folded text names, as the shop writes them where it has them. */
export function findColours(text: string, lexicon?: Lexicon): string[] {
  const found = getMatchers(lexicon)
    .colours(text)
    .filter(({ start, end, word }) => {
      if (latin.test(word)) return !/[a-z]/.test(text.charAt(start - 1)) && !/[a-z]/.test(text.charAt(end))
      return !notColours.test(text.slice(Math.max(0, start - 1), end))
    })
    .map(({ value }) => value)
  return [...new Set(found)]
}
