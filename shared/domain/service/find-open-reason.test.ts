import { expect, test } from 'vitest'
import { findOpenReason } from './find-open-reason.ts'
import { minuteAt, toFacts } from './test/to-facts.ts'

const now = (minutes: number) => new Date(minuteAt(minutes))

test.each<[string, string, number, number | null]>([
  ['the next message answers', 'answered asked rated:1@2 why said', 6, 1],
  ['also before it is stored', 'answered asked rated:2@2 why', 5, 2],
  ['not the one after it', 'answered asked rated:1@2 why said answered said', 8, null],
  ['told already', 'answered asked rated:1@2 why explained:@2 said', 7, null],
  ['it was not asked', 'answered asked rated:1@2 said', 5, null],
  ['the stars were good', 'answered asked rated:3@2 why said', 6, null],
  ['a later rating is good', 'answered asked rated:1@2 why reopened asked rated:5@6 said', 9, null],
  ['a person was called', 'answered asked rated:1@2 why requested said', 7, null],
  ['half an hour later', 'answered asked rated:1@2 why +31 said', 37, null],
  ['after a close it still answers', 'said accepted closed rated:1@3 why reopened said', 8, 1],
])('%s', (_name, words, minutes, stars) => {
  expect(findOpenReason(toFacts(words), now(minutes))?.stars ?? null).toBe(stars)
})
