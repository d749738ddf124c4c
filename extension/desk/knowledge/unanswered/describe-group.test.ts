import { expect, test } from 'vitest'
import type { DeskUnanswered } from '../../../../shared/protocol/desk-unanswered.ts'
import { describeAgo, describeFollowed } from './describe-group.ts'
import { toSince } from './periods.ts'

const now = new Date('2026-11-22T00:30:00.000+08:00')

test.each([
  ['2026-11-22T00:29:30.000+08:00', '刚刚'],
  ['2026-11-22T00:10:00.000+08:00', '20 分钟前'],
  ['2026-11-21T23:20:00.000+08:00', '昨天'],
  ['2026-11-17T01:00:00.000+08:00', '5 天前'],
])('%s was %s', (at, words) => {
  expect(describeAgo(at, now)).toBe(words)
})

test('the last seven days begin at a midnight in Beijing, today among them', () => {
  expect(toSince('week', now)).toBe('2026-11-15T16:00:00.000Z')
  expect(toSince('month', now)).toBe('2026-10-23T16:00:00.000Z')
  expect(toSince('all', now)).toBeNull()
})

test('what came after is counted, and what never came is left out', () => {
  const group = { followed: { left: 4, 'asked-again': 0, 'handed-over': 3 } } as DeskUnanswered
  expect(describeFollowed(group)).toBe('转了人工 3 次、没再问 4 次')
})
