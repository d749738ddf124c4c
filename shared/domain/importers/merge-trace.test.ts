import { describe, expect, test } from 'vitest'
import type { Order, Shipment } from '../../protocol/commerce.ts'
import { mergeTrace } from './merge-trace.ts'

const node = (day: number) => ({ at: `2026-11-${day}T01:00:00.000Z`, text: `第 ${day} 日` })
const parcel = (change: Partial<Shipment> = {}): Shipment => ({
  ...{ id: 'P1', carrier: '顺丰速运', waybill: 'SF1', lineIds: ['L1'], status: 'in-transit', nodes: [node(19)] },
  ...change,
})
const order = (...shipments: Shipment[]): Order => ({
  id: 'A1',
  memberId: 'm',
  status: 'shipped',
  createdAt: '2026-11-18T01:37:00.000Z',
  paidAt: null,
  promisedShipBy: null,
  lines: [],
  goodsMinor: 0,
  discountMinor: 0,
  shippingFeeMinor: 0,
  paidMinor: 0,
  freightInsured: false,
  gifts: [],
  address: { province: '', city: '', district: '', detail: '', name: '', phone: '' },
  shipments,
})
const trace = (change: Partial<Shipment> = {}) => parcel({ id: 'shunfeng:SF1', carrier: '', lineIds: [], ...change })

test('the parcel keeps its id, lines and carrier and gets the trace', () => {
  expect(mergeTrace(order(parcel()), trace({ status: 'delivering', nodes: [node(21), node(19)] }))).toMatchObject({
    ok: true,
    value: {
      status: 'shipped',
      shipments: [{ id: 'P1', lineIds: ['L1'], carrier: '顺丰速运', status: 'delivering', nodes: [{}, {}] }],
    },
  })
})

test.each([
  ['the only parcel', [parcel()], 'signed'],
  ['one of two', [parcel(), parcel({ id: 'P2', waybill: 'SF2' })], 'shipped'],
  ['the last of two', [parcel(), parcel({ id: 'P2', waybill: 'SF2', status: 'signed' })], 'signed'],
] as const)('signed for: %s', (_, parcels, status) => {
  expect(mergeTrace(order(...parcels), trace({ status: 'signed', nodes: [node(22)] }))).toMatchObject({
    value: { status },
  })
})

test('an order that is being refunded stays so', () => {
  const refunding: Order = { ...order(parcel()), status: 'refunding' }
  expect(mergeTrace(refunding, trace({ status: 'signed', nodes: [node(22)] }))).toMatchObject({
    value: { status: 'refunding' },
  })
})

test.each([
  [trace({ waybill: 'SF9' }), 'unknown-waybill'],
  [trace({ nodes: [node(10)] }), 'older'],
  [trace({ nodes: [] }), 'older'],
  [trace({ status: 'collected' }), 'older'],
])('says nothing: %#', (told, reason) => {
  expect(mergeTrace(order(parcel()), told)).toEqual({ ok: false, reason })
})

describe('a parcel that was signed for', () => {
  const at = '2026-11-19T01:00:00.000Z'
  const held = parcel({ status: 'signed', signedAt: at, nodes: [node(19), node(18)] })

  test.each(['waiting', 'collected', 'in-transit', 'delivering', 'exception'] as const)(
    'stays so when a later line says %s, and keeps that line',
    (status) => {
      const merged = mergeTrace(order(held), trace({ status, signedAt: null, nodes: [node(20), node(19), node(18)] }))
      expect(merged).toMatchObject({
        value: { shipments: [{ status: 'signed', signedAt: at, nodes: [node(20), node(19), node(18)] }] },
      })
    },
  )

  test('may go back to its sender, and keeps the day it was signed for', () => {
    const merged = mergeTrace(order(held), trace({ status: 'returning', signedAt: null, nodes: [node(21), node(19)] }))
    expect(merged).toMatchObject({ value: { shipments: [{ status: 'returning', signedAt: at }] } })
  })

  test('is not moved by the same lines with fewer of them or an earlier state', () => {
    const older = { ok: false, reason: 'older' }
    expect(mergeTrace(order(held), trace({ status: 'signed', nodes: [node(19)] }))).toEqual(older)
    expect(mergeTrace(order(held), trace({ status: 'delivering', nodes: held.nodes }))).toEqual(older)
  })
})

test.each([
  ['exception', 'delivering'],
  ['delivering', 'exception'],
  ['in-transit', 'signed'],
] as const)('%s becomes %s with the same lines', (before, after) => {
  const merged = mergeTrace(order(parcel({ status: before })), trace({ status: after }))
  expect(merged).toMatchObject({ value: { shipments: [{ status: after }] } })
})
