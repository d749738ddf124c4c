import { expect, test } from 'vitest'
import { notePace, type PaceSample, readPace } from './download-pace.ts'

const mb = 1_000_000
/** One sample a second. */
const every = (...received: number[]): PaceSample[] =>
  received.map((receivedBytes, second) => ({ atMs: second * 1000, receivedBytes: receivedBytes * mb }))

test.each([
  ['no sample', [], 'unknown', null],
  ['three seconds are too few', every(0, 4, 8, 12), 'unknown', null],
  [
    'four even seconds tell what is left',
    every(0, 4, 8, 12, 16),
    'steady',
    { bytesPerSecond: 4 * mb, secondsLeft: 21 },
  ],
  ['a line that gets three times as fast is no clock', every(0, 1, 2, 5, 8), 'uneven', null],
  ['nothing for a moment is no silence', every(0, 4, 8, 12, 12, 12), 'uneven', null],
  ['nothing for seven seconds is', every(0, 4, 8, 8, 8, 8, 8, 8, 8, 8), 'silent', null],
  ['nothing from the beginning', every(5, 5, 5, 5, 5, 5, 5, 5), 'silent', null],
] as const)('%s', (_, samples, kind, numbers) => {
  expect(readPace(samples, 100 * mb)).toEqual({
    kind,
    ...(kind === 'uneven' ? { bytesPerSecond: expect.any(Number) } : numbers),
  })
})

test('old seconds are forgotten, and a piece that was thrown away begins the count anew', () => {
  const twenty = every(...Array.from({ length: 20 }, (_, second) => second))
  const kept = twenty.reduce<PaceSample[]>(notePace, [])
  expect(kept.map(({ atMs }) => atMs / 1000)).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19])
  expect(notePace(kept, { atMs: 20_000, receivedBytes: 3 * mb })).toHaveLength(1)
})
