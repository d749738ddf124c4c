import { expect, test } from 'vitest'
import type { CheckContext } from './check.ts'
import { checkJustDone } from './check-just-done.ts'

const now = new Date('2026-11-22T06:00:00.000Z')
const context = (text: string, value: string, at: string): CheckContext => {
  const facts = [{ name: 'action.status', value, source: '订单 A', at }]
  return { input: { text, now, state: { facts } }, slots: {} } as unknown as CheckContext
}

test.each([
  ['确认', 'executed', '2026-11-22T05:59:30.000Z', 'done'],
  ['好的，确认。', 'executed', '2026-11-22T05:59:30.000Z', 'done'],
  ['提交给同事', 'requested', '2026-11-22T05:59:30.000Z', 'done'],
  ['确认', 'refused', '2026-11-22T05:59:30.000Z', 'none'],
  ['确认', 'executed', '2026-11-22T05:50:00.000Z', 'none'],
  ['好的', 'executed', '2026-11-22T05:59:30.000Z', 'none'],
  ['确认一下地址', 'executed', '2026-11-22T05:59:30.000Z', 'none'],
])('%s after something was %s at %s: %s', async (text, value, at, outcome) => {
  expect((await checkJustDone(context(text, value, at))).outcome).toBe(outcome)
})
