import { strToU8, zipSync } from 'fflate'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type Order, orderSchema } from '../../protocol/commerce.ts'
import type { KnownGoods } from './find-sku.ts'
import { type ImportedOrders, type ImportSetting, importOrders } from './import-orders.ts'
import { locateFault } from './locate-fault.ts'
import { openOrderFile } from './open-order-file.ts'

const goods: KnownGoods = {
  products: [
    {
      id: 'p-jacket',
      title: '三合一冲锋衣',
      aliases: [],
      category: ['服装'],
      summary: '',
      attributes: [],
      options: [{ name: '颜色', values: ['松石绿', '曜石黑'] }],
      returnClass: 'standard',
      imagePath: '',
      listed: true,
    },
  ],
  skus: [
    { id: 'jk-green', productId: 'p-jacket', options: { 颜色: '松石绿' }, priceMinor: 89900, stock: 3 },
    { id: 'jk-black', productId: 'p-jacket', options: { 颜色: '曜石黑' }, priceMinor: 89900, stock: 3 },
  ],
}

function imported(text: string, more: Partial<ImportSetting> = {}): ImportedOrders {
  const result = importOrders(new TextEncoder().encode(text), { goods, ...more })
  if (!result.ok) throw new Error(`${result.reason} ${result.missing ?? ''}`)
  for (const order of result.value.orders) {
    v.parse(orderSchema, order)
    const shares = order.lines.reduce((sum, { paidMinor }) => sum + paidMinor, 0)
    expect(shares, order.id).toBe(order.paidMinor - order.shippingFeeMinor)
  }
  return result.value
}

const header = '订单号,订单状态,下单时间,商品,规格,数量,单价,实付,运费,收货人,手机,收货地址,物流公司,物流单号'
const rowOf = (change: Record<number, string> = {}): string => {
  const cells = [
    'A1001',
    '已发货',
    '2026-11-18 09:37:00',
    '三合一冲锋衣',
    '颜色:松石绿;尺码:L',
    '1',
    '899',
    '809.10',
    '10',
    '林小满',
    '13800002046',
    '浙江省杭州市西湖区文三路 1 号',
    '顺丰速运',
    'SF200',
  ]
  return cells.map((cell, index) => change[index] ?? cell).join(',')
}
const one = (change: Record<number, string> = {}): Order => {
  const { orders, bad } = imported(`${header}\n${rowOf(change)}`)
  if (orders[0] === undefined) throw new Error(JSON.stringify(bad))
  return orders[0]
}

describe('a good row', () => {
  test("becomes an order with the shop's own variant, a read address and a parcel", () => {
    expect(one()).toMatchObject({
      id: 'A1001',
      status: 'shipped',
      createdAt: '2026-11-18T01:37:00.000Z',
      goodsMinor: 89900,
      shippingFeeMinor: 1000,
      discountMinor: 9990,
      paidMinor: 80910,
      lines: [{ skuId: 'jk-green', productId: 'p-jacket', options: { 颜色: '松石绿' }, paidMinor: 79910 }],
      address: {
        province: '浙江省',
        city: '杭州市',
        district: '西湖区',
        detail: '文三路1号',
        name: '林小满',
        phone: '13800002046',
      },
      shipments: [{ carrier: '顺丰速运', waybill: 'SF200', lineIds: ['L1'] }],
    })
  })

  test.each([
    ['等待买家付款', 'unpaid'],
    ['买家已付款，等待卖家发货', 'paid'],
    ['部分发货', 'part-shipped'],
    ['卖家已发货，等待买家确认', 'shipped'],
    ['交易成功', 'completed'],
    ['交易关闭', 'cancelled'],
    ['退款中', 'refunding'],
  ])('%s is %s', (word, status) => {
    expect(one({ 1: word }).status).toBe(status)
  })

  test('a waybill that says there is none is none', () => {
    expect(one({ 13: '无需物流' }).shipments).toEqual([])
  })

  test.each([
    ['2026/11/18 9:37', '2026-11-18T01:37:00.000Z'],
    ['2026年11月18日 09:37', '2026-11-18T01:37:00.000Z'],
    ['2026-11-18', '2026-11-17T16:00:00.000Z'],
  ])('a day written %s', (text, at) => {
    expect(one({ 2: text }).createdAt).toBe(at)
  })

  test('unknown goods get ids that stay the same for the same words', () => {
    const [a, b, c] = [one({ 3: '羊毛袜' }), one({ 3: '羊毛袜', 0: 'A1002' }), one({ 3: '雨衣' })]
    expect(a.lines[0]?.skuId).toMatch(/^file-[0-9a-f]{16}$/)
    expect(b.lines[0]?.skuId).toBe(a.lines[0]?.skuId)
    expect(c.lines[0]?.skuId).not.toBe(a.lines[0]?.skuId)
    expect(a.lines[0]?.options).toEqual({ 颜色: '松石绿', 尺码: 'L' })
  })
})

describe('several rows of one order', () => {
  const rows = (...lines: string[]) => imported([header, ...lines].join('\n'))

  test('lines with their own payments; freight once', () => {
    const { orders, bad } = rows(rowOf(), rowOf({ 3: '羊毛袜', 4: '', 5: '2', 6: '49.5', 7: '89.10' }))
    expect(bad).toEqual([])
    expect(orders).toMatchObject([
      { goodsMinor: 99800, paidMinor: 90820, lines: [{ paidMinor: 80910 }, { quantity: 2, paidMinor: 8910 }] },
    ])
  })

  test('merged cells: what the first row says holds for the next', () => {
    const { orders } = rows(rowOf(), rowOf({ 0: '', 1: '', 2: '', 3: '羊毛袜', 6: '101', 7: '', 8: '' }))
    expect(orders).toMatchObject([{ paidMinor: 80910, lines: [{ paidMinor: 71839 }, { paidMinor: 8071 }] }])
  })

  test("one sum in every row is the order's when the lines could not cost that much", () => {
    const { orders } = rows(rowOf({ 7: '909' }), rowOf({ 3: '羊毛袜', 6: '100', 7: '909' }))
    expect(orders).toMatchObject([{ paidMinor: 90900, goodsMinor: 99900 }])
  })

  test('one sum in every row that could be either is refused, both rows', () => {
    const { orders, bad } = rows(rowOf({ 7: '80' }), rowOf({ 3: '羊毛袜', 7: '80' }))
    expect([orders, bad]).toEqual([
      [],
      [
        { row: 2, reason: 'ambiguous-amount' },
        { row: 3, reason: 'ambiguous-amount' },
      ],
    ])
  })

  test("a column that says it is the order's is taken once", () => {
    const text = `${header.replace('实付', '买家实际支付金额')}\n${rowOf({ 7: '80' })}\n${rowOf({ 3: '羊毛袜', 7: '80' })}`
    expect(imported(text).orders).toMatchObject([
      { paidMinor: 8000, lines: [{ paidMinor: 3500 }, { paidMinor: 3500 }] },
    ])
  })

  test('two parcels', () => {
    const { orders } = rows(rowOf(), rowOf({ 3: '羊毛袜', 7: '1', 13: 'SF201' }))
    expect(orders[0]?.shipments.map(({ waybill, lineIds }) => [waybill, lineIds])).toEqual([
      ['SF200', ['L1']],
      ['SF201', ['L2']],
    ])
  })

  test('rows that contradict each other are refused', () => {
    const { bad } = rows(rowOf(), rowOf({ 1: '交易关闭', 3: '羊毛袜', 7: '1' }))
    expect(bad).toEqual([
      { row: 2, reason: 'contradicts' },
      { row: 3, reason: 'contradicts' },
    ])
  })
})

describe('bad rows are listed, good ones imported', () => {
  test.each([
    [{ 0: '2.1E+18' }, 'number-rounded'],
    [{ 3: '' }, 'no-title'],
    [{ 5: '一' }, 'bad-quantity'],
    [{ 5: '0' }, 'bad-quantity'],
    [{ 7: '很多' }, 'bad-amount'],
    [{ 7: '-5' }, 'bad-amount'],
    [{ 7: '' }, 'bad-amount'],
    [{ 2: '2026-02-30' }, 'bad-date'],
    [{ 2: '' }, 'no-date'],
    [{ 1: '神秘状态' }, 'unknown-state'],
    [{ 1: '' }, 'unknown-state'],
  ])('%j is %s', (change, reason) => {
    const { orders, bad } = imported([header, rowOf({ ...change }), rowOf({ 0: 'A2002' })].join('\n'))
    expect([orders.map(({ id }) => id), bad]).toEqual([['A2002'], [{ row: 2, reason }]])
  })

  test('a row before any number', () => {
    expect(imported([header, rowOf({ 0: '' }), rowOf()].join('\n')).bad).toEqual([{ row: 2, reason: 'no-number' }])
  })

  test('one bad row keeps its whole order out', () => {
    const { orders, bad } = imported([header, rowOf(), rowOf({ 3: '羊毛袜', 5: 'x' })].join('\n'))
    expect([orders, bad]).toEqual([
      [],
      [
        { row: 2, reason: 'with-bad-row' },
        { row: 3, reason: 'bad-quantity' },
      ],
    ])
  })
})

describe('columns', () => {
  test('a title above the header and notes in its names do no harm', () => {
    const text = `山野集 11 月订单\n\n${header.replace('实付', '实付（元）').replace('订单号', '订单编号*')}\n${rowOf()}`
    expect(imported(text).orders).toHaveLength(1)
  })

  test("a person's choice replaces the guess", () => {
    const text = `${header.replace('商品', '甲')}\n${rowOf()}`
    expect(importOrders(new TextEncoder().encode(text), { goods })).toEqual({
      ok: false,
      reason: 'missing-columns',
      missing: ['title'],
    })
    expect(imported(text, { columns: { title: 3 } }).orders[0]?.lines[0]?.title).toBe('三合一冲锋衣')
  })

  test.each([
    ['only a header of something else', '姓名,年龄\n张,3', 'no-header'],
    ['no payment', `${header.replace('实付', '甲')}\n${rowOf()}`, 'missing-columns'],
  ])('%s', (_, text, reason) => {
    expect(importOrders(new TextEncoder().encode(text), { goods })).toMatchObject({ ok: false, reason })
  })
})

test('a workbook gives the same order', () => {
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`
  const sheet = [header, rowOf()].map((line) => `<row>${line.split(',').map(cell).join('')}</row>`).join('')
  const book = zipSync({
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
  })
  const result = importOrders(book, { goods })
  expect(result).toMatchObject({ ok: true, value: { orders: [one()], bad: [] } })
})

test("a hostile file stays within an order's limits", () => {
  const long = '长'.repeat(600)
  const lines = Array.from({ length: 250 }, (_, index) =>
    rowOf({ 0: `N${index}`, 3: `${long}${index}`, 4: long, 9: long, 11: long, 13: long }),
  )
  expect(imported([header, ...lines].join('\n')).orders).toHaveLength(250)
})

test('a file whose first rows name nothing is opened all the same, for a person to say what its columns are', () => {
  const opened = openOrderFile(new TextEncoder().encode('甲,乙\n1,2'))
  expect(opened).toMatchObject({ ok: true, value: { headerRow: 1, columns: {}, rows: [{ row: 1 }, { row: 2 }] } })
})

test.each([
  ['bad-date', { 2: '昨天' }, ['昨天']],
  ['bad-amount', { 6: '899', 7: '很多' }, ['很多']],
  ['unknown-state', { 1: '飞走了' }, ['飞走了']],
  ['no-title', { 3: '' }, []],
] as const)('%s: the cells it is about are told', (reason, change, told) => {
  const cells = rowOf(change).split(',')
  const columns = { status: 1, createdAt: 2, title: 3, price: 6, paid: 7 }
  expect(locateFault(reason, { row: 2, cells }, columns)).toEqual(told)
})
