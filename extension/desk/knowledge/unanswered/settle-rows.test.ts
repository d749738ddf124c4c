import { expect, test } from 'vitest'
import type { DeskUnanswered } from '../../../../shared/protocol/desk-unanswered.ts'
import { settleRows } from './settle-rows.ts'

const group = (id: string, count = 1) => ({ id, count }) as DeskUnanswered
const ids = (rows: ReturnType<typeof settleRows>) => rows.map(({ group: { id }, gone }) => (gone ? `${id} gone` : id))
const shown = settleRows(null, [group('a', 3), group('b', 2)], false)

test('rows stand still while a person is at them, with their new numbers', () => {
  const rows = settleRows(shown, [group('new', 9), group('b', 4), group('a', 3)], true)
  expect(ids(rows)).toEqual(['a', 'b', 'new'])
  expect(rows[1]?.group.count).toBe(4)
  expect(ids(settleRows(rows, [group('new', 9)], true))).toEqual(['a gone', 'b gone', 'new'])
})

test('left alone, they are in order at once', () => {
  expect(ids(settleRows(shown, [group('new', 9), group('b', 4)], false))).toEqual(['new', 'b'])
})
