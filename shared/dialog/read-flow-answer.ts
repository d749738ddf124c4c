import { readWithdrawal, splitInstead } from '../language/read-withdrawal.ts'
import type { IntentId } from '../protocol/intent-ids.ts'
import type { ActiveFlow, Slots, Understanding } from './dialog-state.ts'
import type { FlowEvent } from './flow.ts'
import { flowOfIntent, getFlow } from './flow-of-intent.ts'
import type { MergedMessage, MergedRequest } from './merge-context.ts'
import { type BackTo, readStepBack } from './read-step-back.ts'

/** How a message answers the flow that waits for it. */
export type FlowAnswer =
  | { kind: 'filled'; event: FlowEvent }
  | { kind: 'stuck' }
  /** Nothing for the flow, but a question of its own; sure: known to be for something else. */
  | { kind: 'aside'; requests: MergedRequest[]; isSure: boolean }
  /** 上一步, 选错了: an earlier question is to be answered again. */
  | { kind: 'back'; to: BackTo }
  | { kind: 'cancelled' }
  /** 好的, 谢谢: heard, and the question still stands. */
  | { kind: 'noted' }
  | { kind: 'other' }

const cancelWord =
  '(?:还是|那|我|就)?(?:算了|(?:先|都)?留着|不[退换查问办买看]了|先?不用了?|先不[退换查办改]?了?|没事了?|取消|不需要了?|回头再说|以后再说)[吧啊呢哈]*'
const cancelWords = new RegExp(`^${cancelWord}(?:[,，.。!！\\s]*${cancelWord})?[,，.。!！~\\s]*$`)
const disputeWords =
  /凭什么|不合理|不接受|不同意|不行|不服|不对|为什么不[能可给]|怎么不[能可给]|霸王|不应该|明明|可是|但是|骗/
/** Answers to a question may look like one of these without asking for anything. */
const quiet: ReadonlySet<IntentId> = new Set<IntentId>([
  'ack',
  'thanks_bye',
  'greeting',
  'chitchat_other',
  'out_of_scope',
  'feedback_rating',
])
/** A wish is taken back early or not at all. */
const readLength = 200
/** A message as short as this answers the question rather than asks another, unless it is put as a question. */
const shortAnswer = 6
/** 什么 and 哪个？ ask back; a question of its own has more words. */
const shortAside = 4
const questionWords = /[吗呢么?？咋啥]|多[少久长]|怎[么样]|什么|几[天点件]|哪|谁/

/** Reads a message as the answer to what the active flow asked or said last. */
export function readFlowAnswer(understanding: Understanding, merged: MergedMessage, active: ActiveFlow): FlowAnswer {
  const flow = getFlow(active.id)
  if (flow?.states[active.state] === undefined) return { kind: 'other' }
  // 不退了，换货 may be the very name of an option.
  if (active.askedFor === 'branch' && merged.slots.branch !== undefined)
    return { kind: 'filled', event: { kind: 'message', answer: null } }
  if (takesBack(understanding.text, active)) return { kind: 'cancelled' }
  const back = readStepBack(understanding.text)
  if (back !== null && (active.askedFor !== null || back === 'order' || flow.rewalks === true))
    return { kind: 'back', to: back }
  if (active.askedFor === null) return readReaction(understanding, merged, active)
  if (asksOtherOrderFlow(merged, active) || wantsExchange(merged, active)) return { kind: 'other' }
  if (fillsSomething(merged.slots, active, Object.keys(flow.slots)))
    return { kind: 'filled', event: { kind: 'message', answer: null } }
  if (asksOfOtherGoods(merged, active, Object.keys(flow.slots)))
    return { kind: 'filled', event: { kind: 'message', answer: null } }
  if (merged.otherOrder) return { kind: 'filled', event: { kind: 'message', answer: null } }
  // 取消 at a question about what to cancel says neither yes nor no to cancelling.
  if (active.id === 'cancel-order' && /^(?:那|就|还是)?取消[吧了]*[。.!！~\s]*$/.test(understanding.text.trim()))
    return { kind: 'stuck' }
  const isRefused = active.askedFor === 'confirmed' && saysNo(understanding)
  if (isRefused || cancelWords.test(understanding.text.trim())) return { kind: 'cancelled' }
  const [first] = merged.requests
  if (first !== undefined && isCourtesy(first) && understanding.entities.affirmation === undefined)
    return { kind: 'noted' }
  if (flow.slots.photos !== undefined && isHeardOnly(understanding.text.trim()))
    return { kind: 'filled', event: { kind: 'message', answer: null } }
  const asksElse =
    first !== undefined &&
    asksOutside(first, active) &&
    first.isSure &&
    ([...understanding.text].length > shortAnswer ||
      questionWords.test(understanding.text) ||
      (first.probability >= clearly && wishWords.test(understanding.text)))
  if (asksElse) return { kind: 'other' }
  const known: FlowAnswer = { kind: 'filled', event: { kind: 'message', answer: null } }
  return (
    readAside(understanding.text, merged, active) ?? (repeatsKnown(merged.slots, active) ? known : { kind: 'stuck' })
  )
}

/** 有照片, 我拍了视频: what the flow will ask for is at hand; heard, and no failure to answer. */
const promisesPhotos =
  /^(?:我|我这|这里|这边|手机里|[,，\s])*(?:也|都|是|已经)?(?:有|拍了|拍好了?|录了)(?:的)?(?:几张|一些|个)?(?:照片|相片|图片?|视频|視頻)[的了啊呀哦吧。.!！~\s]*$|^(?:yes,? ?)?i (?:have|took) (?:some |a )?(?:photos?|pictures?|video)s?[.!\s]*$/iu

/** 要怎么处理 asks on about the faulty goods themselves: the flow's own next question leads there, no article does. */
const asksWhatNext =
  /^(?:那|这|這|这个|這個|这种情况|现在|我|该|應該|应该|要|得|[,，\s])*(?:怎么|怎麼|如何|咋)(?:处理|處理|解决|解決|办|辦|弄)[呢啊呀吧才好了?？。.!！~\s]*$|^what (?:should|can|do) i do(?: now)?[?.!\s]*$/iu

/** What a flow that sends goods back hears without a slot for it. */
function isHeardOnly(text: string): boolean {
  return promisesPhotos.test(text) || asksWhatNext.test(text)
}

/** The order or the reason once more, known before it was asked for: heard, and no failure to answer. */
function repeatsKnown({ order, reason }: Slots, active: ActiveFlow): boolean {
  return (order ?? reason) !== undefined && (order ?? active.slots.order) === active.slots.order
}

/** 你们几点下班 while a flow asks which order: read by itself it asks for something else. */
function readAside(text: string, { alone }: MergedMessage, active: ActiveFlow): FlowAnswer | null {
  const [first] = alone
  if (first === undefined || !questionWords.test(text) || [...text].length <= shortAside) return null
  const isSure = asksOutside(first, active) && first.probability >= clearly
  return { kind: 'aside', requests: alone, isSure }
}

/** 不退了, 不是退货是换货: the very thing this flow is for is no longer wanted. */
function takesBack(text: string, active: ActiveFlow): boolean {
  const wanted = active.request ?? getFlow(active.id)?.intents[0]
  if (wanted === undefined || /[?？]/.test(text)) return false
  const clauses = text.slice(0, readLength).split(/[,，。.!！;；~\s]+/)
  return [...clauses, ...splitInstead(text.slice(0, readLength))].some(
    (clause) => readWithdrawal(clause)?.intents.includes(wanted) === true,
  )
}

/** 先帮我看看 SY… 到哪了 in the middle of a return names an order, and asks where it is. */
function asksOtherOrderFlow({ requests, slots }: MergedMessage, active: ActiveFlow): boolean {
  const [first] = requests
  if (slots.order === undefined || first === undefined || first.probability < clearly) return false
  if (active.askedFor === 'order' && pointsOnly.test(first.text)) return false
  const isAboutOrders = first.intent === 'logistics_track' || first.intent === 'order_status'
  return isAboutOrders && flowOfIntent[first.intent] !== active.id && askedWords.test(first.text)
}

/** 先不改 at the last question. */
function saysNo({ text, entities }: Understanding): boolean {
  return entities.affirmation === 'no' || /^(?:先|还是|那就|那)?(?:不|别|算)/u.test(text.trim())
}

/** The slot asked for, or another slot of the flow that was still open. */
function fillsSomething(slots: Slots, active: ActiveFlow, wanted: string[]): boolean {
  const asked = active.askedFor
  if (asked !== null && slots[asked] !== undefined) return true
  return wanted.some((name) => {
    const slot = name as keyof Slots
    return (
      slot !== 'reason' &&
      slot !== 'product' &&
      slot !== 'place' &&
      slots[slot] !== undefined &&
      slots[slot] !== active.slots[slot]
    )
  })
}

/** 那云絮呢 names other goods and asks nothing else. */
function asksOfOtherGoods({ elliptic, named }: MergedMessage, { slots }: ActiveFlow, wanted: string[]): boolean {
  return elliptic && named[0] !== undefined && named[0] !== slots.product && wanted.includes('product')
}

/** A request that the active flow does not serve; the shop's own intents are served by their articles alone. */
function asksOutside({ intent, own }: MergedRequest, active: ActiveFlow): boolean {
  // A process serves what it was begun for: 还是不亮 is told of the same lamp.
  if (own === undefined && active.slots.tree !== undefined && intent === active.request) return false
  return own !== undefined || (!quiet.has(intent) && flowOfIntent[intent] !== active.id)
}

function isCourtesy({ intent, probability, own }: MergedRequest): boolean {
  return own === undefined && (intent === 'ack' || intent === 'thanks_bye') && probability >= clearly
}

/** 我要换货 is short, and still asks for something else. */
const wishWords = /^(?:那|还是|我|先|帮我|麻烦|给我)*(?:要|想|想要|改|换|查|取消|申请|帮我)/u

/** 那换个大一码呢 gives a reason, and wants no money back. */
function wantsExchange({ requests }: MergedMessage, active: ActiveFlow): boolean {
  return active.id === 'return-goods' && requests[0]?.intent === 'exchange_goods' && requests[0].isSure
}

/** 那个没发货的, 还没付款那单 say which, and ask nothing. */
const pointsOnly =
  /^(?:就?是|要)?(?:[那这]一?[个单笔])?(?:还|刚刚?|已经?)?[^,，。?？哪吗怎]{1,6}(?:的|[那这]一?[个单笔])(?:[那这]?[个单笔])?[吧啊呢哈。.!！~\s]*$/
/** A bare number is read as an order's state too, so the words must ask. */
const clearly = 0.5
const askedWords = /到哪|哪[里儿]?了|发货|物流|快递|查|看看|送到|到了|什么时候|怎么还|where|track|status/i

/** After a verdict: taken, disputed, or something new. */
function readReaction(understanding: Understanding, merged: MergedMessage, active: ActiveFlow): FlowAnswer {
  const state = getFlow(active.id)?.states[active.state]
  const first = merged.requests[0]
  const asksElse = first?.isSure === true && asksOutside(first, active)
  if (state !== undefined && 'effect' in state)
    return asksElse ? { kind: 'other' } : { kind: 'filled', event: { kind: 'message', answer: null } }
  const { affirmation } = understanding.entities
  if (affirmation === 'no' || disputeWords.test(understanding.text))
    return { kind: 'filled', event: { kind: 'message', answer: 'disputed' } }
  const agrees = first?.own === undefined && (first?.intent === 'ack' || first?.intent === 'thanks_bye')
  if (affirmation === 'yes' || agrees) return { kind: 'filled', event: { kind: 'message', answer: 'accepted' } }
  return { kind: 'other' }
}
