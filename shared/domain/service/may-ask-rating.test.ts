import { expect, test } from 'vitest'
import { mayAskRating } from './may-ask-rating.ts'
import { minuteAt, toFacts } from './test/to-facts.ts'

test.each<[string, string, number, boolean]>([
  ['something was just done', 'said answered said', 3, true],
  ['asked before in this session', 'said answered asked said answered said', 5, false],
  ['asked and rated', 'said answered asked rated:5@3 said', 4, false],
  ['a new session after half an hour of silence', 'said answered asked +31 said answered', 36, true],
  ['a shorter silence is the same session', 'said answered asked +28 said answered', 33, false],
  ['answered before the silence only', 'said answered +31 said', 2, false],
  ['a new session after a close', 'said answered asked left reopened said answered', 7, true],
  ['answered before the close only', 'said answered left reopened said', 2, false],
  ['a person is awaited', 'said answered requested', 2, false],
  ['a person has it', 'said requested accepted said', 4, false],
  ['a person gave back: stars were asked for there', 'said requested accepted returned said answered', 6, false],
  ['nobody came, and the assistant helped after all', 'said requested cancelled said answered', 5, true],
  ['nobody came, and nothing happened since', 'said answered requested cancelled said', 2, false],
  ['danger was spoken of', 'said requested:safety cancelled said answered', 5, false],
  ['the law was spoken of', 'said requested:legal cancelled said answered', 5, false],
  ['somebody was furious', 'said requested:anger cancelled said answered', 5, false],
  ['somebody complained', 'said requested:complaint cancelled said answered', 5, false],
])('%s', (_name, words, servedAtMinute, expected) => {
  expect(mayAskRating(toFacts(words), minuteAt(servedAtMinute))).toBe(expected)
})
