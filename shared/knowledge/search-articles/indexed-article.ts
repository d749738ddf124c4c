import type { SearchedArticle } from '../../protocol/article-search.ts'
import { bitOf, isLetter, soundsOf } from './char-sounds.ts'
import { foldText } from './fold-text.ts'

/** Where a part of an article stands in its searched text. */
export interface SearchedField {
  kind: 'title' | 'question' | 'answer'
  /** As it was written. */
  words: string
  start: number
  end: number
}

/** Letters that somebody may type for a text, and the place of the character each one stands for. */
export interface TypedLetters {
  letters: string
  places: Uint16Array
}

/** An article made ready: one folded text with a line for each part, and how its characters sound. */
export interface IndexedArticle {
  id: string
  text: string
  fields: readonly SearchedField[]
  /** The place behind title and questions. */
  answersFrom: number
  /** By place in the text: the letters a character may begin with, as bits; a letter begins with itself. */
  initials: Uint32Array
  /** By place in the text: the number of its sound, 0 for what has none. */
  sounds: Uint16Array
  /** Of title and questions alone: whole pinyin, and first letters. */
  pinyin: TypedLetters
  short: TypedLetters
}

/** Nobody looks for what stands further behind; so every place fits into 16 bits. */
const longest = 60_000

/** Makes an article ready to be searched. */
export function indexArticle({ id, title, questions, answers }: SearchedArticle): IndexedArticle {
  const fields: SearchedField[] = []
  let end = 0
  const addField = (kind: SearchedField['kind'], words: string) => {
    if (words === '' || end + words.length > longest) return
    fields.push({ kind, words, start: end, end: end + words.length })
    end += words.length + 1
  }
  addField('title', title)
  for (const question of questions) addField('question', question)
  const answersFrom = end
  for (const answer of answers) addField('answer', answer)
  const text = fields.map(({ words }) => foldText(words.replaceAll('\n', ' '))).join('\n')
  const initials = new Uint32Array(text.length)
  const sounds = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const heard = soundsOf(text[at] ?? '')
    initials[at] = heard?.initials ?? (isLetter(text[at] ?? '') ? bitOf(text[at] ?? '') : 0)
    sounds[at] = heard?.sound ?? 0
  }
  const head = text.slice(0, answersFrom)
  return {
    ...{ id, text, fields, answersFrom, initials, sounds },
    pinyin: typeOut(head, (reading) => reading),
    short: typeOut(head, (reading) => reading.slice(0, 1)),
  }
}

function typeOut(text: string, cut: (reading: string) => string): TypedLetters {
  let letters = ''
  const places: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? ''
    const typed = cut(soundsOf(char)?.readings[0] ?? char)
    letters += typed
    for (let letter = 0; letter < typed.length; letter += 1) places.push(at)
  }
  return { letters, places: Uint16Array.from(places) }
}
