import { bitOf, isLetter, soundsOf } from './char-sounds.ts'
import type { Hit } from './hit.ts'
import type { IndexedArticle } from './indexed-article.ts'

/** Fewer letters than this begin too many words; in an answer a few stand side by side by chance. */
const fewestLetters = { asked: 2, answers: 4 }
const letter = /[a-z]/
/** Most articles hold nothing: they share it. */
const nothing: readonly Hit[] = []

/** Where a word stands as it was typed. */
export function matchExact({ text }: IndexedArticle, word: string): readonly Hit[] {
  let at = text.indexOf(word)
  if (at < 0) return nothing
  const found: Hit[] = []
  for (; at >= 0; at = text.indexOf(word, at + word.length))
    found.push({ start: at, end: at + word.length, how: 'exact' })
  return found
}

/** Where a word's letters are the pinyin of what stands there: in title and questions, or in the answers. */
export function matchPinyin(article: IndexedArticle, word: string, part: 'asked' | 'answers'): readonly Hit[] {
  if (word.length < fewestLetters[part] || !letter.test(word)) return nothing
  const { text, initials, answersFrom } = article
  let found: Hit[] | null = null
  const end = part === 'asked' ? answersFrom : text.length
  const first = word[0] ?? ''
  const bit = isLetter(first) ? bitOf(first) : 0
  let at = part === 'asked' ? 0 : answersFrom
  for (; at < end; at += 1) {
    if (bit === 0) {
      at = text.indexOf(first, at)
      if (at < 0 || at >= end) break
    } else if (((initials[at] as number) & bit) === 0) continue
    const past = readOn(text, at, { word, from: 0 })
    if (past < 0 || text.startsWith(word, at)) continue
    found ??= []
    found.push({ start: at, end: past, how: past - at === word.length ? 'initials' : 'pinyin' })
    at = past - 1
  }
  return found ?? nothing
}

/** Reads the rest of a word off the text from a place on; the place behind it, or -1. */
function readOn(text: string, at: number, { word, from }: { word: string; from: number }): number {
  if (from === word.length) return at
  const char = text[at]
  if (char === undefined || char === '\n') return -1
  if (char === word[from]) {
    const past = readOn(text, at + 1, { word, from: from + 1 })
    if (past >= 0) return past
  }
  for (const reading of soundsOf(char)?.readings ?? []) {
    const past = readSyllable(text, at, { word, from, reading })
    if (past >= 0) return past
  }
  return -1
}

/** A character is typed with all its letters, with zh, ch or sh, or the first; at the end, as far as somebody got. */
function readSyllable(
  text: string,
  at: number,
  { word, from, reading }: { word: string; from: number; reading: string },
): number {
  let common = 0
  while (common < reading.length && from + common < word.length && reading[common] === word[from + common]) common += 1
  if (common === 0) return -1
  const isWhole = common === reading.length || from + common === word.length
  for (let length = isWhole ? common : Math.min(common, 2); length > 0; length -= 1) {
    const isTyped = length === 1 || (length === 2 && reading[1] === 'h') || (isWhole && length === common)
    const past = isTyped ? readOn(text, at + 1, { word, from: from + length }) : -1
    if (past >= 0) return past
  }
  return -1
}
