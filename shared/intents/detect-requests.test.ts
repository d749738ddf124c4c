import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { intentIds } from '../protocol/intent-ids.ts'
import { intentCatalogue } from './catalogue.ts'
import { askBelow, detectIntent, detectRequests } from './detect-requests.ts'

const twoRequests = readFileSync(new URL('corpus/two-requests.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [string, string])

describe('requests of a message', () => {
  test.each(twoRequests)('%s: %s', (expected, text) => {
    const found = detectRequests(text).map(({ intent }) => intent)
    expect(found.toSorted()).toEqual(expected.split('|').toSorted())
  })

  test.each([
    ['你好，我想退货', 'return_goods'],
    ['好的 那怎么退货呢', 'return_goods'],
    ['SY202611180937 尾号6021 发货了吗', 'order_status'],
    ['172 68kg 穿多大', 'size_advice'],
    ['谢谢，拜拜', 'thanks_bye'],
    ['这款还有没有货', 'stock'],
    ['还有没有优惠券', 'coupon_inquiry'],
  ])('%s is one request: %s', (text, intent) => {
    expect(detectRequests(text).map((request) => request.intent)).toEqual([intent])
  })

  test('each request carries its own clause, the surest first', () => {
    const requests = detectRequests('怎么退货，另外发票能开吗')
    expect(requests.map(({ text }) => text).toSorted()).toEqual(['发票能开吗', '怎么退货'])
    expect(requests[0]?.probability).toBeGreaterThanOrEqual(requests[1]?.probability ?? 1)
  })

  test.each(['', '   ', '。', '1', 'asdkfj qpwoei', '你'.repeat(4000)])('survives %j', (text) => {
    const [request] = detectRequests(text)
    expect(request?.ranked).toHaveLength(intentIds.length)
    expect(request?.ranked.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 3)
  })
})

describe('a request that is taken back', () => {
  test.each([
    ...['不要退了', '不退了', '不退', '别取消', '不用改地址了', '我没说要退', '不是要发票', '谢谢 不换了', '不用查了'],
    ...['那就不退货了', '地址不用改了哈', '发票不用开了', '先别退', '不用转人工了'],
  ])('%s asks for nothing', (text) => {
    expect(detectRequests(text).map(({ intent }) => intent)).toEqual(['ack'])
    expect(detectRequests(text)[0]?.ranked).toHaveLength(intentIds.length)
  })

  test.each([
    ['不退了，换个大一码吧', 'exchange_goods'],
    ['不是退货，是换货', 'exchange_goods'],
    ['不是退货是换货', 'exchange_goods'],
    ['我不是问价格，是问有没有货', 'stock'],
    ['不想退货了想换个颜色', 'exchange_goods'],
    ['不用改地址了，给我取消吧', 'cancel_order'],
    ['不用转人工，怎么退货', 'return_goods'],
    ['不换了 直接退货吧', 'return_goods'],
    ['发票不要了 快点发货', 'order_status'],
    ['先别发货', 'delivery_schedule'],
    ['别发了我不要了', 'cancel_order'],
  ])('%s asks for %s', (text, intent) => {
    expect(detectRequests(text).map((request) => request.intent)).toEqual([intent])
  })

  test.each([
    ['能不能退', 'return_goods'],
    ['不能退吗', 'return_goods'],
    ['是不是没发货', 'order_status'],
    ['怎么还不退款', 'refund_status'],
    ['没收到', 'logistics_exception'],
    ['灯不亮', 'quality_problem'],
    ['不合适想退', 'return_goods'],
    ['为什么不给开发票', 'invoice'],
    ['怎么不能改地址', 'change_address'],
  ])('%s is still %s', (text, intent) => {
    expect(detectRequests(text)[0]?.intent).toBe(intent)
  })

  test.each(['不退我就投诉', '不退款就差评'])('%s takes nothing back', (text) => {
    expect(detectRequests(text)[0]?.intent).not.toBe('ack')
  })
})

describe('context', () => {
  const text = '什么时候发货'
  const share = (intent: string, context: Parameters<typeof detectIntent>[1]): number =>
    detectIntent(text, context).ranked.find((one) => one.intent === intent)?.probability ?? 0

  test('an order turns a question about shipping towards that order', () => {
    expect(share('order_status', { hasOrder: true })).toBeGreaterThan(share('order_status', {}))
    expect(detectIntent(text, { hasOrder: true, pageKind: 'order' }).intent).toBe('order_status')
    expect(detectIntent(text, { pageKind: 'product' }).intent).toBe('delivery_eta')
  })

  test.each([
    ['那蓝色的呢', 'stock', { previousIntents: ['stock'] }],
    ['那个XL的呢', 'price_promo', { previousIntents: ['price_promo', 'ack'] }],
    ['6021', 'logistics_track', { previousIntents: ['logistics_track'], lastQuestion: 'phoneLast4' }],
    ['怎么退货呢', 'return_goods', { previousIntents: ['stock'] }],
    ['转人工', 'human_agent', { previousIntents: ['return_goods'], lastQuestion: 'order' }],
  ] as const)('%s goes on as %s', (text, intent, context) => {
    expect(detectIntent(text, { ...context, previousIntents: [...context.previousIntents] }).intent).toBe(intent)
  })

  test('a clear request does not bend to the context', () => {
    expect(detectIntent('怎么退货', { pageKind: 'cart', hasOrder: true }).intent).toBe('return_goods')
  })
})

test('asking for a person comes before the request beside it', () => {
  expect(detectRequests('退款申请了 转人工')[0]?.intent).toBe('human_agent')
})

test('nonsense stays below the threshold for acting', () => {
  expect(detectIntent('咕噜噗叽').probability).toBeLessThan(askBelow)
})

test.each(intentIds.map((id) => [id, intentCatalogue[id].name]))(
  '%s has a name of at most five characters',
  (_, name) => {
    expect([...name].length).toBeGreaterThan(1)
    expect([...name].length).toBeLessThanOrEqual(5)
  },
)
