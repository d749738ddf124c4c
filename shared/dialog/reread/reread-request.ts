import type { IntentId } from '../../protocol/intent-ids.ts'
import type { MergedRequest } from '../merge-context.ts'
import { adviceRereadings, doubtfulAdviceRereadings, goodsRereadings } from './advice-rereadings.ts'
import { doubtfulOrderRereadings, orderRereadings } from './order-rereadings.ts'
import { priceRereadings, rereadPieces } from './price-rereadings.ts'
import type { Rereading, RereadSetting } from './rereading.ts'

/** When people are there to talk to is what the shop's articles say. */
const asksHours =
  /(?:客服|人工|你们|店里?)[^,，。]{0,6}(?:几点|啥时候?|什么时候|多久)[^,，。]{0,3}(?:上班|下班|在线|营业|休息|开门|关门)|(?:上班|工作|营业|在线|服务)时间/
/** 行不行嘛 800, once more after the price was refused. */
const pleads = /行不行|可不可以|好不好|中不中|成不成|行吗|卖不卖|卖吗|通融|诚心|真心|一口价|最低|再少|抹个?零/
/** ??? knocks at the door. */
const onlyMarks = /^[\s\p{P}]*[?？][\s\p{P}]*$/u
/** 那我拍了 tells; it asks nothing. */
const hasBought =
  /^(?:那|好的?|行)?[,，\s]*我?(?:现在|马上|这就|先|已经)?去?(?:拍了|拍下了?|拍好了|下单了|付好了|买了)[哈啊吧哦。!！~\s]*$/
/** Below this a reading of few words gives way to what was spoken of. */
const clearly = 0.5

const rereadings: readonly Rereading[] = [
  ...adviceRereadings,
  rereadPieces,
  ...orderRereadings,
  ...priceRereadings,
  ...goodsRereadings,
]
const doubtfulRereadings: readonly Rereading[] = [...doubtfulOrderRereadings, ...doubtfulAdviceRereadings]

/**
 * The same words ask for other things in other places: 今天能发吗 after an order was looked up is about that order,
 * 再加一双 beside a cart about its price. What the message itself shows (an attribute of the product, an order
 * number) makes a doubtful reading sure.
 */
export function rereadRequest(request: MergedRequest, setting: RereadSetting): MergedRequest {
  if (request.own !== undefined) return request
  if (asksHours.test(request.text)) return { ...request, intent: 'chitchat_other', isSure: false }
  if (onlyMarks.test(request.text)) return { ...request, intent: 'greeting', isSure: true }
  if (hasBought.test(request.text)) return { ...request, intent: 'ack', isSure: true }
  const intent = firstOf(rereadings, request, setting)
  // 能抵多少钱 is looked up with what it is asked of.
  if (intent === 'membership_points' && !/积分|会员|等级|卡/.test(request.text))
    return { ...request, intent, isSure: true, text: `积分${request.text}` }
  if (intent !== null) return { ...request, intent, isSure: true }
  const { last } = setting
  if (last?.request === 'price_compare' && pleads.test(request.text) && request.probability < clearly)
    return { ...request, intent: 'price_compare', isSure: true, text: `${last.text ?? ''} ${request.text}` }
  const doubtful = request.isSure ? null : firstOf(doubtfulRereadings, request, setting)
  return doubtful === null ? request : { ...request, intent: doubtful, isSure: true }
}

function firstOf(list: readonly Rereading[], request: MergedRequest, setting: RereadSetting): IntentId | null {
  for (const reread of list) {
    const intent = reread(request, setting)
    if (intent !== null) return intent
  }
  return null
}
