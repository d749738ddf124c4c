import type { Address, Member, Order, OrderLine, Product, Shipment, Sku } from '../../protocol/commerce.ts'
import type { ServiceRules } from '../../protocol/service-rules.ts'
import { carefulServiceRules } from '../service/careful-service-rules.ts'
import type { ActionCatalogue, ActionSetting } from './action-setting.ts'

/** For tests: the moment everything else is counted from, 12:00 in Beijing. */
export const sampleNow = new Date('2026-11-20T04:00:00.000Z')

/** So many hours before the sample moment. */
export function hoursAgo(hours: number): string {
  return new Date(sampleNow.getTime() - hours * 3_600_000).toISOString()
}

/** A door in Hangzhou. */
export const hangzhou: Address = {
  ...{ province: '浙江省', city: '杭州市', district: '西湖区', detail: '青山路 0 号', name: '林小鹿' },
  phone: '13900000618',
}

/** A door where the way costs more. */
export const urumqi: Address = { ...hangzhou, province: '新疆维吾尔自治区', city: '乌鲁木齐市', district: '天山区' }

/** Who asks in the tests. */
export const sampleMember: Member = {
  ...{ id: 'm1', name: '林小鹿', phone: '13900000618', level: '金卡', points: 100, couponIds: ['c-held'] },
}

const variants: Sku[] = [
  { id: 's-m', productId: 'p1', options: { 尺码: 'M' }, priceMinor: 20_000, stock: 5 },
  { id: 's-l', productId: 'p1', options: { 尺码: 'L' }, priceMinor: 20_000, stock: 1 },
  { id: 's-dear', productId: 'p1', options: { 尺码: 'XL' }, priceMinor: 23_000, stock: 5 },
  { id: 's-cheap', productId: 'p1', options: { 尺码: 'S' }, priceMinor: 18_000, stock: 5 },
  { id: 's-gone', productId: 'p1', options: { 尺码: 'XXL' }, priceMinor: 20_000, stock: 0, restockAt: hoursAgo(-72) },
  { id: 's-other', productId: 'p2', options: {}, priceMinor: 10_000, stock: 9 },
]

const product = (id: string): Product => ({
  ...{ id, title: `商品 ${id}`, aliases: [], category: ['服装'], summary: '', attributes: [], options: [] },
  ...{ returnClass: 'standard', imagePath: '', listed: true },
})

const line = (changed: Partial<OrderLine>): OrderLine => ({
  ...{ id: 'l1', skuId: 's-m', productId: 'p1', title: '商品 p1', options: { 尺码: 'M' }, quantity: 2 },
  ...{ priceMinor: 20_000, paidMinor: 36_000, returnClass: 'standard', noReturnConfirmed: false, ...changed },
})

/** Two pieces at ¥200 with ¥40 off and another article at ¥100 with ¥10 off, paid an hour ago with two means. */
export function sampleOrder(changed: Partial<Order> = {}): Order {
  return {
    ...{ id: 'o1', memberId: 'm1', status: 'paid', createdAt: hoursAgo(1), paidAt: hoursAgo(1) },
    promisedShipBy: hoursAgo(-23),
    lines: [
      line({}),
      line({ id: 'l2', skuId: 's-other', productId: 'p2', quantity: 1, priceMinor: 10_000, paidMinor: 9_000 }),
    ],
    ...{ goodsMinor: 50_000, discountMinor: 5_000, shippingFeeMinor: 0, paidMinor: 45_000 },
    ...{ freightInsured: false, gifts: ['收纳袋 1 个'], address: hangzhou, shipments: [] },
    payments: [
      { methodId: 'wechat', name: '微信支付', amountMinor: 30_000 },
      { methodId: 'card', name: '礼品卡', amountMinor: 15_000 },
    ],
    ...changed,
  }
}

/** A parcel with every line in it. */
export function sampleParcel(status: Shipment['status'], changed: Partial<Shipment> = {}): Shipment {
  return {
    ...{ id: 'k1', carrier: '中通快递', waybill: '731', lineIds: ['l1', 'l2'], status, nodes: [] },
    signedAt: status === 'signed' ? hoursAgo(48) : null,
    ...changed,
  }
}

/** An order that arrived two days ago. */
export function arrivedOrder(changed: Partial<Order> = {}): Order {
  return sampleOrder({ status: 'signed', shipments: [sampleParcel('signed')], ...changed })
}

/** Rules of a shop that lets a good deal be done. */
export function sampleRules(changes: Partial<ServiceRules['changes']> = {}): ServiceRules {
  return {
    ...carefulServiceRules,
    changes: {
      ...{ selfServiceHours: 4, intercept: true, interceptFeeMinor: 800, deliveryDaysAhead: 10 },
      ...{ combineShipping: true, priceEditMaxMinor: 2_000, ...changes },
    },
    paymentMethods: [
      { id: 'wechat', name: '微信支付' },
      { id: 'alipay', name: '支付宝' },
    ],
    compensation: {
      perOrderMaxMinor: 3_000,
      offers: [
        { reason: 'late-dispatch', offMinor: 2_000 },
        { reason: 'quality', offMinor: 2_000 },
      ],
    },
    returnMethods: ['self', 'pickup'],
    ticketGroups: [
      { id: 'service', name: '客服组' },
      { id: 'warehouse', name: '仓库组' },
    ],
  }
}

const sampleCatalogue: ActionCatalogue = {
  products: [product('p1'), product('p2')],
  skus: variants,
  promotions: [],
  coupons: [],
  shipping: {
    ...{ baseFeeMinor: 1_000, freeFromMinor: 9_900, cutoffHour: 16, dispatchHours: 24, carrier: '中通快递' },
    ...{ originCity: '成都', defaultDays: [2, 4] },
    regions: [{ name: '新疆西藏', provinces: ['新疆', '西藏'], feeMinor: 2_500, freeFromMinor: 59_900, days: [5, 9] }],
  },
  returnPolicy: {
    ...{ windowDays: 7, qualityWindowDays: 15, changeOfMindFreight: 'shopper', freightEstimateMinor: 1_200 },
    ...{ refundWithinDays: 3, returnAddress: '四川省成都市双流区山野路 0 号' },
  },
  priceProtection: null,
  service: sampleRules(),
}

/** A logged-in shopper's own order in a shop with generous rules; what a test is about is changed. */
export function sampleSetting(
  changed: Partial<Omit<ActionSetting, 'catalogue'>> & { catalogue?: Partial<ActionCatalogue> } = {},
): ActionSetting {
  return {
    ...{ order: sampleOrder(), member: sampleMember, otherOrders: [], proof: 'identity', now: sampleNow },
    openTickets: [],
    ...changed,
    catalogue: { ...sampleCatalogue, ...changed.catalogue },
  }
}
