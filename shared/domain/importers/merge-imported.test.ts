import { expect, test } from 'vitest'
import type { Order } from '../../protocol/commerce.ts'
import { mergeImported } from './merge-imported.ts'

const parcel: Order['shipments'][number] = {
  id: 'SF1',
  carrier: '顺丰速运',
  waybill: 'SF1',
  lineIds: ['L1'],
  status: 'in-transit',
  nodes: [],
}
const told: Order = {
  id: 'A1',
  memberId: 'file:A1',
  status: 'shipped',
  createdAt: '2026-11-18T01:37:00.000Z',
  paidAt: null,
  promisedShipBy: null,
  lines: [],
  goodsMinor: 100,
  discountMinor: 0,
  shippingFeeMinor: 0,
  paidMinor: 100,
  freightInsured: false,
  gifts: [],
  address: { province: '', city: '', district: '', detail: '', name: '', phone: '' },
  shipments: [parcel],
}

test('a newer state is taken over, what only we know stays', () => {
  const node = { at: '2026-11-19T01:00:00.000Z', text: '已揽收' }
  const held: Order = {
    ...told,
    memberId: 'm-1',
    status: 'paid',
    deliverOn: '2026-11-20',
    shipments: [{ ...parcel, nodes: [node] }],
  }
  expect(mergeImported(held, told)).toMatchObject({
    memberId: 'm-1',
    status: 'shipped',
    deliverOn: '2026-11-20',
    shipments: [{ nodes: [node] }],
  })
})

test.each([
  ['cancelled', 'paid'],
  ['refunding', 'shipped'],
  ['signed', 'shipped'],
] as const)('a file behind what is known says nothing: %s, told %s', (status, said) => {
  expect(mergeImported({ ...told, status }, { ...told, status: said })).toBeNull()
})

test('a platform that names the buyer is believed', () => {
  expect(mergeImported({ ...told, memberId: 'file:A1' }, { ...told, memberId: 'taobao:u1' })?.memberId).toBe(
    'taobao:u1',
  )
})

test('money the platform gave back stands beside what only we know of', () => {
  const refund = (id: string, state: 'waiting' | 'sent') => ({
    ...{ id, amountMinor: 100, state, at: '2026-11-19T01:00:00.000Z', parts: [] },
  })
  const held: Order = { ...told, refunds: [refund('ours', 'sent'), refund('theirs', 'waiting')] }
  const merged = mergeImported(held, { ...told, refunds: [refund('theirs', 'sent'), refund('new', 'waiting')] })
  expect(merged?.refunds?.map(({ id, state }) => [id, state])).toEqual([
    ['ours', 'sent'],
    ['theirs', 'sent'],
    ['new', 'waiting'],
  ])
  expect(mergeImported(held, told)?.refunds).toEqual(held.refunds)
})
