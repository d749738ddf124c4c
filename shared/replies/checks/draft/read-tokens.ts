import { emptyLetters } from './empty-letters.ts'
import { softEnglish, stem } from './english-words.ts'
import { factAt } from './fact-lexicon.ts'
import type { ReadText } from './read-draft.ts'
import { sidesOfWord } from './thesaurus.ts'

/** A word, letter or value of a text: its place, what it is matched by, what words inside it are, how much it says. */
export type Token = {
  start: number
  end: number
  text: string
  keys: readonly string[]
  inner: readonly string[]
  weight: number
  isWhole: boolean
}

const read = new WeakMap<ReadText, Token[]>()

/** The words and values of a text in its order: values first, then the longest listed word, then single letters. */
export function readTokens(text: ReadText): Token[] {
  const tokens = read.get(text) ?? findTokens(text)
  read.set(text, tokens)
  return tokens
}

function findTokens(text: ReadText): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.masked.length) {
    const token = valueAt(text, at) ?? latinAt(text, at) ?? wordAt(text, at)
    if (token !== undefined) tokens.push(token)
    at = Math.max(at + 1, token?.end ?? 0)
  }
  return tokens
}

const worthOfValue = 2
const worthOfOne = 0.3

function valueAt({ values, text }: ReadText, start: number): Token | undefined {
  const own = values.filter((value) => value.start === start)
  const [first] = own
  if (first === undefined) return undefined
  const keys = own.flatMap((one) => one.keys.filter((key) => !key.startsWith('n:') || one.keys.length === 1))
  const weight = first.kind === 'one' ? worthOfOne : worthOfValue
  return { start, end: first.end, text: text.slice(start, first.end), keys, inner: [], weight, isWhole: true }
}

const worthOfLatin = 1.5

function latinAt({ masked }: ReadText, start: number): Token | undefined {
  const pattern = /[a-z][a-z0-9'’-]*/y
  pattern.lastIndex = start
  const word = pattern.exec(masked)?.[0]
  if (word === undefined) return undefined
  const weight = softEnglish.has(word) ? 0 : worthOfLatin
  return { start, end: start + word.length, text: word, keys: [stem(word)], inner: [], weight, isWhole: true }
}

function wordAt({ masked, words }: ReadText, start: number): Token | undefined {
  if (!/\p{Script=Han}/u.test(masked.charAt(start))) return undefined
  const fact = factAt(masked, start)
  const listed = words[start] ?? []
  const length = Math.max(1, fact?.word.length ?? 0, listed[0]?.word.length ?? 0)
  const text = masked.slice(start, start + length)
  const own = listed.filter(({ word }) => word.length === length)
  const keys = [text, ...own.flatMap(({ groups }) => groups)]
  const isFact = fact?.word === text
  const isManner = !isFact && (own.some(({ isSoft }) => isSoft) || sidesOfWord(text).some(({ kind }) => kind === 'f'))
  const weight = worthOfLength(text) * (isManner ? worthOfManner : isFact ? worthOfFact : 1)
  const inner = length > 2 ? innerOf(words, start, length) : []
  return { start, end: start + length, text, keys, inner, weight, isWhole: false }
}

const worthOfManner = 0.15
const worthOfFact = 1.4

function worthOfLength(text: string): number {
  if (text.length === 1) return emptyLetters.has(text) ? 0 : 0.6
  return text.length === 2 ? 1.4 : 1.8
}

/** The words inside a longer one, with their groups: 运费 and 自理 in 运费自理. */
function innerOf(words: ReadText['words'], from: number, length: number): string[] {
  const found: string[] = []
  for (let at = from; at < from + length - 1; at += 1)
    for (const { word, groups } of words[at] ?? [])
      if (word.length > 1 && word.length < length && at + word.length <= from + length) found.push(word, ...groups)
  return found
}
