import { expect, test } from 'vitest'
import type { ActiveFlow } from './dialog-state.ts'
import { stepBack } from './step-back.ts'
import { hasSlept, wakeFlow } from './wake-flow.ts'

const active: ActiveFlow = {
  id: 'return-goods',
  state: 'confirming',
  request: 'return_goods',
  slots: { order: 'SY1', line: 'l1', reason: 'wrong-size', quantity: 1, heightCm: 172 },
  askedFor: 'confirmed',
  asked: ['order', 'line', 'reason', 'confirmed'],
  at: '2026-11-21T06:00:00.000Z',
}

test.each([
  ['last', { order: 'SY1', line: 'l1', quantity: 1, heightCm: 172 }],
  ['line', { order: 'SY1', reason: 'wrong-size', heightCm: 172 }],
  ['order', { reason: 'wrong-size', heightCm: 172 }],
  ['first', { heightCm: 172 }],
] as const)('%s forgets that answer and what hung on it', (to, slots) => {
  const earlier = stepBack(active, to)
  expect(earlier?.slots).toEqual(slots)
  expect(earlier?.askedFor).toBeNull()
})

test('an answer that was never given cannot be taken back', () => {
  expect(stepBack({ ...active, asked: ['confirmed'] }, 'last')).toBeNull()
  expect(stepBack(active, 'date')).toBeNull()
})

test.each([
  ['a question', active, 29, true, false],
  ['a question', active, 31, true, true],
  ['a question', active, 72 * 60 + 1, false, true],
  ['an explanation', { ...active, askedFor: null }, 29, true, false],
  ['an explanation', { ...active, askedFor: null }, 31, false, true],
] as const)('%s after a pause', (_, flow, minutes, isKept, slept) => {
  const now = new Date(Date.parse('2026-11-21T06:00:00.000Z') + minutes * 60_000)
  expect(wakeFlow(flow as ActiveFlow, now) !== null).toBe(isKept)
  expect(hasSlept(flow as ActiveFlow, now)).toBe(slept)
})
