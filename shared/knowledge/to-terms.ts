import { normaliseText } from '../language/normalise-text.ts'
import { findMeanings, meaningMark, meaningsVersion, thingMark } from './find-meanings.ts'
import { foldMeasures } from './fold-measures.ts'
import { synonyms } from './synonyms.data.ts'

const words = /[a-z0-9]+(?:[.-][a-z0-9]+)*|\p{Script=Han}+/gu
const synonymPattern = new RegExp([...synonyms.keys()].sort((a, b) => b.length - a.length).join('|'), 'g')

/** Words that say nothing about what is asked. */
const fillers =
  /我?再问一?下|顺便问一?下|问一?下|请问一下|请问|帮我|麻烦|你好|您好|在吗|一下|你们家?|咱们?家?|我想问|想问|我想|亲亲|[吗呢啊呀吧哦嘛哈亲的了么]/g

/** Words that ask without naming anything: they end a word, and pairs of characters do not reach across them. */
const functionWords =
  /(怎么样|怎么|什么时候|什么|多少|多久|哪里|哪个|为什么|不可以|可以|不能|能|会(?!员)|是(?!否)|还|都|就|谁)/
const isFunctionWord = new RegExp(`^${functionWords.source}$`)

/** The terms of a text: Latin words and numbers whole, Han characters alone and in pairs. Repeats are kept. */
export function toTerms(text: string): string[] {
  return termsOf(foldMeasures(normaliseText(text)))
}

/** What a text is searched by: its terms, what they mean, and what kinds of things they name. */
export function toSearchTerms(text: string): string[] {
  const plain = foldMeasures(normaliseText(text))
  return [...termsOf(plain), ...findMeanings(plain)]
}

function termsOf(plain: string): string[] {
  const folded = plain.replace(synonymPattern, (word) => synonyms.get(word) ?? word)
  const bare = folded.replace(fillers, ' ')
  return (bare.trim() === '' ? folded : bare).match(words)?.flatMap(termsOfWord) ?? []
}

function termsOfWord(word: string): string[] {
  if (/^[a-z0-9]/.test(word)) return [word]
  return word.split(functionWords).flatMap((piece) => (isFunctionWord.test(piece) ? [piece] : termsOfPiece(piece)))
}

function termsOfPiece(piece: string): string[] {
  const chars = [...piece]
  return [...chars, ...chars.slice(1).map((char, at) => `${chars[at]}${char}`)]
}

/** Everything that decides which terms a text has; an index built under another one is refused. */
export const termsVersion: string = [
  2,
  ...[...synonyms].flat(),
  ...[words, fillers, functionWords].map(({ source }) => source),
  meaningsVersion,
].join('\n')

/** Kinds of terms, stored beside them: what they count for stays a matter of the search. */
export const termKinds = { single: 0, pair: 1, asking: 2, latin: 3, meaning: 4, thing: 5 } as const

/** By kind: how much a term counts beside its rarity. What kind of thing is named tells less than what is said of it. */
export const kindWeights: readonly number[] = [1, 1, 1.2, 1.2, 1, 0.7]

/** What kind of term this is: the place of its weight in `kindWeights`. */
export function termKind(term: string): number {
  if (term.startsWith(meaningMark)) return termKinds.meaning
  if (term.startsWith(thingMark)) return termKinds.thing
  if (!isHan(term)) return termKinds.latin
  if (isFunctionWord.test(term)) return termKinds.asking
  return term.length === 1 ? termKinds.single : termKinds.pair
}

/** Whether a term is made of Han characters: an unknown pair of them is less telling than an unknown word. */
export function isHan(term: string): boolean {
  return term >= '\u2e80'
}
