import { expect, test } from 'vitest'
import { phrases } from '../wording/phrases.data.ts'
import { ruleSentences } from './rule-sentences.data.ts'

test('every reason has words in the other languages', () => {
  const known: ReadonlySet<string> = new Set(phrases)
  expect(Object.values(ruleSentences).filter((sentence) => !known.has(sentence))).toEqual([])
})
