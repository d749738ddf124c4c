import { normaliseText } from '../language/normalise-text.ts'
import { synonyms } from './synonyms.data.ts'

const words = /[a-z0-9]+(?:[.-][a-z0-9]+)*|\p{Script=Han}+/gu
const synonymPattern = new RegExp([...synonyms.keys()].sort((a, b) => b.length - a.length).join('|'), 'g')

/** Words that say nothing about what is asked. */
const fillers =
  /请问一下|请问|麻烦|你好|您好|在吗|一下|你们家?|咱们?家?|我想问|想问|我想|亲亲|[吗呢啊呀吧哦嘛哈亲的了么]/g

/** The terms of a text: Latin words and numbers whole, Han characters alone and in pairs. Repeats are kept. */
export function toTerms(text: string): string[] {
  const folded = normaliseText(text).replace(synonymPattern, (word) => synonyms.get(word) ?? word)
  const bare = folded.replace(fillers, ' ')
  return (bare.trim() === '' ? folded : bare).match(words)?.flatMap(termsOfWord) ?? []
}

function termsOfWord(word: string): string[] {
  if (/^[a-z0-9]/.test(word)) return [word]
  const chars = [...word]
  return [...chars, ...chars.slice(1).map((char, at) => `${chars[at]}${char}`)]
}

/**
 * How much a term counts beside its rarity. Short questions share characters more often than pairs
 * (脏了怎么清洗, 怎么洗), so a character alone counts more than its rarity says.
 */
export function termWeight(term: string): number {
  return isHan(term) && term.length === 1 ? 1.4 : 1
}

/** Whether a term is made of Han characters: an unknown pair of them is less telling than an unknown word. */
export function isHan(term: string): boolean {
  return term >= '\u2e80'
}
