import { describe, expect, test } from 'vitest'
import type { Sku } from '../../protocol/commerce.ts'
import { findTroubles } from './find-troubles.ts'
import { ago, found, now, order, parcel, setting } from './sample-parcels.ts'
import type { Severity, TroubledOrder } from './trouble.ts'

describe('dispatch', () => {
  const sku = (rest: Partial<Sku>): Sku => ({
    id: 'k1',
    productId: 'p1',
    options: {},
    priceMinor: 1,
    stock: 3,
    ...rest,
  })
  const unsent = (rest: Partial<TroubledOrder>) =>
    order([], { status: 'paid', promisedShipBy: ago(1), paidAt: ago(49), ...rest })
  const inDays = (days: number): string => ago(-24 * days)

  test.each<[string, Partial<TroubledOrder>, Severity | null]>([
    ['at the promised minute', { promisedShipBy: ago(0) }, null],
    ['a minute after', { promisedShipBy: ago(0, 1) }, 'act'],
    ['two days and a minute after', { promisedShipBy: ago(48, 1) }, 'person'],
    ['nothing was promised', { promisedShipBy: null }, null],
    ['not paid', { status: 'unpaid' }, null],
    ['a bad address is told at once', { promisedShipBy: inDays(1), holdReason: 'address-problem' }, 'act'],
  ])('%s', (_, rest, severity) => {
    expect(found(unsent(rest))).toEqual(severity === null ? [] : [['not-shipped', severity]])
  })

  test.each<[string, Partial<TroubledOrder>, Sku, unknown]>([
    [
      'stock with its date',
      { holdReason: 'out-of-stock' },
      sku({ stock: 0, restockAt: inDays(3) }),
      { kind: 'out-of-stock', at: inDays(3) },
    ],
    ['stock without a date', { holdReason: 'out-of-stock' }, sku({ stock: 0 }), { kind: 'out-of-stock', at: null }],
    ['presale', {}, sku({ presaleShipBy: inDays(5) }), { kind: 'presale', at: inDays(5) }],
    [
      'an address without a door',
      {
        holdReason: 'address-problem',
        address: {
          province: '浙江省',
          city: '杭州市',
          district: '西湖区',
          detail: '文三路',
          name: '林',
          phone: '1390000061',
        },
      },
      sku({}),
      { kind: 'address-problem', lacks: ['门牌号', '完整的手机号'] },
    ],
    [
      'a masked address',
      { holdReason: 'address-problem', address: { detail: '****' } },
      sku({}),
      { kind: 'address-problem', lacks: [] },
    ],
    [
      'paid at 16:00',
      { paidAt: '2026-11-18T08:00:00Z' },
      sku({}),
      { kind: 'paid-late', at: '2026-11-18T08:00:00Z', cutoffHour: 16 },
    ],
    ['paid at 15:59', { paidAt: '2026-11-18T07:59:00Z' }, sku({}), null],
  ])('the cause: %s', (_, rest, item, cause) => {
    const [trouble] = findTroubles(unsent(rest), { ...setting, skus: [item] }, now)
    expect(trouble).toMatchObject({ kind: 'not-shipped', cause })
  })

  test('goods that come back after the promise are told before it', () => {
    const held = unsent({ promisedShipBy: inDays(2), holdReason: 'out-of-stock' })
    const back = (days: number) => ({ skus: [sku({ stock: 0, restockAt: inDays(days) })] })
    expect(found(held, back(3))).toEqual([['not-shipped', 'warn']])
    expect(found(held, back(1))).toEqual([])
  })

  test('a printed label waits for the carrier, not for the warehouse', () => {
    const label = parcel({ status: 'waiting', nodes: [{ at: ago(30), text: '仓库已打包' }] })
    expect(found(order([label], { status: 'paid' }))).toEqual([['not-collected', 'warn']])
  })
})
