import type { Shipping } from '../protocol/commerce.ts'
import type { ReturnPolicy } from '../protocol/return-policy.ts'

/** From where and how fast the demo shop sends. Prices in fen. */
export const shipping: Shipping = {
  baseFeeMinor: 1000,
  freeFromMinor: 9900,
  cutoffHour: 16,
  dispatchHours: 24,
  carrier: '中通快递',
  originCity: '成都',
  defaultDays: [3, 5],
  regions: [
    { name: '川渝', provinces: ['四川', '重庆'], feeMinor: 1000, freeFromMinor: 9900, days: [1, 2] },
    { name: '云贵', provinces: ['云南', '贵州'], feeMinor: 1000, freeFromMinor: 9900, days: [2, 3] },
    {
      name: '江浙沪皖',
      provinces: ['江苏', '浙江', '上海', '安徽'],
      feeMinor: 1000,
      freeFromMinor: 9900,
      days: [2, 3],
    },
    {
      name: '华中华南',
      provinces: ['湖北', '湖南', '江西', '河南', '广东', '广西', '福建'],
      feeMinor: 1000,
      freeFromMinor: 9900,
      days: [2, 4],
    },
    {
      name: '华北',
      provinces: ['北京', '天津', '河北', '山西', '山东', '陕西'],
      feeMinor: 1000,
      freeFromMinor: 9900,
      days: [2, 4],
    },
    {
      name: '东北与海南',
      provinces: ['辽宁', '吉林', '黑龙江', '海南'],
      feeMinor: 1000,
      freeFromMinor: 9900,
      days: [3, 5],
    },
    {
      name: '甘青宁蒙',
      provinces: ['甘肃', '青海', '宁夏', '内蒙古'],
      feeMinor: 1500,
      freeFromMinor: 19900,
      days: [3, 6],
    },
    { name: '新疆西藏', provinces: ['新疆', '西藏'], feeMinor: 2500, freeFromMinor: 59900, days: [5, 9] },
  ],
  excluded: [{ provinces: ['香港', '澳门', '台湾'], reason: '只发中国大陆的地址，可以寄到大陆的集运仓' }],
}

/** The demo shop's return policy: the seven days of the law, freight insured. */
export const returnPolicy: ReturnPolicy = {
  windowDays: 7,
  qualityWindowDays: 30,
  changeOfMindFreight: 'insured',
  insuredFreightMinor: 1000,
  freightEstimateMinor: 1200,
  refundWithinDays: 3,
  returnAddress: '四川省成都市双流区山野路 0 号（演示地址）山野集退货仓，收件人：退货组，电话 13900000000',
}
