import { describe, expect, test } from 'vitest'
import type { Entities } from '../entities.ts'
import { normaliseText } from '../normalise-text.ts'
import { extractCodes } from './extract-codes.ts'

type Row = [text: string, expected: Partial<Entities>]

const orders: Row[] = [
  ['SY202611180937 发货了吗', { orderNumbers: ['SY202611180937'], platforms: [['own']] }],
  ['sy 2026-1118-0937', { orderNumbers: ['SY202611180937'] }],
  ['订单号2618093760214455667', { orderNumbers: ['2618093760214455667'], platforms: [['taobao', '1688']] }],
  ['我的订单 6931557788990011223 呢', { orderNumbers: ['6931557788990011223'], platforms: [['douyin']] }],
  ['291234567812 这单什么时候发', { orderNumbers: ['291234567812'], platforms: [['jd']] }],
  ['261118-334455667788991 还没发', { orderNumbers: ['261118-334455667788991'], platforms: [['pdd']] }],
  ['P712345678901234567', { orderNumbers: ['P712345678901234567'], platforms: [['xiaohongshu']] }],
  ['Shopee order 261118ABC9DEFG', { orderNumbers: ['261118ABC9DEFG'], platforms: [['shopee']] }],
  ['2617800123456789 快手买的', { orderNumbers: ['2617800123456789'], platforms: [['kuaishou']] }],
  ['订单编号：2618 0937 6021 4455 667', { orderNumbers: ['2618093760214455667'] }],
  ['订单 ERP20260001 尾号 7777 到哪了', { orderNumbers: ['ERP20260001'], phoneLast4: '7777' }],
  ['订单号：DD-20261121-0007', { orderNumbers: ['DD-20261121-0007'], waybills: [] }],
  ['订单号260118334455667788', { orderNumbers: ['260118334455667788'], waybills: [] }],
]

const waybills: Row[] = [
  ['SF1234567890123 到哪了', { waybills: ['SF1234567890123'], couriers: ['顺丰'], orderNumbers: [] }],
  ['单号YT8812345678901', { waybills: ['YT8812345678901'], couriers: ['圆通'] }],
  ['75312345678901', { waybills: ['75312345678901'], couriers: ['中通'] }],
  ['773123456789012 不动了', { waybills: ['773123456789012'], couriers: ['申通'] }],
  ['4312345678901', { waybills: ['4312345678901'], couriers: ['韵达'] }],
  ['462123456789012', { waybills: ['462123456789012'], couriers: ['韵达'] }],
  ['JT5123456789012', { waybills: ['JT5123456789012'], couriers: ['极兔'] }],
  ['JDVA12345678901 停在那', { waybills: ['JDVA12345678901'], couriers: ['京东'] }],
  ['jdx012345678901', { waybills: ['JDX012345678901'], couriers: ['京东'] }],
  ['JD0123456789012-1-1-', { waybills: ['JD0123456789012-1-1-'], couriers: ['京东'] }],
  ['EA123456789CN', { waybills: ['EA123456789CN'], couriers: ['EMS'] }],
  ['9812345678901', { waybills: ['9812345678901'], couriers: ['邮政'] }],
  ['DPK301234567890', { waybills: ['DPK301234567890'], couriers: ['德邦'] }],
  ['运单号 268123456789', { waybills: ['268123456789'], couriers: ['申通'] }],
  ['快递单号是 123456789012', { waybills: ['123456789012'], couriers: ['顺丰'] }],
  ['退货的物流单号：1123456789012', { waybills: ['1123456789012'], couriers: ['EMS'] }],
  [
    '订单号291234567812 运单号773123456789012',
    { orderNumbers: ['291234567812'], waybills: ['773123456789012'], couriers: ['申通'] },
  ],
]

const phones: Row[] = [
  ['电话13812345678', { phones: ['13812345678'], orderNumbers: [], waybills: [] }],
  ['138 1234 5678', { phones: ['13812345678'], phoneLast4: '5678' }],
  ['+86-138-1234-5678', { phones: ['13812345678'] }],
  ['座机 010-87654321', { phones: ['01087654321'], orderNumbers: [] }],
  ['尾号 0618', { phoneLast4: '0618', phones: [] }],
  ['手机尾号是0618', { phoneLast4: '0618' }],
  ['0618结尾的', { phoneLast4: '0618' }],
  ['138****5678', { phoneLast4: '5678', phones: [], orderNumbers: [] }],
  ['SY202611180937 6021', { phoneLast4: '6021', orderNumbers: ['SY202611180937'] }],
]

const none = [
  '订单号********',
  '订单SY2026****0937',
  '[ORDERID_10187709]',
  '单号XXXXXXXXXXXX',
  '00000000000000',
  '1234567890',
  '身份证11010119900307123X',
  '身份证110101199003071234',
  '卡号6222021234567890123',
  '1000000000元',
  '2026年11月18日12:30:45',
  'iphone15promax256g',
  'abc123',
  'ERP20260001',
  '订单里的abc123',
  '订单ab2026****',
  '防水20000mm',
  '满300减50',
]

describe.each([
  ['orders', orders],
  ['waybills', waybills],
  ['phones', phones],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(extractCodes(normaliseText(text))).toMatchObject(expected)
  })
})

test.each(none)('%s holds no number', (text) => {
  const { orderNumbers, waybills: found, phones: numbers } = extractCodes(normaliseText(text))
  expect({ orderNumbers, found, numbers }).toEqual({ orderNumbers: [], found: [], numbers: [] })
})
