import { expect, test } from 'vitest'
import type { WaitingClock } from '../../consoles/read-clock.ts'
import { startRun, toClockFace } from './clock-face.ts'

const left = (seconds: number | null): WaitingClock => ({ kind: 'left', seconds })
const over = (seconds: number | null): WaitingClock => ({ kind: 'overdue', seconds })

test.each([
  [left(180), 0, '3:00', 'calm', 180],
  [left(180), 999, '3:00', 'calm', 180],
  [left(180), 71_000, '1:49', 'calm', 109],
  [left(108), 0, '1:48', 'warning', 108],
  [left(72), 0, '1:12', 'warning', 72],
  [left(36), 0, '0:36', 'warning', 36],
  [left(35), 0, '0:35', 'danger', 35],
  [left(5), 5_000, '0:00', 'danger', 0],
  [left(5), 6_000, '超时 1 秒', 'danger', -1],
  [left(5), 425_000, '超时 7 分', 'danger', -420],
  [over(360), 0, '超时 6 分', 'danger', -360],
  [over(62), 3_000, '超时 1 分 5 秒', 'danger', -65],
  [over(3_600), 0, '超时 1 小时', 'danger', -3_600],
  [over(0), 0, '超时 0 秒', 'danger', -0],
  [over(null), 9_000, '已超时', 'danger', null],
  [left(null), 9_000, '待回复', 'calm', null],
] as const)('%o after %i ms shows %s', (clock, passedMs, words, range, secondsLeft) => {
  const face = toClockFace(startRun(clock, 1_000, null), 1_000 + passedMs)
  expect([face.words, face.range, face.secondsLeft]).toEqual([words, range, secondsLeft])
})

test('a page that gives five minutes is measured by five, also later', () => {
  const first = startRun(left(300), 0, null)
  expect(toClockFace(first, 0).range).toBe('calm')
  const second = startRun(left(100), 200_000, first)
  expect(toClockFace(second, 200_000)).toMatchObject({ range: 'warning', share: 100 / 300 })
})

test('a clock that was set back shows no more than was there', () => {
  expect(toClockFace(startRun(left(60), 5_000, null), 1_000).words).toBe('1:00')
})
