import { expect, test } from 'vitest'
import { fitInto } from './fit-into.ts'

test.each([
  [
    { width: 4032, height: 3024 },
    { width: 2048, height: 1536 },
  ],
  [
    { width: 3024, height: 4032 },
    { width: 1536, height: 2048 },
  ],
  [
    { width: 2048, height: 10 },
    { width: 2048, height: 10 },
  ],
  [
    { width: 640, height: 480 },
    { width: 640, height: 480 },
  ],
  [
    { width: 12_000, height: 1 },
    { width: 2048, height: 1 },
  ],
])('%o becomes %o', (size, fitted) => {
  expect(fitInto(size, 2048)).toEqual(fitted)
})
