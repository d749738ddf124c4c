import { emptyLetters } from './empty-letters.ts'
import { softEnglish, stem } from './english-words.ts'
import { factAt } from './fact-lexicon.ts'
import type { ReadText } from './read-draft.ts'
import { sidesOfWord } from './thesaurus.ts'

/** A word, letter or value of a text: its place, what it may be matched by, and how much it says. */
export type Token = { start: number; end: number; text: string; keys: readonly string[]; weight: number; type: string }

const read = new WeakMap<ReadText, Token[]>()

/** The words and values of a text in its order: values first, then the longest listed word, then single letters. */
export function readTokens(text: ReadText): Token[] {
  const tokens = read.get(text) ?? findTokens(text)
  read.set(text, tokens)
  return tokens
}

function findTokens(read: ReadText): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < read.masked.length) {
    const token = valueAt(read, at) ?? wordAt(read, at)
    if (token !== undefined) tokens.push(token)
    at = Math.max(at + 1, token?.end ?? 0)
  }
  return tokens
}

function valueAt({ values, text }: ReadText, at: number): Token | undefined {
  const own = values.filter(({ start }) => start === at)
  const [first] = own
  if (first === undefined) return undefined
  const keys = own.flatMap((one) => one.keys.filter((key) => !key.startsWith('n:') || one.keys.length === 1))
  const weight = first.kind === 'one' ? 0.3 : 2
  return {
    start: at,
    end: first.end,
    text: text.slice(at, first.end),
    keys,
    weight,
    type: keys[0]?.split(':')[0] ?? '',
  }
}

function wordAt({ masked, words }: ReadText, at: number): Token | undefined {
  const letter = masked.charAt(at)
  const latin = /[a-z][a-z0-9'’-]*/y
  latin.lastIndex = at
  const latinWord = latin.exec(masked)?.[0]
  if (latinWord !== undefined) {
    const weight = softEnglish.has(latinWord) ? 0 : 1.5
    return { start: at, end: at + latinWord.length, text: latinWord, keys: [stem(latinWord)], weight, type: 'latin' }
  }
  if (!/\p{Script=Han}/u.test(letter)) return undefined
  const fact = factAt(masked, at)
  const listed = words[at] ?? []
  const length = Math.max(1, fact?.word.length ?? 0, listed[0]?.word.length ?? 0)
  const text = masked.slice(at, at + length)
  const groups = listed.flatMap((one) => (one.word.length === length ? one.groups : []))
  const isSoft = listed.some((one) => one.word === text && one.isSoft) && fact?.word !== text
  const base = length === 1 ? (emptyLetters.has(text) ? 0 : 0.6) : length === 2 ? 1.4 : 1.8
  const weight = isSoft || isFree(text) ? base * 0.15 : fact?.word === text ? base * 1.4 : base
  return {
    start: at,
    end: at + length,
    text,
    keys: [text, ...groups],
    weight,
    type: fact?.word === text ? fact.kind : '',
  }
}

function isFree(text: string): boolean {
  return sidesOfWord(text).some(({ kind }) => kind === 'f')
}
