import { expect, test } from 'vitest'
import { createDemoShop } from '../demo/create-demo-shop.ts'
import type { RuleSet } from '../protocol/desk-rules.ts'
import type { CartTrial, OrderTrial } from '../protocol/rule-trial.ts'
import { ruleTrial } from './rule-trial.ts'

const now = new Date('2026-11-22T06:00:00.000Z')
const shop = createDemoShop(now)
const { products, skus } = shop
const rules: RuleSet = shop
const tried = { rules, products, skus }
const cart: CartTrial = {
  ...{ lines: [{ skuId: 'sku-zhufeng-teal-m', quantity: 1 }], memberLevel: null, heldCouponIds: [], points: 0 },
  ...{ province: '四川', now: now.toISOString() },
}

test('the rules of the demo shop contradict nothing', async () => {
  const problems = await ruleTrial.checkRules(rules, products)
  expect(problems.filter(({ weight }) => weight === 'error')).toEqual([])
})

test('a cart costs what the draft says, not what is saved', async () => {
  const saved = await ruleTrial.tryCart(tried, cart)
  const promotions = rules.promotions.map((one) =>
    one.kind === 'threshold' ? { ...one, tiers: [{ thresholdMinor: 30_000, offMinor: 6000 }] } : one,
  )
  const draft = await ruleTrial.tryCart({ ...tried, rules: { ...rules, promotions } }, cart)
  const price = (outcome: typeof saved) => (outcome.ok ? outcome.card.totalMinor : outcome.reason)
  expect([price(saved), price(draft)]).toEqual([79_900, 77_900])
  expect(await ruleTrial.tryCart(tried, { ...cart, lines: [] })).toEqual({ ok: false, reason: 'empty-cart' })
})

test('a return is judged by the draft of the policy', async () => {
  const order = shop.orders.find(({ status, lines }) => status === 'signed' && lines[0]?.returnClass === 'standard')
  const [line] = order?.lines ?? []
  if (!order || !line) throw new Error('the demo shop has a signed order')
  const signedAt = Date.parse(order.shipments[0]?.signedAt ?? '')
  const trial: OrderTrial = {
    ...{ order, memberLevel: '金卡', proof: 'identity', now: new Date(signedAt + 9 * 86_400_000).toISOString() },
    action: {
      ...{ kind: 'open_return', order: order.id, line: line.id, quantity: 1, reason: 'change-of-mind' },
      ...{ method: 'self', photos: [], opened: null },
    },
  }
  const late = await ruleTrial.tryOrder(tried, trial)
  expect(late).toMatchObject({ verdict: 'refuse', because: 'late', assessment: { verdict: 'late' } })
  const longer = { ...rules, returnPolicy: { ...rules.returnPolicy, windowDays: 15 } }
  const inTime = await ruleTrial.tryOrder({ ...tried, rules: longer }, trial)
  expect(inTime).toMatchObject({ verdict: 'execute', sentence: null, assessment: { verdict: 'eligible' } })
})
