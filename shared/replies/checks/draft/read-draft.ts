import { normaliseText } from '../../../language/normalise-text.ts'
import { groupsOf, type ListedWord, wordsAt } from './draft-lexicon.ts'
import { maskSpans, readValues, type StatedValue } from './read-values.ts'

/** A piece of a sentence between commas: its place, its words' groups and whether it denies. */
export type Clause = { start: number; end: number; text: string; sentence: number; values: StatedValue[] }

/** A text taken apart for comparison. In `masked` each value is replaced by marks of the same length. */
export type ReadText = {
  text: string
  masked: string
  values: StatedValue[]
  clauses: Clause[]
  groups: Set<string>
  /** The listed words that begin at each place of `masked`, longest first. */
  words: readonly (readonly ListedWord[])[]
}

const breaks = /[^。;；!！?？,，、:：()（）[\]【】「」\n|→—~✔]+/g
const strong = /[。;；!！?？\n]/

/** Takes a text apart: values, clauses, groups of words. */
export function readText(raw: string): ReadText {
  const text = tighten(normaliseText(raw.replace(/[①-⑩]/g, '；')))
  const values = readValues(text)
  const masked = maskSpans(
    text,
    values.map(({ start, end }) => [start, end] as const),
  )
  return {
    text,
    masked,
    values,
    clauses: readClauses(text, masked, values),
    groups: groupsOf(text),
    words: Array.from({ length: masked.length }, (_, at) => wordsAt(masked, at)),
  }
}

/** Blanks between Chinese letters and numbers mean nothing: 11 月 25 日 is 11月25日. */
function tighten(text: string): string {
  return text
    .replaceAll('双11', '双十一')
    .replace(/(?<=\p{Script=Han}) (?=[\d\p{Script=Han}a-z¥#])|(?<=[\d\p{L}]) (?=\p{Script=Han})/gu, '')
}

function readClauses(text: string, masked: string, values: StatedValue[]): Clause[] {
  let sentence = 0
  let from = 0
  return [...masked.replaceAll('. ', '。 ').matchAll(breaks)].flatMap((match) => {
    const start = match.index
    const end = start + match[0].length
    if (strong.test(text.slice(from, start)) || /\. /.test(text.slice(from, start))) sentence += 1
    from = end
    const own = values.filter((value) => value.start >= start && value.end <= end)
    return text.slice(start, end).trim() === ''
      ? []
      : [{ start, end, text: text.slice(start, end), sentence, values: own }]
  })
}
