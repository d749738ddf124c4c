import { describe, expect, test } from 'vitest'
import type { Shipment } from '../../protocol/commerce.ts'
import { findTroubles } from './find-troubles.ts'
import { ago, clocks, found, now, order, parcel, setting } from './sample-parcels.ts'
import type { Severity, TroubleKind } from './trouble.ts'

describe('clocks', () => {
  const waiting = (at: string) => parcel({ status: 'waiting', nodes: [{ at, text: '仓库已打包，等待快递上门' }] })
  const moving = (at: string) => parcel({ nodes: [{ at, text: '离开成都分拨中心，发往杭州', city: '成都' }] })
  const out = (at: string) =>
    parcel({ status: 'delivering', nodes: [{ at, text: '杭州西湖网点派送中', city: '杭州' }] })

  test.each<[string, Shipment, [TroubleKind, Severity] | null]>([
    ['packed for a day to the minute', waiting(ago(24)), null],
    ['packed a minute longer', waiting(ago(24, 1)), ['not-collected', 'warn']],
    ['packed for two days and a minute', waiting(ago(48, 1)), ['not-collected', 'act']],
    ['on the way a day to the minute', moving(ago(24)), null],
    ['silent a minute longer', moving(ago(24, 1)), ['stalled', 'warn']],
    ['silent for two days to the minute', moving(ago(48)), ['stalled', 'warn']],
    ['silent a minute more', moving(ago(48, 1)), ['stalled', 'act']],
    ['silent for three days to the minute', moving(ago(72)), ['stalled', 'act']],
    ['silent for more than three days', moving(ago(72, 1)), ['stalled', 'person']],
    ['out for delivery a day to the minute', out(ago(24)), null],
    ['out and not signed a minute longer', out(ago(24, 1)), ['not-signed', 'warn']],
    ['out for three days', out(ago(72, 1)), ['not-signed', 'person']],
    [
      'kept in a locker',
      parcel({ status: 'delivering', nodes: [{ at: ago(90), text: '已存放快递柜，请及时取件' }] }),
      null,
    ],
  ])('%s', (_, shipment, expected) => {
    expect(found(order([shipment]))).toEqual(expected === null ? [] : [expected])
  })

  test.each<[string, Shipment, Severity | null]>([
    ['a day more before it is told', moving(ago(48)), null],
    ['and a minute', moving(ago(48, 1)), 'warn'],
    ['a day more before something is done', moving(ago(72, 1)), 'act'],
    ['a day more before a person looks', moving(ago(96, 1)), 'person'],
  ])('far regions have %s', (_, shipment, severity) => {
    const far = order([shipment], { address: { province: '新疆维吾尔自治区' } })
    expect(found(far)).toEqual(severity === null ? [] : [['stalled', severity]])
  })

  test('collecting happens at home, however far it goes', () => {
    expect(found(order([waiting(ago(24, 1))], { address: { province: '西藏' } }))).toEqual([['not-collected', 'warn']])
  })

  test('days of rest stand still', () => {
    const resting = { clocks: { ...clocks, holidays: ['2026-11-19'] } }
    expect(found(order([moving(ago(48))]), resting)).toEqual([])
    expect(found(order([moving(ago(48, 1))]), resting)).toEqual([['stalled', 'warn']])
  })

  test('each clock is the merchant’s own', () => {
    const own = { clocks: { ...clocks, transitHours: 12, silentHours: 20, personHours: 30 } }
    expect(found(order([moving(ago(12, 1))]), own)).toEqual([['stalled', 'warn']])
    expect(found(order([moving(ago(20, 1))]), own)).toEqual([['stalled', 'act']])
    expect(found(order([moving(ago(30, 1))]), own)).toEqual([['stalled', 'person']])
  })

  test.each([
    ['where it goes', ['浙江'], '2026-11-21', '大雪'],
    ['where it is', ['黑龙江'], '2026-11-20', '大雪'],
    ['elsewhere', ['云南'], '2026-11-21', undefined],
    ['over by now', ['浙江'], '2026-11-19', undefined],
  ])('a disruption %s', (_, provinces, until, reason) => {
    const snow = { clocks: { ...clocks, disruptions: [{ provinces, reason: '大雪', until }] } }
    const stuck = parcel({ nodes: [{ at: ago(30), text: '到达转运中心', city: '哈尔滨' }] })
    const [trouble] = findTroubles(order([stuck]), { ...setting, ...snow }, now)
    expect(trouble?.cause).toEqual(reason === undefined ? null : { kind: 'disruption', reason, until })
  })
})

describe('mishaps', () => {
  test.each<[string, Partial<Shipment>, [TroubleKind, Severity] | null]>([
    ['快件遗失，理赔中', {}, ['lost', 'person']],
    ['外包装破损，已上报', {}, ['damaged', 'person']],
    ['收件人拒收', { status: 'exception' }, ['refused', 'act']],
    ['快件退回发件网点', { status: 'returning' }, ['returned', 'act']],
    ['地址不详，无法派送', { status: 'exception' }, ['bad-address', 'act']],
    ['派送失败，明日再送', { status: 'delivering' }, ['failed', 'warn']],
    ['正在处理', { status: 'exception' }, ['failed', 'warn']],
    ['已签收', { status: 'signed' }, null],
  ])('%s', (text, rest, expected) => {
    const one = parcel({ nodes: [{ at: ago(2), text }], ...rest })
    expect(found(order([one]))).toEqual(expected === null ? [] : [expected])
  })

  test('a failed delivery that nobody takes up grows', () => {
    const failed = (hours: number) => parcel({ status: 'delivering', nodes: [{ at: ago(hours, 1), text: '派送失败' }] })
    expect(found(order([failed(48)]))).toEqual([['failed', 'act']])
    expect(found(order([failed(72)]))).toEqual([['failed', 'person']])
  })

  test('what is sent back at the shopper’s own wish is none', () => {
    const back = parcel({ status: 'returning', nodes: [{ at: ago(2), text: '退回件已揽收' }] })
    expect(found(order([back], { status: 'refunding' }))).toEqual([])
    const sale = { id: 'a', kind: 'return', state: 'sent', lineId: 'l1', quantity: 1, reason: '' } as const
    const afterSales = [{ ...sale, openedAt: ago(20), amountMinor: 1 }]
    expect(found(order([back], { afterSales }))).toEqual([])
  })

  test('later scans of the same mishap are the same event', () => {
    const refused = { at: ago(30), text: '客户拒收', city: '杭州' }
    const first = parcel({ status: 'exception', nodes: [refused] })
    const later = parcel({
      status: 'returning',
      nodes: [{ at: ago(2), text: '到达杭州转运中心', city: '杭州' }, refused],
    })
    const events = [first, later].map((one) => findTroubles(order([one]), setting, now)[0]?.event)
    expect(events[0]).toBe('73134402:refused:2026-11-18T22:00:00.000Z')
    expect(events[1]).toBe(events[0])
  })
})

describe('contradictions', () => {
  const signed = { at: ago(10), text: '已签收，签收人：门卫', city: '杭州' }
  const hop = { at: ago(20), text: '到达杭州转运中心', city: '杭州' }
  const round = { at: ago(12), text: '派件中', city: '杭州' }
  const left = { at: ago(40), text: '离开成都分拨中心', city: '成都' }
  const taken = { at: ago(50), text: '已揽收', city: '成都' }
  test.each<[string, Shipment['nodes'], [TroubleKind, Severity] | null]>([
    ['signed after it went out', [signed, round, hop, taken], null],
    [
      'signed and out again',
      [{ at: ago(5), text: '派送中', city: '杭州' }, signed, round, hop],
      ['signed-then-moving', 'act'],
    ],
    ['signed without going out', [signed, hop, left, taken], ['signed-unseen', 'act']],
    ['a source that tells no hops', [signed, taken], null],
    ['scanned once more at the station it goes out from', [signed, { ...hop, at: ago(11) }, round, left, taken], null],
    [
      'signed, older than a week',
      [
        { ...signed, at: ago(169) },
        { ...hop, at: ago(180) },
      ],
      null,
    ],
  ])('%s', (_, nodes, expected) => {
    const one = parcel({ status: 'signed', nodes, signedAt: signed.at })
    expect(found(order([one], { status: 'signed' }))).toEqual(expected === null ? [] : [expected])
  })

  test.each<[string, Shipment['nodes'], [TroubleKind, Severity] | null]>([
    ['collected after the first hop', [{ ...taken, at: ago(10) }, hop], ['out-of-order', 'warn']],
    [
      'nineteen minutes from Chengdu to Hangzhou',
      [
        { ...hop, at: ago(10) },
        { ...left, at: ago(10, 19) },
      ],
      ['two-cities', 'warn'],
    ],
    [
      'twenty minutes are not judged',
      [
        { ...hop, at: ago(10) },
        { ...left, at: ago(10, 20) },
      ],
      null,
    ],
    [
      'two centres of one city',
      [
        { ...hop, at: ago(10), city: '杭州市' },
        { ...hop, at: ago(10, 5) },
      ],
      null,
    ],
    ['given in any order', [left, hop, taken], null],
  ])('%s', (_, nodes, expected) => {
    expect(found(order([parcel({ nodes })]))).toEqual(expected === null ? [] : [expected])
  })
})

test('each parcel has its own trouble, the gravest first, with facts and where they come from', () => {
  const stalled = parcel({ nodes: [{ at: ago(30), text: '到达杭州转运中心', city: '杭州' }] })
  const lost = parcel({
    id: 's2',
    waybill: 'DP00007815',
    carrier: '德邦快递',
    nodes: [{ at: ago(1), text: '快件丢失' }],
  })
  const troubles = findTroubles(order([stalled, lost]), setting, now)
  expect(troubles.map(({ kind, shipmentId }) => [kind, shipmentId])).toEqual([
    ['lost', 's2'],
    ['stalled', 's1'],
  ])
  expect(troubles[0]?.options).toEqual(['reship', 'refund'])
  expect(troubles[1]?.facts).toContainEqual({
    name: 'trouble.hours',
    value: 30,
    source: '中通快递 尾号 4402 的物流',
    at: now.toISOString(),
  })
})

test.each(['completed', 'cancelled', 'refunding', 'refunded', 'unpaid'] as const)('%s orders have none', (status) => {
  expect(found(order([parcel({ nodes: [{ at: ago(99), text: '到达' }] })], { status }))).toEqual([])
})

test('a masked number gives the same event', () => {
  const nodes = [{ at: ago(30), text: '到达' }]
  const event = (waybill: string) => findTroubles(order([parcel({ nodes, waybill })]), setting, now)[0]?.event
  expect(event('7313 **** 4402')).toBe(event('73130000004402'))
})
