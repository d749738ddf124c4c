import { normaliseText } from '../language/normalise-text.ts'
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
const isModal = /^(?:不可以|可以|不能|能|会|是|还|都|就)$/
const isFunctionWord = new RegExp(`^${functionWords.source}$`)

/** The terms of a text: Latin words and numbers whole, Han characters alone and in pairs. Repeats are kept. */
export function toTerms(text: string): string[] {
  const folded = foldMeasures(normaliseText(text)).replace(synonymPattern, (word) => synonyms.get(word) ?? word)
  const bare = folded.replace(fillers, ' ')
  return (bare.trim() === '' ? folded : bare).match(words)?.flatMap(termsOfWord) ?? []
}

/** The terms of an answer: a character alone occurs in every long text and tells nothing there. */
export function toAnswerTerms(text: string): string[] {
  return toTerms(text).filter((term) => term.length > 1)
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
  1,
  ...[...synonyms].flat(),
  ...[words, fillers, functionWords].map(({ source }) => source),
].join('\n')

/** Kinds of terms, stored beside them: what they count for stays a matter of the search. */
const plain = 0
const modal = 1
const asking = 2
const single = 3

/**
 * By kind: how much a term counts beside its rarity. Short questions share characters more often than pairs
 * (脏了怎么清洗, 怎么洗), so a character alone counts more than its rarity says. What is asked (多久, 怎么)
 * tells two questions about the same thing apart; that it may or can be (能, 会) does not.
 */
export const kindWeights: readonly number[] = [1, 1, 1.7, 1.4]

/** What kind of term this is: the place of its weight in `kindWeights`. */
export function termKind(term: string): number {
  if (isModal.test(term)) return modal
  if (isFunctionWord.test(term)) return asking
  return isHan(term) && term.length === 1 ? single : plain
}

/** Whether a term is made of Han characters: an unknown pair of them is less telling than an unknown word. */
export function isHan(term: string): boolean {
  return term >= '\u2e80'
}
