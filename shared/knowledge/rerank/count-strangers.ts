import { createWordMatcher } from '../../language/match-words.ts'
import { normaliseText } from '../../language/normalise-text.ts'
import type { IndexPart } from '../index-part.ts'
import type { KnowledgeQuery } from '../knowledge-index.ts'
import { termKey } from '../term-key.ts'
import { findTerm } from '../term-table.ts'
import { goodsNames } from '../words/goods.data.ts'

/** A name of one character stands in too many other words. */
const names = goodsNames.flatMap((line) => line.split(' ')).filter((name) => name.length > 1)
const matchGoods = createWordMatcher(names.map((name): [string, string] => [name, name]))

/** The goods that a question names, each once. */
export function findGoodsNames(text: string): string[] {
  return [...new Set(matchGoods(normaliseText(text)).map(({ value }) => value))]
}

/** How many goods a question names that the shop does not sell and no article mentions, in questions or answers. */
export function countStrangers(
  parts: readonly IndexPart[],
  { text, subjects = [] }: Pick<KnowledgeQuery, 'text' | 'subjects'>,
): number {
  const isSold = (name: string): boolean => subjects.some((subject) => subject.includes(name) || name.includes(subject))
  return findGoodsNames(text).filter((name) => !isSold(name) && !isMentioned(parts, name)).length
}

/** A longer name counts as mentioned when each pair of its characters is: whole words are not indexed. */
function isMentioned(parts: readonly IndexPart[], name: string): boolean {
  const chars = [...name]
  return chars.slice(1).every((char, at) => isHeld(parts, termKey(`${chars[at]}${char}`)))
}

function isHeld(parts: readonly IndexPart[], key: number): boolean {
  return parts.some(({ segment, counts }) => {
    const term = findTerm(segment.table, key)
    return term >= 0 && counts.askedIn[term]! + counts.answeredIn[term]! > 0
  })
}
