import type { AnchoredTime } from './anchored-time.ts'
import { homes } from './members.data.ts'
import type { OrderRow } from './order-rows.data.ts'

/** Orders of one member whose parcels went wrong in different ways, and one that only has a long way to go. */
export function createTroubledOrders({ minutesAgo, onDay }: AnchoredTime): OrderRow[] {
  const su = { memberId: 'm-su', address: homes.su, discountMinor: 0 }
  const sent = { status: 'shipped' as const, createdAt: onDay(-8, '10:20'), paidAt: onDay(-8, '10:21') }
  const parcel = { carrier: '中通快递', etaFrom: null, etaTo: null, signedAt: null }
  return [
    {
      ...su, // shown as signed for, although it never went out for delivery
      id: 'SY100238846310',
      ...sent,
      status: 'signed',
      promisedShipBy: onDay(-7, '10:21'),
      lines: [{ skuId: 'sku-yinghuo-teal', quantity: 1 }],
      shipments: [
        {
          ...parcel,
          id: 'pk-846310-1',
          waybill: '73130000005210',
          status: 'signed',
          nodes: [
            { at: minutesAgo(310), text: '已签收，签收人：他人', city: '南京' },
            { at: minutesAgo(1100), text: '到达南京转运中心', city: '南京' },
            { at: minutesAgo(2700), text: '离开成都分拨中心，发往南京', city: '成都' },
            { at: minutesAgo(3100), text: '山野集成都仓已交给中通快递', city: '成都' },
          ],
          signedAt: minutesAgo(310),
        },
      ],
    },
    {
      ...su, // refused at the door by nobody knows whom, on its way back
      id: 'SY100238823377',
      ...sent,
      promisedShipBy: onDay(-7, '10:21'),
      lines: [{ skuId: 'sku-chuiyan-pot', quantity: 1 }],
      shipments: [
        {
          ...parcel,
          id: 'pk-823377-1',
          waybill: '73130000005328',
          status: 'returning',
          nodes: [
            { at: minutesAgo(400), text: '到达南京转运中心', city: '南京' },
            { at: minutesAgo(1500), text: '收件人拒收，等待退回', city: '南京' },
            { at: minutesAgo(1700), text: '南京玄武网点派送中', city: '南京' },
            { at: minutesAgo(3300), text: '离开成都分拨中心，发往南京', city: '成都' },
          ],
        },
      ],
    },
    {
      ...su, // the address lacks a door: the warehouse waits
      id: 'SY100238808842',
      status: 'paid',
      createdAt: minutesAgo(320),
      paidAt: minutesAgo(315),
      promisedShipBy: minutesAgo(315 - 24 * 60),
      holdReason: 'address-problem',
      address: { ...homes.su, detail: '梅林路（演示）' },
      lines: [{ skuId: 'sku-ximang-black', quantity: 1 }],
      shipments: [],
    },
    {
      ...su, // a present for a friend far away: two days without news are ordinary there
      id: 'SY100238857731',
      ...sent,
      promisedShipBy: onDay(-7, '10:21'),
      address: { ...homes.chen, name: '小陈', phone: homes.su.phone },
      lines: [{ skuId: 'sku-zuji-terra-m', quantity: 3 }],
      shipments: [
        {
          ...parcel,
          id: 'pk-857731-1',
          waybill: '73130000005446',
          status: 'in-transit',
          nodes: [
            { at: minutesAgo(2940), text: '离开西安转运中心，发往乌鲁木齐', city: '西安' },
            { at: minutesAgo(4400), text: '到达西安转运中心', city: '西安' },
            { at: minutesAgo(6000), text: '山野集成都仓已交给中通快递', city: '成都' },
          ],
        },
      ],
    },
  ]
}
