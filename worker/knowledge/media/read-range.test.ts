import { expect, test } from 'vitest'
import { readRange } from './read-range.ts'

test.each([
  [undefined, null],
  ['bytes=0-9', { offset: 0, length: 10 }],
  ['bytes=90-', { offset: 90, length: 10 }],
  ['bytes=90-500', { offset: 90, length: 10 }],
  ['bytes=-30', { offset: 70, length: 30 }],
  ['bytes=-500', { offset: 0, length: 100 }],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=9-3', null],
  ['bytes=-', null],
  ['bytes=0-1,5-6', null],
  ['lines=0-9', null],
  ['bytes=0-99999999999999999999', null],
])('%o of 100 bytes is %o', (header, span) => {
  expect(readRange(header, 100)).toEqual(span)
})
