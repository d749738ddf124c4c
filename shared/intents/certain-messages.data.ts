import type { IntentId } from '../protocol/intent-ids.ts'

/** Messages of one form that need no model; each pattern has to fit the whole message. */
export const certainMessages: readonly (readonly [RegExp, IntentId])[] = [
  // Asked for a person, in nothing but those words.
  [
    /^\s*(?:请|帮我|我要|我想|给我|麻烦)?(?:转|找|接|换|要)?(?:人工|真人)(?:客服|服务|坐席)?(?:谢谢|吧|啊|呀|快)?[\s!！。.~～]*$/,
    'human_agent',
  ],
  // Names a number that was asked for, and wants nothing: order numbers, waybills, phones.
  [
    /^(?=[^\d]*\d[\d\s-]{9,})(?:sy|[a-z]{0,3}\d{10,20}|\d[\d\s-]{2,20}|我的|订单号?|编号|单号|手机号?|电话|尾号|后四位|[是:：,，;；.。\s])+$/i,
    'ack',
  ],
]
