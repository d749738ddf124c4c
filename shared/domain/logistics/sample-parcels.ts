import type { Shipment, Shipping } from '../../protocol/commerce.ts'
import { carefulServiceRules } from '../service/careful-service-rules.ts'
import { findTroubles } from './find-troubles.ts'
import type { TroubledOrder, TroubleSetting } from './trouble.ts'

/** Friday 20 November 2026, 12:00 in Beijing. */
export const now = new Date('2026-11-20T04:00:00Z')
/** A moment so long before that. */
export const ago = (hours: number, minutes = 0): string =>
  new Date(now.getTime() - (hours * 60 + minutes) * 60_000).toISOString()
/** 48 hours to dispatch, 3 to 5 days on the way, 5 to 9 to the remote region. */
export const shipping: Shipping = {
  baseFeeMinor: 1000,
  freeFromMinor: null,
  cutoffHour: 16,
  dispatchHours: 48,
  carrier: '中通快递',
  originCity: '成都',
  regions: [{ name: '新疆西藏', provinces: ['新疆', '西藏'], feeMinor: 2500, freeFromMinor: null, days: [5, 9] }],
  defaultDays: [3, 5],
}
export const { clocks } = carefulServiceRules
/** The careful clocks, and one remote region. */
export const setting: TroubleSetting = {
  clocks,
  shipping,
  provinceOf: (city) => (city === '哈尔滨' ? '黑龙江省' : null),
}
/** A parcel on its way, with what a test says of it. */
export const parcel = (rest: Partial<Shipment>): Shipment => ({
  id: 's1',
  carrier: '中通快递',
  waybill: '73130000004402',
  lineIds: ['l1'],
  status: 'in-transit',
  nodes: [],
  ...rest,
})
/** An order with these parcels. */
export const order = (shipments: Shipment[], rest: Partial<TroubledOrder> = {}): TroubledOrder => ({
  id: 'SY1',
  status: 'shipped',
  paidAt: ago(200),
  promisedShipBy: ago(150),
  lines: [{ id: 'l1', skuId: 'k1', title: '双人帐' }],
  shipments,
  address: { province: '浙江省', city: '杭州市' },
  ...rest,
})
/** Kind and severity of every trouble found. */
export const found = (one: TroubledOrder, rest: Partial<TroubleSetting> = {}) =>
  findTroubles(one, { ...setting, ...rest }, now).map(({ kind, severity }) => [kind, severity])
