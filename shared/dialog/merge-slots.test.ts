import { expect, test } from 'vitest'
import { mergeSlots } from './merge-slots.ts'

const before = {
  province: '上海市',
  city: '上海市',
  district: '浦东新区',
  detail: '青山路 12 号 3 栋 501 室',
  name: '林一',
  phone: '13900000618',
}

test.each([
  ['a building', { detail: '8栋' }, { ...before, detail: '青山路 12 号 8栋 501 室' }],
  ['a room', { detail: '602室' }, { ...before, detail: '青山路 12 号 3 栋 602室' }],
  ['a phone', { phone: '13900001111' }, { ...before, phone: '13900001111' }],
  ['a name', { name: '王二' }, { ...before, name: '王二' }],
  ['another street', { detail: '海风街 9 号' }, { ...before, detail: '海风街 9 号' }],
  [
    'another district of the city',
    { district: '徐汇区', detail: '漕溪路 1 号' },
    { ...before, district: '徐汇区', detail: '漕溪路 1 号' },
  ],
  [
    'another city',
    { province: '浙江省', city: '杭州市', district: '西湖区', detail: '龙井路 1 号' },
    {
      ...{ province: '浙江省', city: '杭州市', district: '西湖区', detail: '龙井路 1 号' },
      ...{ name: '林一', phone: '13900000618' },
    },
  ],
] as const)('%s put right keeps the rest', (_, said, after) => {
  expect(mergeSlots({ order: 'SY1', address: before }, { address: said })).toEqual({ order: 'SY1', address: after })
})

test('any other slot is simply replaced', () => {
  expect(mergeSlots({ quantity: 1, colour: '黑色' }, { quantity: 2 })).toEqual({ quantity: 2, colour: '黑色' })
})
