import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { orderSchema } from '../../protocol/commerce.ts'
import { importOrders } from './import-orders.ts'

const goods = { products: [], skus: [] }
const header = [
  '订单号',
  '订单状态',
  '下单时间',
  '商品',
  '规格',
  '数量',
  '单价',
  '实付',
  '运费',
  '收货人',
  '收货地址',
  '物流单号',
]
const right = [
  'A1',
  '已发货',
  '2026-11-18',
  '衣',
  '颜色:黑',
  '1',
  '9.90',
  '9.90',
  '0',
  '林',
  '浙江省杭州市西湖区文三路 1 号',
  'SF1',
]
const odd = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '"', '=1+1', '-1', '1e99', '2026-13-45', '，', '😀\n'),
)

/** A row in which any cell may hold anything. */
const row = fc.tuple(
  ...right.map((cell) => fc.oneof({ weight: 40, arbitrary: fc.constant(cell) }, { weight: 1, arbitrary: odd })),
)
const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

function check(bytes: Uint8Array): number {
  const result = importOrders(bytes, { goods })
  if (!result.ok) return 0
  for (const order of result.value.orders) expect(v.safeParse(orderSchema, order).issues).toBeUndefined()
  return result.value.orders.length
}

test('a file with anything in any cell never throws and never gives a wrong order', () => {
  let taken = 0
  const own = (cells: string[], index: number): string[] => cells.map((cell) => (cell === 'A1' ? `A${index}` : cell))
  const file = fc
    .array(row, { maxLength: 6 })
    .map((rows) => [header, ...rows.map(own)].map((cells) => cells.map(quote).join(',')))
  fc.assert(
    fc.property(file, (lines) => {
      taken += check(strToU8(lines.join('\n')))
    }),
    { numRuns: 200, seed: 20261122 },
  )
  expect(taken).toBeGreaterThan(100)
})

test('a workbook with any bytes changed is read or refused, never thrown', () => {
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`
  const sheet = [header, right].map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('')
  const book = zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet r:id="r"/></sheets></workbook>'),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
  })
  expect(check(book)).toBe(1)
  const change = fc.tuple(fc.nat(book.length - 1), fc.nat(255))
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
      const bytes = book.slice()
      for (const [at, byte] of changes) bytes[at] = byte
      expect(check(bytes)).toBeLessThanOrEqual(1)
    }),
    { numRuns: 200, seed: 20261122 },
  )
})

test('any bytes at all', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(check(bytes)).toBe(0)
    }),
    { numRuns: 150, seed: 20261122 },
  )
})
