import type { Fact, HandoffCard, HandoffTrigger } from '../../../shared/protocol/conversation.ts'
import { describeBasis } from '../../desk/texts/describe-basis.ts'
import { tellDone } from '../../desk/texts/describe-done.ts'
import { describeFact } from '../../desk/texts/describe-fact.ts'
import { intentNames } from '../../desk/texts/intent-names.data.ts'

/** Why it came to a person, and what is left to do. */
const triggers: Record<HandoffTrigger, { because: string; open: string }> = {
  asked: { because: '要找人工', open: '接着办' },
  'cannot-answer': { because: '知识里没有答案', open: '答上客户的问题' },
  unresolved: { because: '没解决客户的问题', open: '换一个办法解决' },
  anger: { because: '客户生气了', open: '先安抚，再给结论' },
  legal: { because: '客户提到投诉维权', open: '按投诉来处理' },
  safety: { because: '事情涉及安全', open: '先确认人有没有事' },
  complaint: { because: '客户要投诉', open: '按投诉来处理' },
  'article-condition': { because: '文章要求转人工', open: '由人来定' },
  'flow-step': { because: '这一步要人来定', open: '由人来定' },
  vip: { because: '是重点客户', open: '由人接着办' },
}
const shownFacts = 4
const longestValue = 24
/** 身高 172 cm: the value says itself what it is. */
const namedByValue: ReadonlySet<string> = new Set(['size.body'])
/** Who and where somebody is belongs to the order, which is shown to those who may see it; the order has words of its own. */
const leftOut =
  /^(?:said\.(?:address|detail|recipient|waybill|order|flow)|change\.(?:address|before|after)|shipment\.waybills|order\.id)$|phone|name$/i

/** At most three sentences of rules: who wants what and why it came here, what was tried and done, what is open with what is known. */
export function summariseHandoff(card: HandoffCard, now: Date): string {
  const { because, open } = triggers[card.trigger]
  const wishes = card.requests.filter((intent) => intent !== 'human_agent').map((intent) => intentNames[intent])
  const wanted = wishes.length === 0 ? '客户还没说清要什么' : `客户要的是${wishes.slice(0, 3).join('、')}`
  const bases = [...new Set(card.tried.map(({ basis }) => describeBasis(basis)))].slice(0, 3)
  const tried = bases.length === 0 ? 'AI 还没给过答案' : `AI 已按${bases.join('、')}答过`
  const known = [...orderOf(card), ...card.facts.flatMap((fact) => toKnown(fact, now)).slice(0, shownFacts)]
  const ending = known.length === 0 ? '' : `；已知${known.join('，')}`
  return [
    `${wanted}，${because}。`,
    `${[tried, tellDone(card)].filter(Boolean).join('，')}。`,
    `还要${open}${ending}。`,
  ].join('')
}

function orderOf({ orderId }: HandoffCard): string[] {
  return orderId === null ? [] : [`订单尾号 ${orderId.slice(-4)}`]
}

function toKnown(fact: Fact, now: Date): string[] {
  if (fact.value === null || leftOut.test(fact.name)) return []
  const { label, value } = describeFact(fact, now)
  if (label === null || value === '' || [...value].length > longestValue) return []
  return [`${namedByValue.has(fact.name) ? '' : label}${/^[\d¥A-Z]/i.test(value) ? ' ' : ''}${masked(value)}`]
}

/** What looks like a phone or a card number: whatever brought it here, a summary says no more than its end. */
function masked(value: string): string {
  return value.replace(/\d(?:[\s-]?\d){8,}/g, (digits) => `尾号 ${digits.replace(/\D/g, '').slice(-4)}`)
}
