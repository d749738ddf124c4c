import { describe, expect, test } from 'vitest'
import type { Coupon, Product, Promotion, SizeChart } from '../../protocol/commerce.ts'
import type { RuleSet } from '../../protocol/desk-rules.ts'
import { carefulServiceRules } from '../service/careful-service-rules.ts'
import { checkRuleSet } from './check-rule-set.ts'

const days = { startsAt: '2026-11-01T00:00:00.000Z', endsAt: '2026-12-01T00:00:00.000Z' }
const product: Product = {
  ...{ id: 'p-1', title: '双人帐', aliases: [], category: ['帐篷', '双人'], summary: '', attributes: [], options: [] },
  ...{ returnClass: 'standard', imagePath: '/x.svg', listed: true },
}
const promotion: Promotion = {
  ...{ kind: 'threshold', id: 'a', name: '满减', scope: {}, mode: 'tiered', ...days },
  tiers: [
    { thresholdMinor: 30_000, offMinor: 3000 },
    { thresholdMinor: 50_000, offMinor: 6000 },
  ],
}
const pieces: Promotion = {
  ...{ kind: 'pieces', id: 'b', name: '两件折', scope: { categories: ['帐篷/双人'] }, ...days },
  tiers: [
    { pieces: 2, payPercent: 90 },
    { pieces: 3, payPercent: 80 },
  ],
}
const coupon: Coupon = {
  ...{ id: 'c', name: '店铺券', level: 'shop', stackingGroup: 'shop', scope: {}, thresholdMinor: 10_000, ...days },
  benefit: { kind: 'off', offMinor: 1000 },
  openToAll: true,
}
const chart: SizeChart = {
  ...{ id: 'sc', name: '上衣', measure: 'body', stretch: 'none' },
  rows: [
    { size: 'M', heightCm: [165, 170], columns: {} },
    { size: 'L', heightCm: [170, 175], columns: {} },
  ],
}
const sound: RuleSet = {
  promotions: [promotion, pieces],
  coupons: [coupon],
  sizeCharts: [chart],
  shipping: {
    ...{
      baseFeeMinor: 1000,
      freeFromMinor: 9900,
      cutoffHour: 16,
      dispatchHours: 24,
      carrier: '中通',
      originCity: '成都',
    },
    regions: [{ name: '川渝', provinces: ['四川', '重庆市'], feeMinor: 0, freeFromMinor: null, days: [1, 2] }],
    defaultDays: [3, 5],
  },
  returnPolicy: {
    ...{ windowDays: 7, qualityWindowDays: 30, changeOfMindFreight: 'shopper', freightEstimateMinor: 1200 },
    ...{ refundWithinDays: 3, returnAddress: '成都' },
  },
  priceProtection: { windowDays: 7, startsFrom: 'paid', excludedOfferIds: ['a'] },
  service: { ...carefulServiceRules, levels: [{ name: '金卡', fromSpentMinor: 0, benefits: [] }] },
}

/** A copy of the sound set with one field changed by its path. */
function broken(path: string, value: unknown): RuleSet {
  const copy: unknown = structuredClone(sound)
  const steps = path.split(/[.[\]]+/).filter(Boolean)
  const last = steps.pop() ?? ''
  let place = copy as Record<string, unknown>
  for (const step of steps) place = place[step] as Record<string, unknown>
  place[last] = value
  return copy as RuleSet
}

test('a sound set has no problem at all', () => {
  expect(checkRuleSet(sound, [product])).toEqual([])
})

describe('an error is named with its path, what stands there and what it clashes with', () => {
  test.each<[string, unknown, object]>([
    ['promotions[0].tiers[1].thresholdMinor', 30_000, { fault: 'not-growing', got: 30_000, other: 30_000 }],
    ['promotions[0].tiers[1].offMinor', 2000, { fault: 'not-growing', got: 2000, other: 3000 }],
    ['promotions[0].tiers[0].offMinor', 0, { fault: 'not-positive', got: 0 }],
    ['promotions[0].endsAt', days.startsAt, { fault: 'end-before-start', got: days.startsAt, other: days.startsAt }],
    ['promotions[0].name', ' ', { fault: 'empty' }],
    ['promotions[1].tiers[1].payPercent', 95, { fault: 'not-cheaper', got: 95, other: 90 }],
    ['promotions[1].tiers[0].payPercent', 100, { fault: 'between-0-and-100', got: 100 }],
    ['promotions[1].tiers[1].pieces', 2, { fault: 'not-growing', got: 2, other: 2 }],
    ['promotions[1].scope.categories[0]', '锅', { fault: 'unknown-category', got: '锅' }],
    ['coupons[0].benefit.offMinor', 20_000, { fault: 'exceeds-threshold', got: 20_000, other: 10_000 }],
    ['coupons[0].stackingGroup', '', { fault: 'empty' }],
    ['shipping.defaultDays', [5, 3], { fault: 'range-backwards', got: 5, other: 3 }],
    ['shipping.regions[0].feeMinor', -1, { fault: 'not-positive', got: -1 }],
    ['shipping.regions[0].provinces', [], { fault: 'empty' }],
    ['sizeCharts[0].rows[1].size', 'M', { fault: 'twice', got: 'M' }],
    ['sizeCharts[0].rows[0].heightCm', [170, 165], { fault: 'range-backwards', got: 170, other: 165 }],
    ['service.clocks.silentHours', 12, { fault: 'shorter-than', got: 12, other: 24 }],
    ['service.levels[0].name', '', { fault: 'empty' }],
  ])('%s = %j', (path, value, problem) => {
    expect(checkRuleSet(broken(path, value), [product])).toContainEqual({ path, weight: 'error', ...problem })
  })

  test.each<[string, unknown, string, object]>([
    [
      'coupons[0].scope',
      { productIds: ['x'] },
      'coupons[0].scope.productIds[0]',
      { fault: 'unknown-product', got: 'x' },
    ],
    ['coupons[0].memberLevels', ['钻石'], 'coupons[0].memberLevels[0]', { fault: 'unknown-level', got: '钻石' }],
    ['promotions[0].mode', 'per', 'promotions[0].tiers', { fault: 'one-tier-only', got: 2 }],
    [
      'promotions[0].scope',
      { productIds: ['p-1'], excludedProductIds: ['p-1'] },
      'promotions[0].scope.excludedProductIds[0]',
      { fault: 'both-in-and-out', got: 'p-1' },
    ],
    ['promotions[1].id', 'a', 'promotions[1].id', { fault: 'twice', got: 'a' }],
    [
      'shipping.regions[0].provinces',
      ['江湖'],
      'shipping.regions[0].provinces[0]',
      { fault: 'unknown-province', got: '江湖' },
    ],
    [
      'shipping.excluded',
      [{ provinces: ['台湾', '蓬莱'], reason: '只发大陆' }],
      'shipping.excluded[0].provinces[1]',
      { fault: 'unknown-province', got: '蓬莱' },
    ],
    ['shipping.excluded', [{ provinces: [], reason: 'x' }], 'shipping.excluded[0].provinces', { fault: 'empty' }],
    ['shipping.excluded', [{ provinces: ['香港'], reason: ' ' }], 'shipping.excluded[0].reason', { fault: 'empty' }],
    [
      'service.clocks.disruptions',
      [{ provinces: ['黑龙江省', '雪国'], reason: '大雪', until: '2027-01-01' }],
      'service.clocks.disruptions[0].provinces[1]',
      { fault: 'unknown-province', got: '雪国' },
    ],
    [
      'service.clocks.disruptions',
      [{ provinces: ['吉林'], reason: '', until: '2027-01-01' }],
      'service.clocks.disruptions[0].reason',
      { fault: 'empty' },
    ],
    [
      'service.clocks.holidays',
      ['2027-01-01', '2027-01-01'],
      'service.clocks.holidays[1]',
      { fault: 'twice', got: '2027-01-01' },
    ],
    [
      'priceProtection.excludedOfferIds',
      ['gone'],
      'priceProtection.excludedOfferIds[0]',
      { fault: 'unknown-offer', got: 'gone' },
    ],
    [
      'service.compensation',
      { perOrderMaxMinor: 500, offers: [{ reason: 'quality', offMinor: 900 }] },
      'service.compensation.offers[0].offMinor',
      { fault: 'exceeds-cap', got: 900, other: 500 },
    ],
  ])('%s = %j at %s', (path, value, where, problem) => {
    expect(checkRuleSet(broken(path, value), [product])).toContainEqual({ path: where, weight: 'error', ...problem })
  })

  test('a province in two regions', () => {
    const second = { name: '重庆', provinces: ['重庆'], feeMinor: 0, freeFromMinor: null, days: [1, 2] }
    const rules = broken('shipping.regions[1]', second)
    const problem = { path: 'shipping.regions[1].provinces[0]', fault: 'in-two-regions', got: '重庆', other: '川渝' }
    expect(checkRuleSet(rules, [product])).toEqual([{ weight: 'error', ...problem }])
  })

  test('a chart that a product still names', () => {
    const rules = broken('sizeCharts', [])
    expect(checkRuleSet(rules, [{ ...product, sizeChartId: 'sc' }])).toEqual([
      { path: 'sizeCharts', fault: 'chart-in-use', weight: 'error', got: 'sc', other: '双人帐' },
    ])
  })
})

describe('two offers over the same goods at the same time', () => {
  const twin = { ...promotion, id: 'a2' }
  test.each([
    ['the same name is an error', twin, [['overlaps', 'error']]],
    ['another name is a hint', { ...twin, name: '再减' }, [['overlaps', 'hint']]],
    ['other goods are nothing', { ...twin, scope: { productIds: ['p-1'] } }, []],
    ['the next month is nothing', { ...twin, startsAt: days.endsAt, endsAt: '2027-01-01T00:00:00.000Z' }, []],
  ])('%s', (_name, second, expected) => {
    const problems = checkRuleSet({ ...sound, promotions: [promotion, second] }, [product])
    expect(problems.map(({ fault, weight }) => [fault, weight])).toEqual(expected)
  })
})
