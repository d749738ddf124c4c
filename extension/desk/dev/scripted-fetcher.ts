import type { ShopperSheet } from '../../../shared/protocol/http.ts'
import { scriptedCatalogue } from './scripted-catalogue.ts'
import { at } from './scripted-conversations.ts'
import { answerRules } from './scripted-rules.ts'
import { answerTickets } from './scripted-tickets.ts'
import { answerUnderstanding } from './scripted-understanding.ts'

const sheet: ShopperSheet = {
  member: { id: 'm1', name: '周先生', phone: '13800136021', level: '银卡', points: 3206, couponIds: [] },
  readAt: at(1.2),
  orders: [
    {
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
    },
  ],
}
let revision = 1284

/** Stands in for the edge's routes; an article whose title holds 冲突 is refused as overtaken. */
export const scriptedFetcher: typeof fetch = async (input, init) => {
  const path = String(input).split('/api/desk/')[1] ?? ''
  if (path.split('/')[0] === 'rules') return answerRules(path, init)
  if (path.split(/[/?]/)[0] === 'tickets') return answerTickets(path, init)
  if (path === 'understanding') return answerUnderstanding(init)
  if (path === 'catalogue') return Response.json({ ...scriptedCatalogue, revision })
  if (path.endsWith('/shopper')) {
    if (path.includes('lin0')) return Response.json({ code: 'unavailable' }, { status: 503 })
    return Response.json(path.includes('zhou') ? sheet : { ...sheet, member: null, orders: [] })
  }
  if (String(init?.body).includes('冲突')) return Response.json({ code: 'revision-conflict' }, { status: 409 })
  revision += 1
  return Response.json({ revision, id: path.split('/')[1] ?? 'a-new', version: 6 })
}
