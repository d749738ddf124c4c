import { describe, expect, test } from 'vitest'
import { buildLexicon } from './build-lexicon.ts'
import type { Entities } from './entities.ts'
import { extractEntities } from './extract-entities.ts'

const lexicon = buildLexicon([
  {
    id: 'p-shell',
    title: '追风 三合一冲锋衣',
    aliases: ['追风冲锋衣'],
    options: [
      { name: '颜色', values: ['岩灰', '松绿', '深海蓝'] },
      { name: '尺码', values: ['S', 'M', 'L', 'XL'] },
    ],
  },
  { id: 'p-soft', title: '轻风 软壳冲锋衣', aliases: [], options: [{ name: '颜色', values: ['岩灰'] }] },
  { id: 'p-tent', title: '云栖 2 双人帐篷', aliases: ['云栖2'], options: [] },
  { id: 'p-shoe', title: '磐石 徒步鞋', aliases: [], options: [{ name: '鞋码', values: ['40', '41', '42'] }] },
])

type Row = [string, Partial<Entities>]

const bodies: Row[] = [
  ['172', { heightCm: 172 }],
  ['一米七二', { heightCm: 172 }],
  ['1米72', { heightCm: 172 }],
  ['1.72m', { heightCm: 172 }],
  ['172cm', { heightCm: 172 }],
  ['一米六', { heightCm: 160 }],
  ['1米8 160', { heightCm: 180, weightKg: 80 }],
  ['68kg', { weightKg: 68 }],
  ['68公斤', { weightKg: 68 }],
  ['136斤', { weightKg: 68 }],
  ['一百三十六斤', { weightKg: 68 }],
  ['172 68', { heightCm: 172, weightKg: 68 }],
  ['172/68', { heightCm: 172, weightKg: 68 }],
  ['172 136斤', { heightCm: 172, weightKg: 68 }],
  ['１７２ｃｍ　６８ｋｇ', { heightCm: 172, weightKg: 68 }],
  ['身高175体重140穿多大', { heightCm: 175, weightKg: 70 }],
  ['172 68kg 穿多大', { heightCm: 172, weightKg: 68 }],
]

const codes: Row[] = [
  ['SY202611180937 尾号6021 发货了吗', { orderNumbers: ['SY202611180937'], phoneLast4: '6021' }],
  ['sy 20261118 0937 6021', { orderNumbers: ['SY202611180937'], phoneLast4: '6021' }],
  ['订单SY202611180937，后四位是6021', { orderNumbers: ['SY202611180937'], phoneLast4: '6021' }],
  ['6021', { phoneLast4: '6021' }],
  ['订单号 260118334455667788', { orderNumbers: ['260118334455667788'] }],
  ['运单号 773123456789012', { waybills: ['773123456789012'], orderNumbers: [] }],
  ['SF1234567890123 到哪了', { waybills: ['SF1234567890123'] }],
  ['电话 138 1234 5678', { phones: ['13812345678'], phoneLast4: '5678' }],
]

const goods: Row[] = [
  ['追风三合一冲锋衣防水吗', { productIds: ['p-shell'] }],
  ['追风冲锋衣还有吗', { productIds: ['p-shell'] }],
  ['冲锋衣什么面料', { productIds: ['p-shell', 'p-soft'] }],
  ['云栖2能住几个人', { productIds: ['p-tent'] }],
  ['那双徒步鞋42码', { productIds: ['p-shoe'], sizes: ['42'] }],
  ['深海蓝 xl 两件', { colours: ['深海蓝'], sizes: ['XL'], quantity: 2 }],
  ['蓝色有吗', { colours: ['深海蓝'] }],
  ['第二个', { ordinal: 2 }],
  ['满300减50的299.9元的那个', { amountsMinor: [29990] }],
  ['买三双', { quantity: 3 }],
]

const answers: Row[] = [
  ['好的', { affirmation: 'yes' }],
  ['嗯嗯，就这样', { affirmation: 'yes' }],
  ['不用了', { affirmation: 'no' }],
  ['周六送', { date: { kind: 'weekday', weekday: 6, nextWeek: false } }],
  ['后天再送', { date: { kind: 'relative', plusDays: 2 } }],
  ['11月25号之前', { date: { kind: 'day', month: 11, day: 25 } }],
]

describe.each([
  ['body', bodies],
  ['codes', codes],
  ['goods', goods],
  ['answers', answers],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(extractEntities(text, lexicon)).toMatchObject(expected)
  })
})

test.each(['满300减50怎么算', '买5件多少钱', '2026年11月18日下的单', '你好'])('%s names no person', (text) => {
  const { heightCm, weightKg, phoneLast4 } = extractEntities(text, lexicon)
  expect({ heightCm, weightKg, phoneLast4 }).toEqual({})
})

// One number, read by the words around it.
test.each<[string, Partial<Entities>]>([
  ['身高172穿什么', { heightCm: 172, amountsMinor: [], sizes: [] }],
  ['我172 预算300', { heightCm: 172, amountsMinor: [30_000], sizes: [] }],
  ['172块贵了', { amountsMinor: [17_200], sizes: [] }],
  ['¥172的那款', { amountsMinor: [17_200], sizes: [] }],
  ['预算172', { amountsMinor: [17_200], sizes: [] }],
  ['170/88A还有吗', { sizes: ['170/88A'], amountsMinor: [] }],
  ['宝宝穿110码', { sizes: ['110'], amountsMinor: [] }],
  ['宝宝身高110', { heightCm: 110, sizes: [], amountsMinor: [] }],
  ['110斤穿多大', { weightKg: 55, sizes: [], amountsMinor: [] }],
  ['110块', { amountsMinor: [11_000], sizes: [] }],
  ['买110个', { quantity: 110, amountsMinor: [], sizes: [] }],
  ['42码42块', { sizes: ['42'], amountsMinor: [4200] }],
  ['脚长25.5cm', { footMm: 255, amountsMinor: [] }],
  ['25.5元', { amountsMinor: [2550], sizes: [] }],
  ['38号之前的订单', { sizes: [] }],
  ['38号的鞋', { sizes: ['38'] }],
  ['26号发货吗', { date: { kind: 'day', day: 26 }, sizes: [] }],
])('%s: %j', (text, expected) => {
  const found = extractEntities(text)
  expect(found).toMatchObject(expected)
  for (const field of ['heightCm', 'weightKg', 'quantity', 'footMm'] as const)
    expect(found[field]).toBe(expected[field])
})
