import { expect, test } from 'vitest'
import { listDifferences } from './list-differences.ts'

const before = {
  name: '满减',
  tiers: [{ thresholdMinor: 30_000, offMinor: 5000 }],
  scope: {},
  endsAt: '2026-11-30T16:00:00.000Z',
}

test('every field that differs is told as people read it', () => {
  const after = {
    ...before,
    name: '再减',
    tiers: [
      { thresholdMinor: 30_000, offMinor: 6050 },
      { thresholdMinor: 50_000, offMinor: 9000 },
    ],
    scope: { productIds: ['p-1', 'p-2'] },
    endsAt: '2026-12-01T16:00:00.000Z',
  }
  expect(listDifferences(before, after).map(({ label, before: was, after: is }) => [label, was, is])).toEqual([
    ['名称', '满减', '再减'],
    ['档位 1 减', '¥50', '¥60.50'],
    ['结束', '2026-12-01 00:00', '2026-12-02 00:00'],
    ['档位 2 满', '没有', '¥500'],
    ['档位 2 减', '没有', '¥90'],
    ['范围 商品', '没有', 'p-1、p-2'],
  ])
})

test('the same body in another order of fields does not differ', () => {
  expect(listDifferences(before, Object.fromEntries(Object.entries(before).toReversed()))).toEqual([])
})
