import { expect, test } from 'vitest'
import { describeChange, describePercent, describeWeek, isTooMuch } from './describe-coverage.ts'

const share = (asked: number, unanswered: number) => ({ days: 7, asked, unanswered, share: null })

test.each([
  [share(1000, 86), share(1000, 98), '比上周 +1.2'],
  [share(1000, 98), share(1000, 86), '比上周 −1.2'],
  [share(1000, 86), share(2000, 172), '和上周持平'],
  [share(0, 0), share(1000, 86), null],
  [share(1000, 86), share(0, 0), null],
])('the change is told in points, or not at all (%#)', (now, before, words) => {
  expect(describeChange(now, before)).toBe(words)
})

test.each([
  [10, 3, false],
  [10, 4, true],
  [1, 1, true],
  [0, 0, false],
])('%i asked, %i unanswered: too much is %s', (asked, unanswered, isMuch) => {
  expect(isTooMuch({ asked, unanswered })).toBe(isMuch)
})

test('figures and weeks are short', () => {
  expect(describePercent(0.914)).toBe('91.4%')
  expect(describeWeek({ from: '2026-11-16', to: '2026-11-22' })).toBe('11/16–22')
  expect(describeWeek({ from: '2026-11-30', to: '2026-12-06' })).toBe('11/30–12/6')
})
