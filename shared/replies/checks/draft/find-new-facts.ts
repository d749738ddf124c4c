import type { Known } from './check-coverage.ts'
import type { ListedWord } from './draft-lexicon.ts'
import { type FactWord, factAt } from './fact-lexicon.ts'
import type { ReadText } from './read-draft.ts'

/** A fact word of the draft that the basis has not: how far it is from what the basis says. */
export type NewFact = FactWord & { isNear: boolean; at: number }

/** Names have no synonyms. */
const exact: ReadonlySet<string> = new Set(['carrier', 'channel', 'party', 'contact', 'place', 'colour', 'material'])

const names: ReadonlySet<string> = new Set(['carrier', 'channel', 'material', 'place'])

/** What kind of thing a name of goods names: 裙 of 裙子 and 连衣裙. */
function headOf(word: string): string {
  return word.replace(/[子儿]$/, '').slice(-1)
}

/** Letters that are in too many words to answer for one. */
const empty = new Set('的了货款品用有一天日时小大中上下前后年月面号名式版装无不没')

/**
 * The fact words of a draft that stand nowhere in the basis; `isNear` where a word of the same meaning does,
 * or, read loosely, a word with one of its letters (退 for 退货).
 */
export function findNewFacts({ masked, words }: ReadText, known: Known, isLoose = false): NewFact[] {
  const found: NewFact[] = []
  let at = 0
  while (at < masked.length) {
    const fact = factAt(masked, at)
    if (fact === undefined) {
      at += 1
      continue
    }
    if (!known.text.includes(fact.word))
      found.push({ ...fact, isNear: isNear(fact, { words: words[at] ?? [], known, isLoose }), at })
    at += fact.word.length
  }
  return found
}

type Place = { words: readonly ListedWord[]; known: Known; isLoose: boolean }

function isNear({ word, kind }: FactWord, { words, known, isLoose }: Place): boolean {
  const letters = [...word]
  const isSaid = words.some(
    ({ word: listed, groups }) => listed.length >= word.length && groups.some((group) => known.groups.has(group)),
  )
  if (kind === 'goods') return isSaid || letters.every((letter) => /[子儿]/.test(letter) || known.chars.has(letter))
  if (kind === 'goods2') return known.chars.has(headOf(word))
  // 给您退 is no more than 退.
  if (/^[给帮]您/.test(word)) return known.chars.has(letters.at(-1) ?? '')
  if ((isLoose ? names : exact).has(kind)) return false
  return isSaid || (isLoose && letters.some((letter) => known.chars.has(letter) && !empty.has(letter)))
}

const colourLetters =
  /(?<![明告坦空表苦直洋燕])[黑白灰红橙黄绿蓝紫粉棕](?![天领金包牙肿痒底酒利账市瓜糖绒丝末尘心板酸])/g

/** Colours of one letter that the basis has nowhere: 绿M for 蓝M, 红茶 for 绿茶. */
export function findNewColours({ masked }: ReadText, known: Known): string[] {
  return [...masked.matchAll(colourLetters)].map(([letter]) => letter).filter((letter) => !known.chars.has(letter))
}
