import { soundsOf } from './char-sounds.ts'
import type { Hit } from './hit.ts'
import type { IndexedArticle, TypedLetters } from './indexed-article.ts'
import { isOneEdit } from './is-one-edit.ts'

const lettersOnly = /^[a-z]+$/
/** A shorter word with one wrong sign could be anything. */
const fewestSigns = 3
const fewestLetters = 4
const fewestInitials = 5

/**
 * Ways to find what sounds like a word, or is one wrong character or letter away from it; the likeliest first. Where one
 * finds something in the shop, the later ones are not needed.
 */
export function listNearWays(word: string): ((article: IndexedArticle) => Hit[])[] {
  if (!lettersOnly.test(word)) {
    const heard = (article: IndexedArticle) => matchSound(article, word)
    return word.length < fewestSigns ? [heard] : [heard, ({ text }) => matchEdited(text, word).map(toHit)]
  }
  if (word.length < fewestLetters) return []
  const whole = ({ pinyin }: IndexedArticle) => matchTyped(pinyin, word)
  if (word.length < fewestInitials) return [whole]
  return [whole, ({ short }) => matchTyped(short, word), ({ text }) => matchEdited(text, word).map(toHit)]
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
function matchEdited(text: string, word: string): readonly [start: number, end: number][] {
  const middle = word.length >> 1
  // The third is for two neighbours swapped over the middle.
  const parts = [word.slice(0, middle), word.slice(middle), word.slice(middle + 1)]
  if (parts.every((part) => part === '' || !text.includes(part))) return []
  const found = new Map<number, [start: number, end: number]>()
  for (const [index, part] of parts.entries()) {
    const from = [0, middle, middle + 1][index] ?? 0
    if (part === '') continue
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
      for (const change of [0, 1, -1]) {
        const start = at - from - (from === 0 ? 0 : change)
        const run = start < 0 || found.has(start) ? '' : text.slice(start, start + word.length + change)
        if (run.length === word.length + change && !run.includes('\n') && isOneEdit(run, word))
          found.set(start, [start, start + run.length])
      }
  }
  return [...found.values()]
}
