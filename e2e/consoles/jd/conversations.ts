import { addLine, type Conversation, type Line } from '../kit/conversation.ts'
import { makeMoreConversations } from '../kit/make-conversations.ts'

type Said = Partial<Line> & { text: string }

/** What the replica's customers said. Written for the tests; one never loads: the header changes, no messages come. */
export const active: Conversation[] = [
  converse('jd_4f1a9c', '风*****客', '售前咨询', [
    { side: 'system', kind: 'system', text: '客户通过商品页进入咨询', at: 50_520 },
    { text: '你好', at: 50_531 },
    { side: 'shop', text: '您好，在的', at: 50_550, isRead: true },
    { kind: 'product', text: '「逐风」三层硬壳冲锋衣', isBroken: true, at: 50_560 },
    { text: '这件冲锋衣是什么面料的', at: 50_585 },
  ]),
  converse('jd_77b0de', '登***9', '售后咨询', [
    { text: '鞋子穿着不合适', at: 51_040 },
    { text: '怎么退货', at: 51_058 },
  ]),
  { ...converse('jd_0c93aa', '小***鱼', '售前咨询', [{ text: '在吗', at: 51_120 }]), loads: false },
  converse('jd_c0ffee', '山***道', '售前咨询', [
    { text: '满减怎么算', at: 48_000 },
    { side: 'system', kind: 'system', text: '咚咚机器人已回复', at: 48_001 },
    { side: 'shop', text: '活动价以结算页为准', at: 48_002, isRead: true },
    { text: '那包邮吗', at: 48_100 },
  ]),
]
const [first] = active
if (first) first.product = '「逐风」三层硬壳冲锋衣'

/** The other tab's rows stay in the document while it is hidden. */
export const past: Conversation[] = [converse('jd_000001', '旧***客', '历史', [{ text: '收到了谢谢', at: 32_400 }])]

/** Rows that appear only when the contact list is scrolled to its end; the last is masked like one above. */
export const later: Conversation[] = [
  ...makeMoreConversations(12),
  converse('jd_77c0df', '登***9', '售前咨询', [
    { text: '雨衣能当冲锋衣穿吗', at: 52_000 },
    { side: 'shop', text: '短时间可以', at: 52_010 },
    { text: '好的', at: 52_020 },
  ]),
]

function converse(key: string, name: string, topic: string, said: Said[]): Conversation {
  const conversation: Conversation = { key, name, topic, product: '', loads: true, lines: [], orders: [], clock: null }
  for (const line of said) addLine(conversation, line)
  return conversation
}
