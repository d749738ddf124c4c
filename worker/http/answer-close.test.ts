import { expect, test, vi } from 'vitest'
import { answerClose } from './answer-close.ts'

test.each([
  [1000, 1000],
  [4401, 4401],
  [1001, 1000],
  [1005, 1000],
  [1006, 1000],
  [1015, 1000],
])('a link that ended with %i is closed with %i', (code, sent) => {
  const close = vi.fn()
  answerClose({ close }, code)
  expect(close).toHaveBeenCalledWith(sent)
})
