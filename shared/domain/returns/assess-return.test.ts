import { describe, expect, test } from 'vitest'
import type { ReturnClass } from '../../protocol/commerce.ts'
import type { ReturnPolicy } from '../../protocol/return-policy.ts'
import { type AssessReturnInput, assessReturn } from './assess-return.ts'

const policy: ReturnPolicy = {
  windowDays: 7,
  qualityWindowDays: 15,
  changeOfMindFreight: 'shopper',
  insuredFreightMinor: 1_000,
  freightEstimateMinor: 1_200,
  refundWithinDays: 7,
  returnAddress: '浙江省杭州市',
}

/* Signed on 10 November at 20:30 in Beijing: day 7 is the 17th, day 8 the 18th. */
const signedAt = '2026-11-10T12:30:00Z'

type Changes = Partial<Omit<AssessReturnInput, 'order' | 'now' | 'policy'>> & {
  now?: string
  policy?: Partial<ReturnPolicy>
  order?: Partial<AssessReturnInput['order']>
  returnClass?: ReturnClass
  noReturnConfirmed?: boolean
}

function assess({
  now = '2026-11-12T04:00:00Z',
  returnClass = 'standard',
  noReturnConfirmed = false,
  ...rest
}: Changes) {
  return assessReturn({
    lineId: 'l1',
    reason: 'change-of-mind',
    opened: null,
    ...rest,
    now: new Date(now),
    policy: { ...policy, ...rest.policy },
    order: {
      status: 'signed',
      freightInsured: false,
      shipments: [{ lineIds: ['l1'], status: 'signed', nodes: [], signedAt }],
      lines: [{ id: 'l1', returnClass, noReturnConfirmed, paidMinor: 9_000 }],
      ...rest.order,
    },
  })
}

describe('the law table', () => {
  const confirmable = ['hygiene', 'activated', 'near-expiry'] as const
  test.each<[string, Changes, string, string]>([
    ['ordinary goods', {}, 'eligible', 'within-window'],
    ['ordinary goods, opened', { opened: true }, 'eligible', 'within-window'],
    ['ordinary goods, ticked as not returnable', { noReturnConfirmed: true }, 'eligible', 'within-window'],
    ['wrong size is a change of mind', { reason: 'wrong-size' }, 'eligible', 'within-window'],
    ['made to order', { returnClass: 'custom-made' }, 'excluded-by-law', 'law-custom-made'],
    ['perishable', { returnClass: 'perishable' }, 'excluded-by-law', 'law-perishable'],
    ['periodical', { returnClass: 'periodical' }, 'excluded-by-law', 'law-periodical'],
    ['digital, opened', { returnClass: 'digital-opened', opened: true }, 'excluded-by-law', 'law-digital-opened'],
    ['digital, not asked', { returnClass: 'digital-opened' }, 'excluded-by-law', 'law-digital-opened'],
    ['digital, still sealed', { returnClass: 'digital-opened', opened: false }, 'eligible', 'within-window-unopened'],
    [
      'made to order and late',
      { returnClass: 'custom-made', now: '2026-12-01T00:00:00Z' },
      'excluded-by-law',
      'law-custom-made',
    ],
    ['perishable but spoilt', { returnClass: 'perishable', reason: 'quality' }, 'quality', 'quality-within-window'],
    [
      'hygiene confirmed but broken',
      { returnClass: 'hygiene', noReturnConfirmed: true, reason: 'quality' },
      'quality',
      'quality-within-window',
    ],
    ['wrong item sent', { reason: 'wrong-item' }, 'quality', 'quality-within-window'],
    ...confirmable.flatMap((returnClass): [string, Changes, string, string][] => [
      [
        `${returnClass}, confirmed`,
        { returnClass, noReturnConfirmed: true },
        'excluded-confirmed',
        `confirmed-${returnClass}`,
      ],
      [`${returnClass}, not confirmed`, { returnClass }, 'eligible', 'within-window-not-confirmed'],
      [
        `${returnClass}, not confirmed, opened`,
        { returnClass, opened: true },
        'eligible',
        'within-window-not-confirmed',
      ],
    ]),
  ])('%s', (_, changes, verdict, because) => {
    expect(assess(changes)).toMatchObject({ verdict, because })
  })
})

describe('seven days from the day after signing, Beijing time', () => {
  test.each([
    ['the day of signing', '2026-11-10T13:00:00Z', 'eligible'],
    ['day 7, first second', '2026-11-16T16:00:00Z', 'eligible'],
    ['day 7, 23:59:59', '2026-11-17T15:59:59Z', 'eligible'],
    ['day 7, last millisecond', '2026-11-17T15:59:59.999Z', 'eligible'],
    ['day 8, first second', '2026-11-17T16:00:00Z', 'late'],
  ])('%s', (_, now, verdict) => {
    expect(assess({ now })).toMatchObject({ verdict, deadline: new Date('2026-11-17T15:59:59Z') })
  })

  test.each([
    ['signed one second before midnight', '2026-11-10T15:59:59Z', '2026-11-17T15:59:59.000Z'],
    ['signed at midnight', '2026-11-10T16:00:00Z', '2026-11-18T15:59:59.000Z'],
  ])('%s', (_, at, deadline) => {
    const shipments = [{ lineIds: ['l1'], status: 'signed' as const, nodes: [], signedAt: at }]
    expect(assess({ order: { shipments } }).deadline?.toISOString()).toBe(deadline)
  })

  test('a merchant may give more days, never fewer', () => {
    expect(assess({ now: '2026-11-25T15:59:59Z', policy: { windowDays: 15 } }).verdict).toBe('eligible')
    expect(assess({ now: '2026-11-17T15:59:59Z', policy: { windowDays: 3 } }).verdict).toBe('eligible')
  })

  test.each([
    ['day 15', '2026-11-25T15:59:59Z', 'quality', 'quality-within-window', 9_000],
    ['day 16', '2026-11-25T16:00:00Z', 'late', 'quality-window-over', null],
  ])('quality has its own window: %s', (_, now, verdict, because, refundMinor) => {
    expect(assess({ now, reason: 'quality' })).toMatchObject({ verdict, because, refundMinor, freight: 'merchant' })
  })
})

describe('who pays the way', () => {
  test.each<[string, Changes, string, number | null]>([
    ['change of mind', {}, 'shopper', 1_200],
    ['insured order', { order: { freightInsured: true } }, 'insured', 1_000],
    [
      'insured, sum unknown',
      { order: { freightInsured: true }, policy: { insuredFreightMinor: undefined } },
      'insured',
      null,
    ],
    ['policy names insurance, this order has none', { policy: { changeOfMindFreight: 'insured' } }, 'shopper', 1_200],
    ['merchant pays', { policy: { changeOfMindFreight: 'merchant' } }, 'merchant', 0],
    ['quality', { reason: 'quality', order: { freightInsured: true } }, 'merchant', 0],
  ])('%s', (_, changes, freight, freightMinor) => {
    expect(assess(changes)).toMatchObject({ freight, freightMinor })
  })
})

describe('nothing to judge', () => {
  const unsigned = [{ lineIds: ['l1'], status: 'in-transit' as const, nodes: [], signedAt: null }]
  test.each<[string, Changes, string]>([
    ['no such line', { lineId: 'l9' }, 'unknown-line'],
    ['not paid', { order: { status: 'unpaid', shipments: [] } }, 'not-paid'],
    ['not shipped', { order: { status: 'paid', shipments: [] } }, 'not-signed'],
    ['under way', { order: { status: 'shipped', shipments: unsigned } }, 'not-signed'],
    ['signed by state only', { order: { status: 'completed', shipments: unsigned } }, 'signing-unknown'],
    ['cancelled', { order: { status: 'cancelled' } }, 'cancelled'],
    ['refund running', { order: { status: 'refunding' } }, 'refunding'],
    ['refunded', { order: { status: 'refunded' } }, 'refunded'],
  ])('%s', (_, changes, verdict) => {
    expect(assess(changes)).toMatchObject({ verdict, deadline: null, refundMinor: null })
  })

  test('one parcel of several is enough for its own lines', () => {
    const parcel = { lineIds: ['l1'], status: 'signed' as const, nodes: [], signedAt }
    const order = { status: 'part-shipped' as const, shipments: [parcel, { ...unsigned[0]!, lineIds: ['l2'] }] }
    expect(assess({ order }).verdict).toBe('eligible')
  })

  test('a line in two parcels counts from the last one', () => {
    const first = { lineIds: ['l1'], status: 'signed' as const, nodes: [], signedAt: '2026-11-01T04:00:00Z' }
    const order = { shipments: [first, { ...first, signedAt }] }
    expect(assess({ order }).deadline?.toISOString()).toBe('2026-11-17T15:59:59.000Z')
  })

  test('a signed parcel without its own date falls back to its newest node', () => {
    const nodes = [{ at: signedAt, text: '已签收' }]
    const order = { shipments: [{ lineIds: ['l1'], status: 'signed' as const, nodes, signedAt: null }] }
    expect(assess({ order }).deadline?.toISOString()).toBe('2026-11-17T15:59:59.000Z')
  })
})

test('a masked order keeps its amount to itself', () => {
  const lines = [{ id: 'l1', returnClass: 'standard' as const, noReturnConfirmed: false }]
  expect(assess({ order: { lines } })).toMatchObject({ verdict: 'eligible', refundMinor: null })
})
