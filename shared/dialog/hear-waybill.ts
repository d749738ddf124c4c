import type { IntentId } from '../protocol/intent-ids.ts'
import type { DialogState, Understanding } from './dialog-state.ts'
import type { MergedRequest } from './merge-context.ts'

/** What a message says of the parcel that a shopper sent back. */
export type WaybillWord =
  /** A number and next to nothing else. */
  | 'bare'
  /** It was sent, or this is its number; the number itself may still be missing. */
  | 'told'
  /** Which number the case has. */
  | 'asked'

const theirs = /(?:你们?|您|客服|商家|店[铺家里]|卖家|仓库|厂家)(?:[^，,。]{0,6})(?:寄|发|邮)/
const sent =
  /(?:寄|邮)(?:出|回|走|过|给你们?)*(?:去|来)?了|退(?:回|给你们?)(?:去|来)?了|(?:已|刚|都|才|早就?)(?:经|刚)?[给把]?(?:你们?)?(?:寄|邮|发)(?:出|回|走|掉)|寄好|发(?:出|走|回)去?了|(?:ship|mail|post)ped|\bsent\b/i
/** Not yet, not at all, or money and not goods. */
const unsent =
  /(?:不|没|别|未|先)(?:想|要|有|能|用)?(?:寄|发|邮|退)|(?:要|准备|打算|想|明天|待会儿?|等下|一会儿?)[^，,。]{0,4}(?:寄|发|邮)|[钱款价]\S{0,4}退|新(?:的|鞋|货)\S{0,3}[寄发]/
const namesNumber = /单号|运单|快递号|物流号|tracking|waybill/i
const corrects = /错|不对|改[成为一]|应该是|换成|更正|wrong|correct/i
/** The number will come, or cannot. */
const later = /晚点|稍后|回头|[等待过]一?会|明天|再发|没有|later/i
/** 你们记的是哪个单号 */
const asksKept =
  /(?:记|登记|填|存)[^，,。]{0,6}(?:哪|什么|多少|对[吗不])|(?:哪|什么|多少)[^，,。]{0,4}单号.{0,4}(?:记|登记|填)/
const whereabouts = /到哪|哪[里儿]了|查|没动|不动|更新|派送|签收|(?:什么时候|几天|多久)[能会]?到(?!账)|走到|where/i
const asks = /[?？]|[吗么呢没](?=[，,。!！~\s]|$)|怎么|如何|多少|哪|什么时候|几时|何时/
const back: ReadonlySet<IntentId> = new Set<IntentId>(['return_goods', 'exchange_goods', 'quality_problem'])
const roundsBack = 6
/** Beside a number: the courier's name, a colon, 单号. */
const bareRest = 4

/** Whether a message tells a parcel's number or says that goods were sent back; null when it is about something else. */
export function readWaybillWord({ text, entities }: Understanding, state: DialogState): WaybillWord | null {
  const [number] = entities.waybills
  const rest = number === undefined ? text : withoutNumber(text, number)
  const isSent = sent.test(rest) && !theirs.test(rest) && !unsent.test(rest)
  if (number !== undefined) {
    if ([...rest].length <= bareRest && !whereabouts.test(rest)) return 'bare'
    if (isSent) return 'told'
    return namesNumber.test(rest) && !whereabouts.test(rest) && !theirs.test(rest) ? 'told' : null
  }
  const isAfterReturn = state.recent.slice(0, roundsBack).some(({ request }) => back.has(request))
  if (isAfterReturn && namesNumber.test(rest) && asksKept.test(rest)) return 'asked'
  if (asks.test(rest) || whereabouts.test(rest)) return null
  const isReturn = /退货|换货|退回|寄回|旧的/.test(rest)
  if (isSent && (isReturn || isAfterReturn)) return 'told'
  if (!namesNumber.test(rest) || !(isReturn || isAfterReturn)) return null
  return corrects.test(rest) || later.test(rest) || readRawNumber(rest) !== undefined ? 'told' : null
}

/** As people write a number: its letters, then digits in groups. */
const written = '([a-z]{0,5}[\\s-]?\\d[\\da-z-]*(?:[\\s-]+\\d[\\d-]*)*)'
const namedNumber = new RegExp(
  `(?:单号|运单号?|快递号|物流号|tracking(?: number| no\\.?)?|waybill)[^\\da-z]{0,6}${written}`,
  'i',
)
const bareNumber = new RegExp(`^[^\\da-z]{0,4}${written}[^\\da-z]{0,4}$`, 'i')
const longEnough = 4

/** What stands where a number should, even if it cannot be one: 单号 88231. */
export function readRawNumber(text: string): string | undefined {
  const found = (namedNumber.exec(text) ?? bareNumber.exec(text.trim()))?.[1]
  return found !== undefined && found.length >= longEnough ? found : undefined
}

/** Requests that say no more than the number itself does. */
const saysElse: ReadonlySet<IntentId> = new Set<IntentId>([
  'refund_status',
  'human_agent',
  'complaint',
  'compensation',
  'invoice',
  'price_protect',
])

/** A told number is a request of its own, whatever the catalogue makes of it; what else is asked stays. */
export function hearWaybill(
  requests: MergedRequest[],
  understanding: Understanding,
  state: DialogState,
): MergedRequest[] {
  if (state.flow?.id === 'return-waybill' || state.flow?.askedFor === 'detail') return requests
  const word = readWaybillWord(understanding, state)
  if (word === null) return requests
  const heard = { probability: 1, isSure: true, text: understanding.text, ranked: [] }
  if (word === 'asked') return [{ ...heard, intent: 'refund_status' }]
  const told: MergedRequest = { ...heard, intent: 'return_goods', flow: 'return-waybill' }
  return [told, ...requests.filter(({ own, intent }) => own !== undefined || saysElse.has(intent))]
}

function withoutNumber(text: string, number: string): string {
  const spaced = [...number].join('[\\s-]*')
  return text
    .replace(new RegExp(spaced, 'i'), '')
    .replace(/\bSY[\s-]*\d[\d\s-]*\d/gi, '')
    .trim()
}
