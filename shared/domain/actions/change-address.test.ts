import { describe, expect, test } from 'vitest'
import type { Address, Order } from '../../protocol/commerce.ts'
import type { ServiceRules } from '../../protocol/service-rules.ts'
import type { ActionSetting } from './action-setting.ts'
import { judgeAction } from './judge-action.ts'
import {
  hangzhou,
  hoursAgo,
  sampleMember,
  sampleNow,
  sampleOrder,
  sampleParcel,
  sampleRules,
  sampleSetting,
  urumqi,
} from './sample-setting.ts'

const nearby = { ...hangzhou, detail: '文三路 1 号' }

type Changed = {
  order?: Partial<Order>
  address?: Partial<Address>
  rules?: Partial<ServiceRules['changes']>
  setting?: Partial<ActionSetting>
}

function judge({ order = {}, address = {}, rules = {}, setting = {} }: Changed) {
  const catalogue = { service: sampleRules(rules) }
  return judgeAction(
    { kind: 'change_address', order: 'o1', address: { ...nearby, ...address } },
    sampleSetting({ order: sampleOrder(order), ...setting, catalogue }),
  )
}

const justBefore = (hours: number) => new Date(Date.parse(hoursAgo(hours)) + 1).toISOString()
const parcels = (...states: Parameters<typeof sampleParcel>[0][]): Partial<Order> => ({
  status: 'shipped',
  shipments: states.map((state, at) => sampleParcel(state, { id: `k${at}` })),
})

test.each<[string, Changed, string]>([
  ['unpaid', { order: { status: 'unpaid', paidAt: null } }, 'execute'],
  ['inside the hours', {}, 'execute'],
  ['a moment before they end', { order: { paidAt: justBefore(4) } }, 'execute'],
  ['when they end', { order: { paidAt: hoursAgo(4) } }, 'request cut-off-passed'],
  ['no cut-off', { rules: { selfServiceHours: null }, order: { paidAt: hoursAgo(400) } }, 'execute'],
  ['self-service off', { rules: { selfServiceHours: 0 } }, 'request reserved-for-people'],
  ['part-shipped', { order: { status: 'part-shipped' } }, 'request part-shipped'],
  ['handed over on paper', { order: parcels('waiting') }, 'request already-shipped'],
  ['collected', { order: parcels('collected') }, 'request moving'],
  ['moving', { order: parcels('in-transit') }, 'request moving'],
  ['moving, no intercept', { order: parcels('in-transit'), rules: { intercept: false } }, 'refuse moving'],
  ['collected, no intercept', { order: parcels('collected'), rules: { intercept: false } }, 'refuse moving'],
  ['one far, one at the door', { order: parcels('in-transit', 'delivering') }, 'request moving'],
  ['one signed, one at the door', { order: parcels('signed', 'delivering') }, 'refuse out-for-delivery'],
  ['out for delivery', { order: parcels('delivering') }, 'refuse out-for-delivery'],
  ['every parcel signed', { order: parcels('signed', 'signed') }, 'refuse arrived'],
  ['signed', { order: { status: 'signed' } }, 'refuse arrived'],
  ['cancelled', { order: { status: 'cancelled' } }, 'refuse closed'],
  ['no name', { address: { name: ' ' } }, 'refuse bad-address'],
  ['no detail', { address: { detail: '' } }, 'refuse bad-address'],
  ['a phone of three digits', { address: { phone: '123' } }, 'refuse bad-address'],
  ['a place that is none', { setting: { isKnownPlace: () => false } }, 'refuse bad-address'],
  ['the same door', { address: { detail: '青山路 0号' } }, 'refuse same-as-before'],
])('%s', (_, changed, expected) => {
  const judged = judge(changed)
  expect(judged.verdict === 'execute' ? 'execute' : `${judged.verdict} ${judged.because}`).toBe(expected)
})

describe('what it costs', () => {
  test('the way to a remote region is dearer: paid orders ask people, unpaid ones cost that much more', () => {
    expect(judge({ address: urumqi })).toMatchObject({
      ...{ verdict: 'request', because: 'already-paid', effect: null, details: { feeMinor: 2_500 } },
    })
    expect(judge({ address: urumqi, order: { status: 'unpaid', paidAt: null } })).toMatchObject({
      verdict: 'execute',
      effect: { orders: [{ shippingFeeMinor: 2_500, paidMinor: 47_500, address: { city: '乌鲁木齐市' } }] },
    })
  })

  test('back from there nothing is charged, and enough goods go free', () => {
    expect(judge({ order: { address: urumqi, shippingFeeMinor: 2_500 } }).details).toMatchObject({ feeMinor: 0 })
    const rich = { goodsMinor: 64_900, discountMinor: 5_000 }
    expect(judge({ address: urumqi, order: rich })).toMatchObject({ verdict: 'execute', details: { feeMinor: 0 } })
    const poorer = { goodsMinor: 64_899, discountMinor: 5_000 }
    expect(judge({ address: urumqi, order: poorer })).toMatchObject({
      verdict: 'request',
      details: { feeMinor: 2_500 },
    })
  })

  test('the fee of an intercept is named', () => {
    expect(judge({ order: parcels('in-transit') }).details).toMatchObject({ interceptFeeMinor: 800 })
    expect(judge({}).details).toEqual({ feeMinor: 0 })
  })
})

test('the record is changed whole: address, version, and a problem with the old address is over', () => {
  expect(judge({ order: { holdReason: 'address-problem', version: 7 } })).toMatchObject({
    effect: { orders: [{ address: nearby, version: 8 }] },
  })
  const judged = judge({ order: { holdReason: 'address-problem' } })
  expect(judged).not.toHaveProperty('effect.orders.0.holdReason')
  expect(judge({ order: { holdReason: 'out-of-stock' } })).toHaveProperty('effect.orders.0.holdReason', 'out-of-stock')
})

describe('the default address', () => {
  const action = { kind: 'change_address' as const, order: null, address: nearby }
  test('belongs to whoever logged in', () => {
    const setting = sampleSetting({ order: null, now: sampleNow })
    expect(judgeAction(action, setting)).toMatchObject({
      ...{ verdict: 'execute', effect: { member: { ...sampleMember, defaultAddress: nearby } } },
    })
    expect(judgeAction(action, { ...setting, member: { ...sampleMember, defaultAddress: nearby } })).toMatchObject({
      because: 'same-as-before',
    })
    expect(judgeAction(action, { ...setting, proof: 'order', member: null })).toMatchObject({
      ...{ verdict: 'refuse', because: 'needs-identity' },
    })
  })
})

describe('a province that the shop does not send to', () => {
  const excluded = [{ provinces: ['新疆'], reason: '陆运到不了' }]
  const { shipping } = sampleSetting().catalogue
  const setting = (changed: Partial<ActionSetting>) =>
    sampleSetting({ ...changed, catalogue: { service: sampleRules(), shipping: { ...shipping, excluded } } })

  test.each([
    ['an order', 'o1'],
    ['the default address', null],
  ])('%s keeps its address, with the shop’s reason', (_, order) => {
    const judged = judgeAction({ kind: 'change_address', order, address: urumqi }, setting({}))
    expect(judged).toEqual({
      ...{ verdict: 'refuse', because: 'not-delivered-there' },
      details: { reason: '陆运到不了' },
    })
  })

  test('every other place is changed as ever', () => {
    expect(judgeAction({ kind: 'change_address', order: 'o1', address: nearby }, setting({})).verdict).toBe('execute')
  })
})
