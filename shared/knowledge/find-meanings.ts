import { createWordMatcher } from '../language/match-words.ts'
import { applianceWords } from './words/appliances.data.ts'
import { babyWords } from './words/baby.data.ts'
import { beautyWords } from './words/beauty.data.ts'
import { clothingWords } from './words/clothing.data.ts'
import { electronicsWords } from './words/electronics.data.ts'
import { everydayWords } from './words/everyday.data.ts'
import { foodWords } from './words/food.data.ts'
import { kindWords } from './words/kinds.data.ts'

/** What the terms for a meaning and for a kind of thing begin with: signs that no term of a text has. */
export const meaningMark = '='
export const thingMark = '~'

const groups = [
  ...[everydayWords, clothingWords, foodWords, electronicsWords],
  ...[beautyWords, babyWords, applianceWords],
].flat()

/** A word may stand in several groups: it then means each of them. */
const matchMeanings = createWordMatcher(collect(groups.map((group, at) => [`${meaningMark}${at}`, group])))
const matchKinds = createWordMatcher(
  collect(Object.entries(kindWords).map(([kind, words]) => [`${thingMark}${kind}`, words])),
)

/** All that decides what a text means here. */
export const meaningsVersion: string = [...groups, ...Object.entries(kindWords).flat()].join('\n')

/** What the words of a folded text mean, and what kind of thing they name, as terms no text holds. */
export function findMeanings(text: string): string[] {
  const found = [...matchMeanings(text), ...matchKinds(text)].flatMap(({ value }) => value)
  return [...new Set(found)]
}

function collect(named: [name: string, words: string][]): Map<string, string[]> {
  const namesOf = new Map<string, string[]>()
  for (const [name, words] of named) {
    for (const word of words.split(' ')) {
      const names = namesOf.get(word)
      if (names === undefined) namesOf.set(word, [name])
      else if (!names.includes(name)) names.push(name)
    }
  }
  return namesOf
}
