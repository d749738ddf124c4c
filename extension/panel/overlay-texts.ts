import type { HandoffTrigger } from '../../shared/protocol/conversation.ts'
import type { ConsoleReading, ReadFailure } from '../consoles/read-console.ts'

/** Words that only the overlay shows. */
export const overlayTexts = {
  customerWords: '客户的话',
  draftList: '草稿',
  draftCount: (count: number) => `草稿 ${count} 条`,
  move: '移动和缩放：按住拖动；方向键移动，Shift 加方向键改大小',
  tab: (words: string) => `展开客服副驾，${words}；上下方向键移动`,
  noBasis: '知识库里没有能回答的文章。',
  noBasisWay: '可以先这样问清楚：',
  order: '订单',
  severalOrders: (count: number) => `页面上有 ${count} 个订单，没有认定是哪一个，草稿里不会出现订单内容。`,
  angry: '生气',
  unhappy: '不满',
} as const

/** Why somebody with more say should take over. */
export const escalationTexts: Record<HandoffTrigger, string> = {
  asked: '客户要找人处理',
  'cannot-answer': '没有能回答的依据',
  unresolved: '问了几次还没解决',
  anger: '情绪激烈，先安抚',
  legal: '提到法律途径，请负责人看',
  safety: '涉及人身安全，请负责人看',
  complaint: '客户在投诉',
  'article-condition': '文章写明要人工处理',
  'flow-step': '这一步要人来定',
  vip: '重要客户，优先回',
}

type Unreadable = Exclude<ReadFailure['kind'], 'slot-missing' | 'unsettled' | 'elsewhere'>

/** Why nothing is drafted although a console is open. */
export const unreadableTexts: Record<Unreadable, { title: string; text: string }> = {
  'nothing-open': { title: '还没有打开会话', text: '在客服台里点开一个客户，草稿会出现在这里。' },
  'scrolled-away': { title: '消息翻到前面了', text: '回到最新一条，草稿会接着出。' },
}

type OrderFacts = Extract<ConsoleReading['order'], { kind: 'one' }>['facts']

/** The facts of an order card, in the order they are shown below its name and amount. */
export const orderFactTexts: readonly [keyof OrderFacts, string][] = [
  ['orderNumber', '订单号'],
  ['paidAt', '付款'],
  ['status', '状态'],
  ['logistics', '物流'],
]

/** 刚刚读取, 2 分钟前读取, 3 小时前读取: read from the page, so as old as its last change. */
export function describeAge(readAtMs: number, nowMs: number): string {
  const minutes = Math.floor(Math.max(0, nowMs - readAtMs) / 60_000)
  if (minutes === 0) return '刚刚读取'
  return minutes < 60 ? `${minutes} 分钟前读取` : `${Math.floor(minutes / 60)} 小时前读取`
}
