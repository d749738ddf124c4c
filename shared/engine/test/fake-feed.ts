import type { FeedRecord } from '../../protocol/shop.ts'

const article = (id: string, question: string, text: string): FeedRecord => ({
  kind: 'article',
  id,
  body: {
    id,
    title: question,
    questions: [question],
    answers: [{ id: 'A', text }],
    relatedIds: [],
    handsOff: false,
    layer: 'base',
    category: ['售后'],
    productIds: [],
    locale: 'zh-CN',
    validFrom: null,
    validTo: null,
    version: 1,
  },
})

/** The least a shop's feed can hold: settings, policies and one article. */
export const fakeFeed: FeedRecord[] = [
  {
    kind: 'settings',
    id: 'main',
    body: {
      persona: { shopName: '山野', assistantName: '小鹿', tone: 'warm', greeting: '您好' },
      hours: { utcOffsetMinutes: 480, intervals: [{ fromMinute: 540, toMinute: 1260 }] },
      handoff: { missesBeforeHandoff: 3, onComplaint: true, onAnger: true },
      answerThreshold: 0.5,
    },
  },
  {
    kind: 'shipping',
    id: 'main',
    body: {
      baseFeeMinor: 1000,
      freeFromMinor: 9900,
      cutoffHour: 16,
      dispatchHours: 24,
      carrier: '顺丰',
      originCity: '杭州',
      regions: [],
      defaultDays: [2, 3],
    },
  },
  {
    kind: 'return-policy',
    id: 'main',
    body: {
      windowDays: 7,
      qualityWindowDays: 15,
      changeOfMindFreight: 'shopper',
      freightEstimateMinor: 1200,
      refundWithinDays: 3,
      returnAddress: '杭州',
    },
  },
  article('washing', '冲锋衣怎么洗', '30 度以下手洗'),
]
