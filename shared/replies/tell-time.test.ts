import { expect, test } from 'vitest'
import type { Fact } from '../protocol/conversation.ts'
import type { Persona } from '../protocol/shop.ts'
import { tellTime } from './tell-time.ts'
import type { PlannedReply } from './turn.ts'
import { createWriter } from './write-reply.ts'

const now = new Date('2026-11-21T06:00:00.000Z')
const persona: Persona = { shopName: '山野集', assistantName: '小野', tone: 'warm', greeting: '在的' }
const moving = { 'order.status': 'shipped', 'shipment.etaTo': '2026-11-23T15:59:59.000Z' }
const packing = { 'order.status': 'paid', 'order.promisedAt': '2026-11-22T04:00:00.000Z' }

function tell(text: string, values: Record<string, string>): string | null {
  const facts = Object.entries(values).map(([name, value]): Fact => ({ name, value, source: '订单', at: null }))
  const reply: PlannedReply = { parts: [{ kind: 'text', text }], basis: { kind: 'fixed', line: 'x' }, facts }
  return tellTime(reply, createWriter(persona, []), now)
}

test.each<[string, string, Record<string, string>, string | null]>([
  ['a parcel on its way', '在路上了。', moving, '照现在的物流，预计 11 月 23 日送到。'],
  ['an order that waits', '还没发出。', packing, '这一单承诺 11 月 22 日 12:00 前发出。'],
  ['what was said already', '预计明天送到。', moving, null],
  ['a day that has passed', '在路上了。', { ...moving, 'shipment.etaTo': '2026-11-20T00:00:00.000Z' }, null],
  ['a promise that was broken', '还没发出。', { ...packing, 'order.promisedAt': '2026-11-20T00:00:00.000Z' }, null],
  ['a parcel that is there', '签收了。', { ...moving, 'order.status': 'signed' }, null],
  ['nothing known', '我看看。', {}, null],
])('%s', (_, text, values, said) => {
  expect(tell(text, values)).toBe(said)
})
