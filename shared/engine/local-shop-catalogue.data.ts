import type { PublicCatalogue } from '../protocol/shop.ts'

/**
 * What stands in place of a shop's rules where no edge told any. Nothing in it is ever said: `withoutRules` takes out
 * every draft that rests on it.
 */
export const localCatalogue: PublicCatalogue = {
  settings: {
    persona: { shopName: '本店', assistantName: '客服', tone: 'warm', greeting: '您好' },
    hours: { utcOffsetMinutes: 480, intervals: [] },
    handoff: { missesBeforeHandoff: 3, onComplaint: true, onAnger: true },
    answerThreshold: 0.5,
  },
  products: [],
  skus: [],
  promotions: [],
  coupons: [],
  sizeCharts: [],
  shipping: {
    baseFeeMinor: 0,
    freeFromMinor: null,
    cutoffHour: 0,
    dispatchHours: 0,
    carrier: '快递',
    originCity: '本店',
    regions: [],
    defaultDays: [0, 0],
  },
  returnPolicy: {
    windowDays: 7,
    qualityWindowDays: 7,
    changeOfMindFreight: 'shopper',
    freightEstimateMinor: 0,
    refundWithinDays: 0,
    returnAddress: '',
  },
}
