import type { Address, Order, Shipment } from '../protocol/commerce.ts'
import type { AnchoredTime } from './anchored-time.ts'
import { homes } from './members.data.ts'
import { createTroubledOrders } from './troubled-orders.data.ts'

/** An order as it is written down here; prices, titles and sums follow from its SKUs. */
export interface OrderRow
  extends Pick<
    Order,
    | 'id'
    | 'memberId'
    | 'status'
    | 'createdAt'
    | 'paidAt'
    | 'promisedShipBy'
    | 'holdReason'
    | 'paymentFailure'
    | 'couponIds'
    | 'pointsUsed'
    | 'refunds'
  > {
  /** `priceMinor`: the price when it was bought, where it was another than today's. */
  lines: { skuId: string; quantity: number; noReturnConfirmed?: boolean; priceMinor?: number }[]
  discountMinor: number
  shippingFeeMinor?: number
  freightInsured?: boolean
  gifts?: string[]
  /** How it was paid; `giftCardMinor` of it by gift card. */
  paidBy?: 'wechat' | 'alipay' | 'unionpay'
  giftCardMinor?: number
  address: Address
  /** `lines` are positions in `lines` above; all of them when left out. */
  shipments: (Omit<Shipment, 'lineIds'> & { lines?: number[] })[]
}

/** Every order of the demo shop, by member; each shows one situation shoppers ask about. */
export function createOrderRows(time: AnchoredTime): OrderRow[] {
  return [
    ...createLinOrders(time),
    ...createZhouOrders(time),
    ...createHeOrders(time),
    ...createChenOrders(time),
    ...createTroubledOrders(time),
  ]
}

function createLinOrders({ minutesAgo, onDay }: AnchoredTime): OrderRow[] {
  const lin = { memberId: 'm-linxiaolu', address: homes.lin }
  return [
    {
      ...lin, // moving: the plain "where is my order"
      id: 'SY100238840937',
      status: 'shipped',
      createdAt: onDay(-3, '20:12'),
      paidAt: onDay(-3, '20:13'),
      promisedShipBy: onDay(-2, '20:13'),
      lines: [
        { skuId: 'sku-qingyu-green', quantity: 1 },
        { skuId: 'sku-ximang-orange', quantity: 1 },
      ],
      discountMinor: 10000,
      shipments: [
        {
          id: 'pk-840937-1',
          carrier: '中通快递',
          waybill: '73130000004402',
          status: 'in-transit',
          nodes: [
            { at: minutesAgo(190), text: '到达杭州转运中心', city: '杭州' },
            { at: minutesAgo(1270), text: '离开成都分拨中心，发往杭州', city: '成都' },
            { at: minutesAgo(1560), text: '到达成都分拨中心', city: '成都' },
            { at: minutesAgo(1710), text: '山野集成都仓已交给中通快递', city: '成都' },
          ],
          etaFrom: onDay(1, '09:00'),
          etaTo: onDay(1, '20:00'),
          signedAt: null,
        },
      ],
    },
    {
      ...lin, // not paid yet
      id: 'SY100238851206',
      status: 'unpaid',
      createdAt: minutesAgo(18),
      paidAt: null,
      promisedShipBy: null,
      lines: [
        { skuId: 'sku-yunji-teal', quantity: 1 },
        { skuId: 'sku-zuji-terra-m', quantity: 1 },
      ],
      discountMinor: 5000,
      paymentFailure: { cause: 'limit', at: minutesAgo(12) },
      shipments: [],
    },
    {
      ...lin, // signed three days ago: may be returned
      id: 'SY100238767415',
      status: 'signed',
      createdAt: onDay(-7, '12:40'),
      paidAt: onDay(-7, '12:41'),
      promisedShipBy: onDay(-6, '12:41'),
      lines: [{ skuId: 'sku-shijing-terra-38', quantity: 1 }],
      discountMinor: 9000,
      gifts: ['反绒皮鞋刷 1 把'],
      shipments: [signedParcel('pk-767415-1', '73130000003121', '杭州', onDay(-3, '14:20'), onDay(-6, '18:05'))],
    },
    {
      ...lin, // signed twelve days ago: too late without a reason
      id: 'SY100238590028',
      status: 'signed',
      createdAt: onDay(-16, '21:30'),
      paidAt: onDay(-16, '21:31'),
      promisedShipBy: onDay(-15, '21:31'),
      lines: [{ skuId: 'sku-yuanling-moss', quantity: 1 }],
      discountMinor: 10000,
      freightInsured: false,
      shipments: [signedParcel('pk-590028-1', '73130000001870', '杭州', onDay(-12, '11:05'), onDay(-15, '17:40'))],
    },
    {
      ...lin, // signed two days ago, buyer confirmed "not returnable" for worn-on-skin goods
      id: 'SY100238712683',
      status: 'signed',
      createdAt: onDay(-6, '09:15'),
      paidAt: onDay(-6, '09:15'),
      promisedShipBy: onDay(-5, '09:15'),
      lines: [{ skuId: 'sku-qinghan-black-m', quantity: 1, noReturnConfirmed: true }],
      discountMinor: 0,
      shipments: [signedParcel('pk-712683-1', '73130000002764', '杭州', onDay(-2, '16:48'), onDay(-5, '15:20'))],
    },
    {
      ...lin, // signed two days ago, made to order: excluded by law
      id: 'SY100238733571',
      status: 'signed',
      createdAt: onDay(-9, '22:06'),
      paidAt: onDay(-9, '22:07'),
      promisedShipBy: onDay(-5, '22:07'),
      lines: [{ skuId: 'sku-engraved-black', quantity: 1, noReturnConfirmed: true }],
      discountMinor: 5000,
      shipments: [signedParcel('pk-733571-1', '73130000002935', '杭州', onDay(-2, '10:31'), onDay(-5, '16:10'))],
    },
  ]
}

function createZhouOrders({ minutesAgo, onDay }: AnchoredTime): OrderRow[] {
  const zhou = { memberId: 'm-zhou', address: homes.zhou }
  return [
    {
      ...zhou, // paid, waiting for a size that comes back in five days
      id: 'SY100238829154',
      status: 'paid',
      createdAt: onDay(-2, '19:50'),
      paidAt: onDay(-2, '19:52'),
      promisedShipBy: onDay(6, '18:00'),
      holdReason: 'out-of-stock',
      lines: [
        { skuId: 'sku-zhufeng-grey-l', quantity: 1 },
        { skuId: 'sku-zuji-grey-l', quantity: 1 },
      ],
      discountMinor: 15000,
      shipments: [],
    },
    {
      ...zhou, // the parcel has not moved for more than two days
      id: 'SY100238801462',
      status: 'shipped',
      createdAt: onDay(-7, '13:22'),
      paidAt: onDay(-7, '13:23'),
      promisedShipBy: onDay(-6, '13:23'),
      lines: [{ skuId: 'sku-fuyun-blue', quantity: 1 }],
      discountMinor: 0,
      shipments: [
        {
          id: 'pk-801462-1',
          carrier: '中通快递',
          waybill: '73130000003758',
          status: 'in-transit',
          nodes: [
            { at: minutesAgo(3780), text: '到达广州转运中心', city: '广州' },
            { at: minutesAgo(5640), text: '离开成都分拨中心，发往广州', city: '成都' },
            { at: onDay(-6, '17:30'), text: '山野集成都仓已交给中通快递', city: '成都' },
          ],
          etaFrom: onDay(-2, '09:00'),
          etaTo: onDay(-2, '20:00'),
          signedAt: null,
        },
      ],
    },
    {
      ...zhou, // two parcels: one signed for, one on its way
      id: 'SY100238815790',
      status: 'shipped',
      createdAt: onDay(-4, '10:08'),
      paidAt: onDay(-4, '10:10'),
      promisedShipBy: onDay(-3, '10:10'),
      lines: [
        { skuId: 'sku-shanju-sand', quantity: 1 },
        { skuId: 'sku-yinghuo-sand', quantity: 1 },
        { skuId: 'sku-chuiyan-pot', quantity: 1 },
      ],
      discountMinor: 33000,
      gifts: ['夜光风绳扣 4 枚'],
      shipments: [
        {
          ...signedParcel('pk-815790-1', '73130000003906', '深圳', onDay(-1, '12:15'), onDay(-3, '16:45')),
          lines: [1, 2],
        },
        {
          id: 'pk-815790-2',
          carrier: '德邦快递',
          waybill: 'DP0000007815',
          status: 'in-transit',
          lines: [0],
          nodes: [
            { at: minutesAgo(300), text: '离开广州枢纽，发往深圳南山营业部', city: '广州' },
            { at: minutesAgo(1980), text: '离开成都枢纽', city: '成都' },
            { at: onDay(-3, '17:20'), text: '山野集成都仓已交给德邦快递（大件）', city: '成都' },
          ],
          etaFrom: onDay(0, '09:00'),
          etaTo: onDay(1, '20:00'),
          signedAt: null,
        },
      ],
    },
  ]
}

function createHeOrders({ minutesAgo, onDay }: AnchoredTime): OrderRow[] {
  const he = { memberId: 'm-he', address: homes.he }
  return [
    {
      ...he, // paid a while ago, not packed: address, items and cancelling are still open
      id: 'SY100238884265',
      status: 'paid',
      createdAt: minutesAgo(102),
      paidAt: minutesAgo(100),
      promisedShipBy: minutesAgo(100 - 24 * 60),
      lines: [
        { skuId: 'sku-nuanyan-oat-m', quantity: 1 },
        { skuId: 'sku-qingyan-oat', quantity: 1 },
      ],
      discountMinor: 5000,
      shipments: [],
    },
    {
      ...he, // paid a little later for the same address, with a coupon, points, a gift card and a gift
      id: 'SY100238886031',
      status: 'paid',
      createdAt: minutesAgo(64),
      paidAt: minutesAgo(62),
      promisedShipBy: minutesAgo(62 - 24 * 60),
      lines: [
        { skuId: 'sku-yunxu-black-m', quantity: 1 },
        { skuId: 'sku-shanxing-black-m', quantity: 1 },
      ],
      discountMinor: 23500,
      couponIds: ['c-shop-999-80'],
      pointsUsed: 500,
      paidBy: 'alipay',
      giftCardMinor: 20000,
      gifts: ['速干收纳袋 1 个'],
      shipments: [],
    },
    {
      ...he, // out for delivery
      id: 'SY100238870148',
      status: 'shipped',
      createdAt: onDay(-4, '18:33'),
      paidAt: onDay(-4, '18:33'),
      promisedShipBy: onDay(-3, '18:33'),
      lines: [{ skuId: 'sku-tingyu-blue-s', quantity: 1, priceMinor: 42900 }],
      discountMinor: 5000,
      shipments: [
        {
          id: 'pk-870148-1',
          carrier: '中通快递',
          waybill: '73130000004139',
          status: 'delivering',
          nodes: [
            { at: minutesAgo(95), text: '北京海淀网点派送中', city: '北京' },
            { at: minutesAgo(420), text: '到达北京海淀网点', city: '北京' },
            { at: minutesAgo(1880), text: '离开成都分拨中心，发往北京', city: '成都' },
            { at: onDay(-3, '15:50'), text: '山野集成都仓已交给中通快递', city: '成都' },
          ],
          etaFrom: onDay(0, '09:00'),
          etaTo: onDay(0, '24:00'),
          signedAt: null,
        },
      ],
    },
    {
      ...he, // return on its way to the warehouse, money not back yet
      id: 'SY100238698851',
      status: 'refunding',
      createdAt: onDay(-11, '20:45'),
      paidAt: onDay(-11, '20:46'),
      promisedShipBy: onDay(-10, '20:46'),
      lines: [{ skuId: 'sku-xijian-blue-38', quantity: 1 }],
      discountMinor: 5000,
      shipments: [
        signedParcel('pk-698851-1', '73130000002518', '北京', onDay(-7, '17:02'), onDay(-10, '17:30')),
        {
          id: 'pk-698851-r',
          carrier: '中通快递',
          waybill: '73130000009026',
          status: 'returning',
          nodes: [
            { at: minutesAgo(560), text: '离开北京转运中心，发往成都', city: '北京' },
            { at: onDay(-2, '15:10'), text: '退货件已上门取走', city: '北京' },
          ],
          etaFrom: onDay(1, '09:00'),
          etaTo: onDay(2, '20:00'),
          signedAt: null,
        },
      ],
    },
    {
      ...he, // returned and refunded
      id: 'SY100238655319',
      status: 'refunded',
      createdAt: onDay(-24, '11:26'),
      paidAt: onDay(-24, '11:27'),
      promisedShipBy: onDay(-23, '11:27'),
      lines: [{ skuId: 'sku-yelu-grey-37', quantity: 1 }],
      discountMinor: 5000,
      refunds: [
        {
          id: 'SY100238655319-r1',
          amountMinor: 40_900,
          state: 'arrived',
          at: onDay(-13, '11:20'),
          parts: [{ methodId: 'wechat', name: '微信支付', amountMinor: 40_900 }],
        },
      ],
      shipments: [signedParcel('pk-655319-1', '73130000002047', '北京', onDay(-20, '13:44'), onDay(-23, '16:20'))],
    },
    {
      ...he, // long finished: warranty
      id: 'SY100238102776',
      status: 'completed',
      createdAt: onDay(-72, '16:00'),
      paidAt: onDay(-72, '16:01'),
      promisedShipBy: onDay(-71, '16:01'),
      lines: [{ skuId: 'sku-ximang-black', quantity: 1 }],
      discountMinor: 0,
      shipments: [signedParcel('pk-102776-1', '73130000000355', '北京', onDay(-68, '15:35'), onDay(-71, '16:30'))],
    },
  ]
}

function createChenOrders({ onDay }: AnchoredTime): OrderRow[] {
  const chen = { memberId: 'm-visitor', address: homes.chen, freightInsured: false }
  return [
    {
      ...chen, // bought at the full price three days ago; the season's promotion makes it cheaper now
      id: 'SY100238893308',
      status: 'signed',
      createdAt: onDay(-3, '10:02'),
      paidAt: onDay(-3, '10:03'),
      promisedShipBy: onDay(-2, '10:03'),
      lines: [
        { skuId: 'sku-qingyu-green', quantity: 1 },
        { skuId: 'sku-zuji-grey-l', quantity: 2 },
      ],
      discountMinor: 0,
      shippingFeeMinor: 0,
      shipments: [signedParcel('pk-893308-1', '73130000008816', '乌鲁木齐', onDay(-1, '18:40'), onDay(-3, '18:10'))],
    },
    {
      ...chen, // cancelled before it was paid
      id: 'SY100238560017',
      status: 'cancelled',
      createdAt: onDay(-18, '23:10'),
      paidAt: null,
      promisedShipBy: null,
      lines: [{ skuId: 'sku-zuji-grey-l', quantity: 1 }],
      discountMinor: 0,
      shippingFeeMinor: 2500,
      shipments: [],
    },
  ]
}

function signedParcel(id: string, waybill: string, city: string, signedAt: string, collectedAt: string) {
  return {
    id,
    carrier: '中通快递',
    waybill,
    status: 'signed' as const,
    nodes: [
      { at: signedAt, text: '已签收，签收人：本人', city },
      { at: collectedAt, text: '山野集成都仓已交给中通快递', city: '成都' },
    ],
    etaFrom: null,
    etaTo: null,
    signedAt,
  }
}
