import { expect, test } from 'vitest'
import type { IntentId } from '../protocol/intent-ids.ts'
import type { Understanding } from './dialog-state.ts'
import { readAddressSlot } from './read-address-slot.ts'

function hear(text: string, intent: IntentId = 'change_address'): Understanding {
  return {
    text,
    language: 'zh-Hans',
    entities: { orderNumbers: [], phones: [], waybills: [], sizes: [], colours: [], amountsMinor: [], productIds: [] },
    requests: [{ intent, probability: 0.9, text, ranked: [] }],
    emotion: { polarity: 'neutral', intensity: 0, evidence: [], flags: [] },
  }
}

test.each([
  [
    '改成浙江省杭州市西湖区文三路138号 李四 13800138000',
    {
      ...{ province: '浙江省', city: '杭州市', district: '西湖区', detail: '文三路138号' },
      ...{ name: '李四', phone: '13800138000' },
    },
  ],
  ['收货人改成王五，电话13900139000', { name: '王五', phone: '13900139000' }],
  ['哦不对，改成2号', { detail: '2号' }],
  ['写错了 应该是 3 栋', { detail: '3栋' }],
  ['朝阳区建国路88号', { district: '朝阳区', detail: '建国路88号' }],
  ['能改地址吗', null],
  ['我想改一下地址', null],
])('%s', (text, expected) => {
  expect(readAddressSlot(hear(text), null)).toEqual(expected)
})

test('a pasted address counts whatever is asked, a place in a question does not', () => {
  const pasted = readAddressSlot(hear('张三 13800138000 北京市朝阳区建国路1号', 'ack'), null)
  expect(pasted).toMatchObject({ city: '北京市', name: '张三' })
  expect(readAddressSlot(hear('发到北京市朝阳区几天', 'delivery_eta'), null)).toBeNull()
})

test('what is longer than the stored state allows is cut', () => {
  const address = readAddressSlot(hear(`北京市朝阳区${'建国路'.repeat(100)}1号`), null)
  expect(address?.detail).toHaveLength(120)
})
