import { soft, synonyms } from './draft-words.data.ts'
import { plainWords } from './plain-words.data.ts'
import { sameWords } from './same-words.data.ts'
import { thesaurusGroups } from './thesaurus.ts'

/** A listed word: its groups, and whether it may be added freely. */
export type ListedWord = { word: string; groups: string[]; isSoft: boolean }

const none: ListedWord[] = []
const byFirst = new Map<string, ListedWord[]>()
fill()

function fill(): void {
  const entries = new Map<string, ListedWord>()
  const entryOf = (word: string): ListedWord => {
    const entry = entries.get(word) ?? { word, groups: [], isSoft: false }
    entries.set(word, entry)
    return entry
  }
  for (const word of [...wordsIn(soft), ...wordsIn(plainWords)]) entryOf(word).isSoft = true
  for (const [name, words] of groupsIn(synonyms)) for (const word of words) entryOf(word).groups.push(name)
  for (const [at, line] of sameWords.trim().split('\n').entries())
    for (const word of wordsIn(line)) entryOf(word).groups.push(`w${at}`)
  for (const [name, words] of thesaurusGroups) for (const word of words) entryOf(word).groups.push(name)
  for (const entry of entries.values()) {
    const first = entry.word.charAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length)
}

function wordsIn(text: string): string[] {
  return text.trim().split(/\s+/)
}

function groupsIn(text: string): [name: string, words: string[]][] {
  return text
    .trim()
    .split('\n')
    .map((line): [string, string[]] => {
      const [name = '', words = ''] = line.split(': ')
      return [name, wordsIn(words)]
    })
}

/** Every listed word that begins here, longest first. */
export function wordsAt(text: string, at: number): ListedWord[] {
  const list = byFirst.get(text.charAt(at))
  return list === undefined ? none : list.filter(({ word }) => text.startsWith(word, at) && isWhole(text, at, word))
}

/** Words of one letter that say no less than a longer one does. */
const fullLetters = new Set('吃拿拍喊讲坏晚早券赔修催换洗穿')

/** All groups whose words stand anywhere in the text; a single letter (到, 发, 看) is in too many words to count. */
export function groupsOf(text: string): Set<string> {
  const groups = new Set<string>()
  for (let at = 0; at < text.length; at += 1)
    for (const { word, groups: names } of wordsAt(text, at))
      if (word.length > 1 || fullLetters.has(word)) for (const name of names) groups.add(name)
  return groups
}

/** Latin words are found whole. */
function isWhole(text: string, at: number, word: string): boolean {
  if (!/^[a-z]/.test(word)) return true
  return !/[a-z]/.test(text.charAt(at - 1)) && !/[a-z]/.test(text.charAt(at + word.length))
}
