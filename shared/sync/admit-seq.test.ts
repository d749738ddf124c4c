import { expect, test } from 'vitest'
import { admitSeq } from './admit-seq.ts'

test.each([
  ['a duplicate', 4, { cursor: 5, replayThrough: 5 }, 'known'],
  ['the next live fact', 6, { cursor: 5, replayThrough: 5 }, 'next'],
  ['a live fact after a lost one', 7, { cursor: 5, replayThrough: 5 }, 'gap'],
  ['a hole inside a replay', 7, { cursor: 5, replayThrough: 9 }, 'next'],
  ['the first live fact after a replay with a hole at its end', 10, { cursor: 7, replayThrough: 9 }, 'next'],
  ['a fact lost right after a replay', 11, { cursor: 9, replayThrough: 9 }, 'gap'],
  ['the first fact of all', 1, { cursor: 0, replayThrough: 0 }, 'next'],
] as const)('%s', (_, seq, place, expected) => {
  expect(admitSeq(seq, place)).toBe(expected)
})
