import { expect, test } from 'vitest'
import { keepsPlain } from './keeps-letters.ts'

const basis = '明天发货，预计三天到。'

test.each([
  ['the words as they are', '明天就发货，三天左右到。', true],
  ['a zero-width space', '明天\u200b发货，预计三天到。', false],
  ['letters of the tag block', '明天发货\u{e0041}\u{e0042}，预计三天到。', false],
  ['a turned direction', '明天\u202e发货，预计三天到。', false],
])('%s', (_, draft, isPlain) => {
  expect(keepsPlain(basis, draft)).toBe(isPlain)
})
