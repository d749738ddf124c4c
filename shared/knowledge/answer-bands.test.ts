import { expect, test } from 'vitest'
import { getAnswerBand } from './answer-bands.ts'

test.each([
  [0.5, undefined, 'answer'],
  [0.49, undefined, 'ask'],
  [0.35, undefined, 'ask'],
  [0.34, undefined, 'unknown'],
  [0.6, 0.7, 'ask'],
  [0.3, 0.3, 'answer'],
  [0.29, 0.3, 'unknown'],
])('a score of %s with threshold %s: %s', (score, threshold, band) => {
  expect(getAnswerBand(score, threshold)).toBe(band)
})
