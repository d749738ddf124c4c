import { expect, test } from 'vitest'
import { isOver, toTable } from './report.ts'

const head = { section: 'speed', name: 'search', unit: 'ms' as const }

test.each([
  ['no limit', 900, undefined, false],
  ['under it', 4.9, 5, false],
  ['on it', 5, 5, false],
  ['over it', 5.1, 5, true],
  ['a figure that could not be taken', Number.NaN, 5, true],
])('%s', (_, value, limit, over) => {
  expect(isOver({ ...head, value, ...(limit === undefined ? {} : { limit }) })).toBe(over)
})

test('a table names each section once and marks what is over', () => {
  const table = toTable([
    { ...head, value: 5.126, limit: 5 },
    { ...head, name: 'build', value: 1652 },
    { section: 'bytes', name: 'embed.js', value: 1960, unit: 'B', limit: 2048, note: 'the loader' },
  ])
  expect(table).toBe(
    [
      '\nspeed',
      '  search     5.13 ms  ≤ 5 ms  OVER',
      '  build     1,652 ms',
      '\nbytes',
      '  embed.js   1,960 B  ≤ 2,048 B     the loader',
    ].join('\n'),
  )
})
