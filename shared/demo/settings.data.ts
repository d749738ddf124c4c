import type { ShopSettings } from '../protocol/shop.ts'

/** How the demo shop speaks, when its people answer and when it hands over. */
export const settings: ShopSettings = {
  persona: {
    shopName: '山野集',
    assistantName: '小野',
    tone: 'warm',
    greeting: '你好呀，我是山野集的小野。选装备、挑尺码、查订单、算到手价，都可以直接问我。',
  },
  hours: { utcOffsetMinutes: 480, intervals: [{ fromMinute: 9 * 60, toMinute: 22 * 60 }] },
  handoff: { missesBeforeHandoff: 3, onComplaint: true, onAnger: true },
  answerThreshold: 0.5,
}
