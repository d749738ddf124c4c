import * as v from 'valibot'
import { expect, test } from 'vitest'
import { toHostSchema } from '../../shared/protocol/console.ts'
import { profiles } from '../consoles/profile-list.ts'
import type { ConsoleReading } from '../consoles/read-console.ts'
import { sampleReading } from './overlay-samples.ts'
import { toDraftRequest } from './to-draft-request.ts'

const profile = profiles.find(({ id }) => id === 'pdd')!
const readAt = new Date('2026-11-21T06:00:00.000Z')
const request = (change: Partial<ConsoleReading>) => {
  const made = toDraftRequest(profile, sampleReading(change), { requestId: 'r1', readAt })
  expect(v.is(toHostSchema, made)).toBe(true)
  return made
}

test.each<[string, ConsoleReading['order'], unknown]>([
  ['none', { kind: 'none' }, null],
  ['two cards', { kind: 'several', count: 2 }, null],
  ['a card that says nothing', { kind: 'one', facts: { status: ' ' } }, null],
  [
    'one',
    { kind: 'one', facts: { orderNumber: ' 2611210937 ', status: '待发货' } },
    { orderNumber: '2611210937', status: '待发货', readAt: readAt.toISOString() },
  ],
  [
    'longer than a fact',
    { kind: 'one', facts: { logistics: '到'.repeat(500) } },
    { logistics: '到'.repeat(200), readAt: readAt.toISOString() },
  ],
])('order: %s', (_, order, sent) => {
  expect(request({ order }).order).toEqual(sent)
})

test('every message goes along with what it is', () => {
  const messages: ConsoleReading['messages'] = [
    { id: 'm1', side: 'system', kind: 'system', text: '客服已接入', at: null },
    { id: 'm2', side: 'shop', kind: 'robot', text: '您好', at: null },
    { id: 'm3', side: 'shopper', kind: 'picture', text: '[图片]', at: '14:06' },
  ]
  expect(request({ messages }).history).toEqual(messages.map(({ side, kind, text, at }) => ({ side, kind, text, at })))
})
