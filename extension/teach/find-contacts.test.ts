import { expect, test } from 'vitest'
import { isCounted } from './find-contacts.ts'

test.each([
  ['places in a list', ['row-1', 'row-2', 'row-3'], true],
  ['places of a recycled list', ['12', '10', '11'], true],
  ['customers', ['7300110', '7300147', '7300184'], false],
  ['customers who came one after the other', ['7300110', '7300111'], false],
  ['one alone', ['3'], false],
])('%s', (_, values, expected) => {
  expect(isCounted(values)).toBe(expected)
})
