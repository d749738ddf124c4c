import { expect, test } from 'vitest'
import type { Shipment } from '../../protocol/commerce.ts'
import { estimateArrival } from './estimate-arrival.ts'
import { clocks, parcel, shipping } from './sample-parcels.ts'

/* Collected at 18:30 in Beijing on 20 November: after the cut-off, which no longer matters. */
const moving = parcel({
  nodes: [
    { at: '2026-11-21T01:00:00Z', text: '离开成都分拨中心' },
    { at: '2026-11-20T10:30:00Z', text: '已揽收' },
  ],
})
const estimate = (rest: Partial<Shipment>, province: string | null, holidays: string[] = []) =>
  estimateArrival({ ...moving, ...rest }, province, { shipping, clocks: { ...clocks, holidays } })

test('the carrier’s own range comes first', () => {
  const range = { etaFrom: '2026-11-22T01:00:00Z', etaTo: '2026-11-23T12:00:00Z' }
  expect(estimate(range, '新疆')).toEqual({ from: range.etaFrom, to: range.etaTo, basis: { kind: 'carrier' } })
})

test.each([
  ['浙江省', [], '2026-11-22T16:00:00.000Z', '2026-11-25T15:59:59.000Z', null, [3, 5], 0],
  ['新疆维吾尔自治区', [], '2026-11-24T16:00:00.000Z', '2026-11-29T15:59:59.000Z', '新疆西藏', [5, 9], 0],
  ['浙江省', ['2026-11-22'], '2026-11-23T16:00:00.000Z', '2026-11-26T15:59:59.000Z', null, [3, 5], 1],
])('else the days to %s, rest %j', (province, holidays, from, to, regionName, days, restDays) => {
  expect(estimate({}, province, holidays)).toEqual({ from, to, basis: { kind: 'region', regionName, days, restDays } })
})

test.each<[string, Partial<Shipment>, string | null]>([
  ['a place that is masked', {}, null],
  ['what has not been collected', { status: 'waiting' }, '浙江'],
  ['what has arrived', { status: 'signed' }, '浙江'],
  ['what goes back', { status: 'returning' }, '浙江'],
  ['no news at all', { nodes: [] }, '浙江'],
])('%s is not guessed', (_, rest, province) => {
  expect(estimate(rest, province)).toBeNull()
})
