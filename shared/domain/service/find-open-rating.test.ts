import { expect, test } from 'vitest'
import { findOpenRating } from './find-open-rating.ts'
import { toFacts } from './test/to-facts.ts'

test.each<[string, string, number | null]>([
  ['nothing ended', 'said', null],
  ['a person gave back and the shopper answers', 'said accepted returned said', 3],
  ['closed, and the second message answers', 'said answered closed said said', 3],
  ['the third message is about something else', 'accepted closed said said said', null],
  ['rated already', 'accepted closed rated:5@2 said', null],
  ['closed by silence', 'said accepted idle said', null],
  ['a person is awaited again', 'accepted returned requested said', null],
  ['the assistant asked', 'said answered asked said', 3],
  ['the assistant asked and was passed over', 'said answered asked said said said', null],
  ['what the assistant asked is not asked again when the shopper leaves', 'said answered asked left said', 3],
  ['a person took over after the assistant asked', 'said answered asked requested accepted said', null],
  ['a person served after the assistant had asked', 'said answered asked requested accepted closed said', 6],
  ['danger was spoken of', 'said requested:safety accepted closed said', null],
  ['the law was spoken of', 'said requested:legal accepted returned said', null],
  ['another day', 'said requested:legal accepted closed reopened said accepted closed said', 8],
])('%s', (_name, words, session) => {
  expect(findOpenRating(toFacts(words))?.session ?? null).toBe(session)
})

test.each([
  ['said accepted returned', 'operator', '林静'],
  ['said answered left', 'assistant', null],
  ['said answered asked', 'assistant', null],
])('who served is told apart: %s', (words, servedBy, operatorName) => {
  expect(findOpenRating(toFacts(words))).toMatchObject({ servedBy, operatorName })
})
