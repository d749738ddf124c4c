import { expect, test } from 'vitest'
import type { Product, Sku } from '../../protocol/commerce.ts'
import { describeStock, type StockFilter } from './describe-stock.ts'
import { toStockCard } from './to-stock-card.ts'

const now = new Date('2026-11-20T04:00:00Z')
const soon = '2026-11-28T00:00:00Z'
const past = '2026-11-10T00:00:00Z'
const product: Product = {
  id: 'p1',
  title: '冲锋衣',
  aliases: [],
  category: ['服装'],
  summary: '',
  attributes: [],
  options: [
    { name: '颜色', values: ['雾蓝', '岩灰'] },
    { name: '尺码', values: ['L', 'XL'] },
  ],
  returnClass: 'standard',
  imagePath: '',
  listed: true,
}
const sku = (id: string, colour: string, size: string, rest: Partial<Sku>): Sku => ({
  id,
  productId: 'p1',
  options: { 尺码: size, 颜色: colour },
  priceMinor: 1,
  stock: 0,
  ...rest,
})
const skus: Sku[] = [
  sku('a', '雾蓝', 'L', { stock: 3, restockAt: soon }),
  sku('b', '雾蓝', 'XL', { restockAt: soon }),
  sku('c', '岩灰', 'L', { restockAt: past }),
  sku('d', '岩灰', 'XL', { presaleShipBy: soon }),
  { ...sku('e', '岩灰', '42 码', {}), productId: 'p2' },
]

test('quantity, and a restock date only where one is known and still to come', () => {
  const rows = describeStock(product, skus, now)
  expect(rows.map(({ label, quantity, restockAt }) => [label, quantity, restockAt])).toEqual([
    ['雾蓝 L', 3, null],
    ['雾蓝 XL', 0, soon],
    ['岩灰 L', 0, null],
    ['岩灰 XL', 0, null],
  ])
})

test.each<[StockFilter, string[]]>([
  [{ colour: '蓝色' }, ['a', 'b']],
  [{ colour: '蓝' }, ['a', 'b']],
  [{ size: 'l' }, ['a', 'c']],
  [{ colour: '岩灰', size: 'XL 码' }, ['d']],
  [{ skuId: 'b' }, ['b']],
  [{ colour: '红' }, []],
  [{ colour: '' }, []],
])('filter %j', (filter, ids) => {
  expect(describeStock(product, skus, now, filter).map(({ skuId }) => skuId)).toEqual(ids)
})

test('a product without options is named by its title', () => {
  const plain = { ...product, options: [] }
  const only = [{ ...sku('a', '', '', { stock: 1 }), options: {} }]
  expect(describeStock(plain, only, now)[0]?.label).toBe('冲锋衣')
})

test('the card shows a presale date where there is no stock', () => {
  const card = toStockCard(product, describeStock(product, skus, now))
  expect(card.rows).toContainEqual({ label: '岩灰 XL', quantity: 0, restockAt: null, presaleShipBy: soon })
  expect(card.rows).toContainEqual({ label: '岩灰 L', quantity: 0, restockAt: null })
})
