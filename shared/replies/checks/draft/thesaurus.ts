import { conditionWords, freeWords, limitWords, stateWords } from './thesaurus.data.ts'

/** Where a word stands in the thesaurus: the class of its line, the line, and its side of the line. */
export type Side = { kind: 's' | 'f' | 'c' | 'l'; line: string; side: number }

const none: readonly Side[] = []
const sides = new Map<string, Side[]>()
/** The groups of the thesaurus by name. */
export const thesaurusGroups: (readonly [name: string, words: readonly string[]])[] = []
for (const [kind, text] of [
  ['s', stateWords],
  ['f', freeWords],
  ['c', conditionWords],
  ['l', limitWords],
] as const)
  for (const [at, row] of text.trim().split('\n').entries())
    for (const [side, words] of row.split('|').entries()) add({ kind, line: `${kind}${at}`, side }, words)

function add(place: Side, text: string): void {
  const words = text.trim().split(/\s+/)
  if (words[0] === '') return
  thesaurusGroups.push([`${place.line}/${place.side}`, words])
  for (const word of words) sides.set(word, [...(sides.get(word) ?? []), place])
}

/** Where a word stands in the thesaurus, if anywhere. */
export function sidesOfWord(word: string): readonly Side[] {
  return sides.get(word) ?? none
}
