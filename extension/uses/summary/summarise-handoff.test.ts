import { expect, test } from 'vitest'
import type { HandoffCard } from '../../../shared/protocol/conversation.ts'
import { summariseHandoff } from './summarise-handoff.ts'

const now = new Date('2026-11-21T02:30:00.000Z')
const source = '订单 SY1'
const empty: HandoffCard = {
  trigger: 'asked',
  requests: [],
  facts: [],
  tried: [],
  done: [],
  mood: { polarity: 'neutral', intensity: 0, evidence: [] },
  orderId: null,
  productId: null,
  proof: 'none',
  epoch: 2,
}
const article = { kind: 'article', articleId: 'q', version: 6, variant: 'A', title: '质量问题换货' } as const

test.each<[string, Partial<HandoffCard>, string]>([
  ['nothing known', {}, '客户还没说清要什么，要找人工。AI 还没给过答案，没有答应退款、补发或赔偿。还要接着办。'],
  [
    'everything known',
    {
      trigger: 'anger',
      requests: ['human_agent', 'exchange_goods', 'quality_problem'],
      tried: [
        { basis: article, at: '2026-11-21T02:21:00.000Z' },
        { basis: article, at: '2026-11-21T02:22:00.000Z' },
        { basis: { kind: 'flow', flow: 'quality-problem', state: 'offering' }, at: '2026-11-21T02:23:00.000Z' },
      ],
      facts: [
        { name: 'order.status', value: 'signed', source, at: null },
        { name: 'refund.amountMinor', value: 89_900, source, at: null },
      ],
      orderId: 'SY202611180937',
    },
    '客户要的是换货、质量问题，客户生气了。AI 已按文章「质量问题换货」第 6 版、质量问题流程答过，没有答应退款、补发或赔偿。还要先安抚，再给结论；已知订单尾号 0937，订单状态已签收，退款 ¥899。',
  ],
  [
    'something done',
    {
      done: [
        { kind: 'notify_restock', order: null, status: 'executed', ticket: null },
        { kind: 'cancel', order: 'SY202611180937', status: 'executed', ticket: null },
        { kind: 'open_exchange', order: 'SY2', status: 'requested', ticket: 'T104220001' },
        { kind: 'compensate', order: 'SY2', status: 'begun', ticket: null },
      ],
    },
    '客户还没说清要什么，要找人工。AI 还没给过答案，办过取消订单（已生效）、换货申请（已提交，要人来定）、补偿（还不知道办成没有，请核对订单）等 4 件，此外没有答应退款、补发或赔偿。还要接着办。',
  ],
  ['a card of earlier days', { done: undefined }, '客户还没说清要什么，要找人工。AI 还没给过答案。还要接着办。'],
  [
    'measures, which name themselves, and a size in Latin letters',
    {
      facts: [
        { name: 'size.body', value: '身高 172 cm、体重 68 kg', source: '客户自己说的', at: null },
        { name: 'size.pick', value: ['M', 'L'], source: '尺码表', at: null },
      ],
    },
    '客户还没说清要什么，要找人工。AI 还没给过答案，没有答应退款、补发或赔偿。还要接着办；已知身高 172 cm、体重 68 kg，尺码 M 或 L。',
  ],
  [
    'personal things',
    {
      requests: ['change_address'],
      facts: [
        { name: 'said.address', value: '浙江省杭州市西湖区', source, at: null },
        { name: 'said.recipient', value: '王小明', source, at: null },
        { name: 'product.联系', value: '138 0013 8000', source, at: null },
        { name: 'shipment.waybills', value: ['SF1380013800'], source, at: null },
        { name: 'order.holdReason', value: null, source, at: null },
      ],
    },
    '客户要的是修改地址，要找人工。AI 还没给过答案，没有答应退款、补发或赔偿。还要接着办；已知联系 尾号 8000。',
  ],
])('%s', (_, card, summary) => {
  const written = summariseHandoff({ ...empty, ...card }, now)
  expect(written).toBe(summary)
  expect(written.split('。').filter(Boolean)).toHaveLength(3)
})
