import { soundsOf } from './char-sounds.ts'
import type { Hit } from './hit.ts'
import type { IndexedArticle, TypedLetters } from './indexed-article.ts'
import { isOneEdit } from './is-one-edit.ts'

const lettersOnly = /^[a-z]+$/
/** A shorter word with one wrong sign could be anything. */
const fewestSigns = 3
const fewestLetters = 4
const fewestInitials = 5

/** Where something stands that sounds like a word, or is one wrong character or letter away from it. */
export function matchNear(article: IndexedArticle, word: string): Hit[] {
  if (!lettersOnly.test(word)) {
    const heard = matchSound(article, word)
    return heard.length > 0 || word.length < fewestSigns ? heard : matchEdited(article.text, word).map(toHit)
  }
  if (word.length < fewestLetters) return []
  const typed = matchTyped(article.pinyin, word)
  if (typed.length > 0 || word.length < fewestInitials) return typed
  const short = matchTyped(article.short, word)
  return short.length > 0 ? short : matchEdited(article.text, word).map(toHit)
}

const toHit = ([start, end]: [number, number]): Hit => ({ start, end, how: 'near' })

function matchSound({ sounds, text }: IndexedArticle, word: string): Hit[] {
  const wanted = [...word].map((char) => soundsOf(char)?.sound ?? 0)
  if (wanted.length < 2 || wanted.includes(0)) return []
  const found: Hit[] = []
  const [first] = wanted
  for (let at = sounds.indexOf(first ?? 0); at >= 0; at = sounds.indexOf(first ?? 0, at + 1))
    if (wanted.every((sound, place) => sounds[at + place] === sound) && at + wanted.length <= text.length)
      found.push({ start: at, end: at + wanted.length, how: 'near' })
  return found
}

/** One wrong letter in pinyin: what is found begins where a character does. */
function matchTyped({ letters, places }: TypedLetters, word: string): Hit[] {
  return matchEdited(letters, word).flatMap(([start, end]) => {
    const [first, last] = [places[start], places[end - 1]]
    if (first === undefined || last === undefined || (start > 0 && places[start - 1] === first)) return []
    return [{ start: first, end: last + 1, how: 'near' as const }]
  })
}

/** Runs one edit away from a word: one of its halves stands there as it was typed. */
function matchEdited(text: string, word: string): [start: number, end: number][] {
  const middle = word.length >> 1
  const found = new Map<number, [start: number, end: number]>()
  const look = (start: number, length: number) => {
    const run = text.slice(start, start + length)
    if (start < 0 || found.has(start) || run.length !== length || run.includes('\n') || !isOneEdit(run, word)) return
    found.set(start, [start, start + length])
  }
  // The third is for two neighbours swapped over the middle.
  for (const [from, to] of [[0, middle] as const, [middle, word.length] as const, [middle + 1, word.length] as const]) {
    const part = word.slice(from, to)
    if (part === '') continue
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
      for (const change of [0, 1, -1]) look(at - from - (from === 0 ? 0 : change), word.length + change)
  }
  return [...found.values()]
}
