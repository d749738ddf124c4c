import { expect, test } from 'vitest'
import type { HandoffCard } from '../../../shared/protocol/conversation.ts'
import { createTestDesk } from '../test/create-test-desk.ts'
import { mount } from '../test/mount.tsx'
import { HandoffCardView } from './handoff-card-view.tsx'

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

async function read(card: HandoffCard): Promise<Record<string, string>> {
  const view = await mount(createTestDesk(), <HandoffCardView card={card} />)
  const rows = [...view.place.querySelectorAll('dt')]
  return Object.fromEntries(rows.map((row) => [row.textContent ?? '', row.nextElementSibling?.textContent ?? '']))
}

test('the card says what is wanted, known, tried, not promised, with mood and order', async () => {
  const rows = await read({
    ...empty,
    trigger: 'anger',
    requests: ['exchange_goods', 'quality_problem'],
    facts: [
      { name: 'order.status', value: 'signed', source: '订单 SY1', at: null },
      { name: 'refund.amountMinor', value: 89_900, source: '订单 SY1', at: null },
    ],
    tried: [
      {
        basis: { kind: 'article', articleId: 'q', version: 6, variant: 'A', title: '质量问题换货' },
        at: '2026-11-21T02:21:00.000Z',
      },
    ],
    mood: { polarity: 'negative', intensity: 0.85, evidence: ['撕了一道口子'] },
    orderId: 'SY1',
    proof: 'identity',
  })
  expect(Object.keys(rows)).toEqual(['要什么', '已知道', '试过', '没承诺', '心情', '订单'])
  expect(rows['要什么']).toBe('换货、质量问题')
  expect(rows['已知道']).toContain('订单状态 已签收')
  expect(rows['已知道']).toContain('退款 ¥899')
  expect(rows['已知道']).toContain('订单 SY1')
  expect(rows['试过']).toContain('文章「质量问题换货」第 6 版')
  expect(rows['心情']).toBe('生气：「撕了一道口子」')
  expect(rows['订单']).toBe('SY1已核实身份')
})

test('an empty card says so in every row and shows no id', async () => {
  const rows = await read(empty)
  expect(rows['要什么']).toBe('还没说清要什么')
  expect(rows['已知道']).toBe('还没有查到和客户有关的信息')
  expect(rows['试过']).toBe('AI 还没有给过答案')
  expect(rows['心情']).toBe('平静')
  expect(rows['订单']).toContain('还没提到订单')
  expect(JSON.stringify(rows)).not.toMatch(/[a-z]+_[a-z]+/)
})

test.each<[string, HandoffCard['done'], string | undefined, string]>([
  ['nothing was done', [], undefined, 'AI 没有答应退款、补发、赔偿，也没有改动订单'],
  [
    'something was done',
    [
      { kind: 'cancel', order: 'SY1', status: 'executed', ticket: null },
      { kind: 'open_exchange', order: 'SY2', status: 'requested', ticket: 'T104220001' },
      { kind: 'open_return', order: 'SY3', status: 'approved', ticket: 'T104220002' },
      { kind: 'notify_restock', order: null, status: 'begun', ticket: null },
    ],
    [
      '取消订单（订单 SY1，已生效）',
      '换货申请（订单 SY2，工单 T104220001，已提交，要人来定）',
      '退货申请（订单 SY3，工单 T104220002，已提交，同事已办好）',
      '到货提醒（还不知道办成没有，请核对订单）',
    ].join(''),
    '除了上面办过的，AI 没有答应退款、补发、赔偿，也没有改动订单',
  ],
  ['nobody knows', undefined, undefined, '这张卡没有记 AI 办过什么，请看对话'],
])('the card denies no more than is so: %s', async (_, done, said, denied) => {
  const rows = await read({ ...empty, done })
  expect(rows.办过).toBe(said)
  expect(rows.没承诺).toBe(denied)
})

test('what nobody found, and what only machines name, is not said to be known', async () => {
  const source = '订单 SY1'
  const rows = await read({
    ...empty,
    orderId: 'SY1',
    facts: [
      { name: 'order.id', value: 'SY1', source, at: null },
      { name: 'order.holdReason', value: null, source, at: null },
      { name: 'price.titles', value: ['帐篷'], source, at: null },
      { name: 'shipment.silentHours', value: 3, source, at: null },
      { name: 'delivery.days', value: ['2', '4'], source, at: null },
      { name: 'product.面料', value: '锦纶', source: '商品「逐风」', at: null },
    ],
  })
  expect(rows['已知道']).toContain('没有新物流 3 小时')
  expect(rows['已知道']).toContain('路上 2–4 天')
  expect(rows['已知道']).toContain('面料 锦纶')
  expect(rows['已知道']).not.toContain('未知')
  expect(rows['已知道']).not.toContain('帐篷')
  expect(rows['已知道']).not.toContain('订单号')
})
