import { expect, test } from 'vitest'
import { toChunks } from './to-chunks.ts'

test('cuts after 200, and before what would be too large together; one that is large alone stands alone', () => {
  expect(toChunks(Array.from({ length: 450 }, (_, at) => at)).map(({ length }) => length)).toEqual([200, 200, 50])
  expect(toChunks([300_000, 90_000, 90_000, 900_000, 1], (size) => size)).toEqual([
    [300_000, 90_000],
    [90_000],
    [900_000],
    [1],
  ])
  expect(toChunks([])).toEqual([])
})
