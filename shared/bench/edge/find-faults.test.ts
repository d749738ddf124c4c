import { expect, test } from 'vitest'
import { findFaults, type Stored } from './find-faults.ts'

const asked = (seq: number, clientId: string): Stored => ({
  type: 'message.posted',
  seq,
  message: { clientId, answers: null },
})
const answered = (seq: number, answers: number): Stored => ({
  type: 'message.posted',
  seq,
  message: { clientId: `reply-${answers}-${seq}`, answers },
})
const handedOver = (seq: number): Stored => ({ type: 'handoff.requested', seq })

const clean = [asked(1, 'a'), answered(2, 1), asked(3, 'b'), answered(4, 3)]

test.each<[string, string[], Stored[], number[], [lost: number, doubled: number, reordered: number]]>([
  ['a clean conversation', ['a', 'b'], clean, [1, 2, 3, 4], [0, 0, 0]],
  ['a message that was never stored', ['a', 'b', 'c'], clean, [1, 2, 3, 4], [1, 0, 0]],
  ['a fact that the socket never showed', ['a', 'b'], clean, [1, 2, 4], [1, 0, 0]],
  ['a message without a reply', ['a', 'b'], clean.slice(0, 3), [1, 2, 3], [1, 0, 0]],
  ['a fact shown twice', ['a', 'b'], clean, [1, 2, 2, 3, 4], [0, 1, 0]],
  [
    'a message stored twice',
    ['a'],
    [asked(1, 'a'), answered(2, 1), asked(3, 'a'), answered(4, 3)],
    [1, 2, 3, 4],
    [0, 1, 0],
  ],
  ['two replies to one message', ['a'], [asked(1, 'a'), answered(2, 1), answered(3, 1)], [1, 2, 3], [0, 1, 0]],
  ['facts shown out of order', ['a', 'b'], clean, [1, 3, 2, 4], [0, 0, 1]],
  ['messages stored in another order', ['b', 'a'], clean, [1, 2, 3, 4], [0, 0, 1]],
  ['a hole in the numbers', ['a'], [asked(1, 'a'), answered(3, 1)], [1, 3], [0, 0, 1]],
  ['silence after a hand-off', ['a', 'b'], [asked(1, 'a'), handedOver(2), asked(3, 'b')], [1, 2, 3], [0, 0, 0]],
])('%s', (_, posted, stored, shown, [lost, doubled, reordered]) => {
  expect(findFaults(posted, stored, shown)).toEqual({ lost, doubled, reordered })
})
