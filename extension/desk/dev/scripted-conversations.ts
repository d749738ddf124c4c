import type { ConversationView, DraftSet, ShownItem } from '../../../shared/engine/api.ts'
import type { Author, Basis, ConversationSummary, Fact, HandoffCard } from '../../../shared/protocol/conversation.ts'
import type { StaffSession } from '../../../shared/protocol/http.ts'
import type { IntentId } from '../../../shared/protocol/intent-ids.ts'

/** Minutes and parts of them before now. */
export function at(minutesAgo: number): string {
  return new Date(Date.now() - minutesAgo * 60_000).toISOString()
}

export const session: StaffSession = {
  token: 'scripted-token',
  staff: { id: 'che', name: '阿澈', email: 'che@demo.example', role: 'owner', shop: 'demo', shopName: '山野集' },
}

const calm: ConversationSummary = {
  id: 'c0-0000000000000000',
  owner: 'assistant',
  epoch: 1,
  operatorId: null,
  operatorName: null,
  shopperName: '访客 3F9A',
  proof: 'none',
  excerpt: '',
  trigger: null,
  requests: [],
  mood: 'neutral',
  moodIntensity: 0,
  waitingSince: null,
  lastAt: at(5),
  lastSeq: 4,
}
const mine = { owner: 'operator', operatorId: 'che', operatorName: '阿澈' } as const

const askedOfAi: [string, IntentId][] = [
  ['背包 40L 能带上飞机吗', 'product_spec'],
  ['172 65 公斤穿什么码', 'size_advice'],
  ['什么时候发货', 'delivery_eta'],
  ['有没有赠品', 'gift'],
]

export const inbox: ConversationSummary[] = [
  {
    ...calm,
    ...mine,
    id: 'c0-zhou000000000000',
    shopperName: '周先生',
    excerpt: '所以到底能不能换？？',
    requests: ['exchange_goods'],
    mood: 'negative',
    moodIntensity: 0.85,
    waitingSince: at(2.6),
    proof: 'identity',
  },
  {
    ...calm,
    ...mine,
    id: 'c0-lin0000000000000',
    shopperName: '林小鹿',
    excerpt: '两张券能一起用吗',
    requests: ['coupon_inquiry'],
    waitingSince: at(1.6),
  },
  {
    ...calm,
    ...mine,
    id: 'c0-he00000000000000',
    shopperName: '何女士',
    excerpt: '退款什么时候到账呀',
    requests: ['refund_status'],
    mood: 'negative',
    moodIntensity: 0.4,
    waitingSince: at(0.4),
  },
  {
    ...calm,
    ...mine,
    id: 'c0-chen000000000000',
    shopperName: '陈默',
    excerpt: '尺码表发您了，您看看胸围',
    lastAt: at(22),
  },
  {
    ...calm,
    id: 'c0-qin0000000000000',
    shopperName: '秦岚',
    owner: 'operator',
    operatorId: 'man',
    operatorName: '小满',
    excerpt: '换货单已建好，等您寄出',
    lastAt: at(31),
  },
  {
    ...calm,
    id: 'c0-wait000000000000',
    shopperName: '访客 7C21',
    owner: 'waiting',
    excerpt: '转人工',
    trigger: 'asked',
    requests: ['human_agent', 'return_goods'],
    waitingSince: at(0.7),
  },
  {
    ...calm,
    id: 'c0-wang000000000000',
    shopperName: '王先生',
    owner: 'waiting',
    excerpt: '你们这是欺骗消费者，我要打 12315',
    trigger: 'legal',
    requests: ['complaint'],
    mood: 'negative',
    moodIntensity: 0.9,
    waitingSince: at(3.4),
  },
  ...askedOfAi.map(
    ([excerpt, request], index): ConversationSummary => ({
      ...calm,
      id: `c0-ai${index}0000000000000`,
      shopperName: `访客 ${(0x3f9a + index * 977).toString(16).toUpperCase()}`,
      excerpt,
      requests: [request],
      lastAt: at(1 + index * 4),
    }),
  ),
]

const order = { source: '订单 SY202611180937', at: at(1) }
const facts: Fact[] = [
  { name: 'order.status', value: 'signed', ...order },
  { name: 'order.item', value: '「轻羽」三季双人帐 雾绿', ...order },
  { name: 'return.deadline', value: at(-6 * 1440), ...order },
]
const article: Basis = { kind: 'article', articleId: 'quality', version: 6, variant: 'A', title: '质量问题换货' }

const card: HandoffCard = {
  trigger: 'anger',
  requests: ['exchange_goods', 'quality_problem'],
  facts,
  tried: [
    { basis: article, at: at(9) },
    { basis: { kind: 'flow', flow: 'quality-problem', state: 'offering' }, at: at(8) },
  ],
  done: [],
  mood: { polarity: 'negative', intensity: 0.85, evidence: ['撕了一道口子', '到底能不能换'] },
  orderId: 'SY202611180937',
  productId: 'tent-qingyu',
  proof: 'identity',
  epoch: 3,
}

function say(
  key: string,
  author: Author,
  text: string,
  minutesAgo: number,
  more: { basis?: Basis; facts?: Fact[] } = {},
): ShownItem {
  const message = {
    seq: Number(key),
    clientId: `client-${key}`,
    author,
    parts: [{ kind: 'text' as const, text }],
    at: at(minutesAgo),
    answers: null,
    basis: more.basis ?? null,
    facts: more.facts ?? [],
  }
  return { kind: 'message', key, message, delivery: null, provisional: null }
}

const shopper: Author = { kind: 'shopper' }
const assistant: Author = { kind: 'assistant', name: '小野' }
const operator: Author = { kind: 'operator', id: 'che', name: '阿澈' }

const items: ShownItem[] = [
  say('1', shopper, '我的帐篷到哪了 SY202611180937', 14),
  {
    kind: 'message',
    key: '2',
    delivery: null,
    provisional: null,
    message: {
      seq: 2,
      clientId: 'client-2',
      author: assistant,
      parts: [
        { kind: 'text', text: '昨天 15:32 已签收。' },
        {
          kind: 'card',
          card: {
            kind: 'order',
            orderId: 'SY202611180937',
            status: 'signed',
            items: [{ title: '「轻羽」三季双人帐 雾绿', quantity: 1 }],
            shipment: {
              id: 's1',
              carrier: '顺丰速运',
              waybill: 'SF1380013800',
              lineIds: ['l1'],
              status: 'signed',
              nodes: [
                { at: at(1100), text: '已签收，本人签收', city: '杭州' },
                { at: at(1500), text: '快件到达杭州西湖营业点', city: '杭州' },
              ],
            },
            promisedShipBy: null,
            paidMinor: 89_900,
            checkedAt: at(13),
          },
        },
      ],
      at: at(13),
      answers: 1,
      basis: { kind: 'flow', flow: 'order-tracking', state: 'telling' },
      facts,
    },
  },
  say('3', shopper, '外帐撕了一道口子，明天就要出发！', 10),
  say('4', assistant, '真抱歉，出发前一天遇到这个太着急了。可以换新，运费我们承担。', 9, { basis: article }),
  { kind: 'line', key: '5', at: at(8), line: { type: 'handoff.requested', trigger: 'anger' } },
  { kind: 'line', key: '6', at: at(7), line: { type: 'handoff.accepted', operatorName: '阿澈' } },
  say('7', operator, '我是阿澈，照片看到了，正在给您查杭州门店的现货。', 6),
  say('8', shopper, '所以到底能不能换？？', 2.6),
]

const base = {
  epoch: 4,
  proof: 'identity',
  operatorName: '阿澈',
  assistantTyping: false,
  handoffPending: false,
  queue: null,
} as const
const held = items[6]
const failed: ShownItem | undefined =
  held?.kind === 'message'
    ? { ...held, key: '9', delivery: { kind: 'failed', error: { code: 'stale-epoch' } } }
    : undefined

export const views: Readonly<Record<string, ConversationView>> = {
  'c0-lin0000000000000': {
    ...base,
    items: [say('1', shopper, 'Can I exchange order SY202611180937 by Nov 25?', 1.6)],
    owner: 'operator',
    otherTyping: false,
    card: null,
  },
  'c0-zhou000000000000': { ...base, items, owner: 'operator', otherTyping: true, card },
  'c0-wait000000000000': {
    ...base,
    items: items.slice(0, 5),
    owner: 'waiting',
    operatorName: null,
    otherTyping: false,
    card: { ...card, trigger: 'asked' },
  },
  'c0-chen000000000000': {
    ...base,
    items: failed ? [...items, failed] : items,
    owner: 'operator',
    otherTyping: false,
    card: null,
  },
}

export const drafts: DraftSet = {
  requests: [
    { intent: 'exchange_goods', name: '换货', probability: 0.94 },
    { intent: 'quality_problem', name: '质量问题', probability: 0.71 },
  ],
  mood: { polarity: 'negative', intensity: 0.85, evidence: ['到底能不能换'] },
  handoffHint: null,
  elapsedMs: 4.2,
  drafts: [
    {
      id: 'd1',
      title: '直接给结论',
      text: '能换。杭州仓还有 2 顶雾绿，今天 18:00 前下换货单，明早发顺丰，运费我们承担。旧帐篷先留着，收到新的再寄回。',
      parts: [],
      basis: article,
      facts: [{ name: 'stock.quantity', value: '2 顶雾绿', source: '库存 qingyu-green', at: at(1) }],
      articles: [{ id: 'quality', title: '质量问题换货', version: 6 }],
    },
    {
      id: 'd2',
      title: '先退款',
      text: '要是今晚不方便收，我按质量问题给您退 ¥899，原路退回，帐篷回来再寄。',
      parts: [],
      basis: article,
      facts: [{ name: 'refund.amountMinor', value: 89_900, ...order }],
      articles: [{ id: 'refund', title: '质量问题退款', version: 3 }],
    },
  ],
}
