import type { Order } from '../../../shared/protocol/commerce.ts'
import type { ShopperSheet } from '../../../shared/protocol/http.ts'
import { at } from './scripted-conversations.ts'

/** An order that arrived some days ago. */
export const scriptedOrder: Order = {
  id: 'SY202611180937',
  memberId: 'm1',
  status: 'signed',
  createdAt: at(4300),
  paidAt: at(4290),
  promisedShipBy: at(2900),
  lines: [
    {
      id: 'l1',
      skuId: 'qingyu-green',
      productId: 'tent-qingyu',
      title: '「轻羽」三季双人帐',
      options: { 颜色: '雾绿' },
      quantity: 1,
      priceMinor: 109_900,
      paidMinor: 89_900,
      returnClass: 'standard',
      noReturnConfirmed: false,
    },
  ],
  goodsMinor: 109_900,
  discountMinor: 20_000,
  shippingFeeMinor: 0,
  paidMinor: 89_900,
  freightInsured: true,
  gifts: [],
  address: { province: '浙江', city: '杭州', district: '西湖', detail: '**', name: '周*', phone: '138 **** 6021' },
  shipments: [
    {
      id: 's1',
      carrier: '顺丰速运',
      waybill: 'SF1380013800',
      lineIds: ['l1'],
      status: 'signed',
      nodes: [{ at: at(1100), text: '已签收，本人签收' }],
    },
  ],
}

/** What the edge knows of one shopper. */
export const scriptedSheet: ShopperSheet = {
  member: { id: 'm1', name: '周先生', phone: '13800136021', level: '银卡', points: 3206, couponIds: [] },
  readAt: at(1.2),
  orders: [scriptedOrder],
}
