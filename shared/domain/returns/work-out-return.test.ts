import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AfterSale } from '../../protocol/after-sale.ts'
import type { Order } from '../../protocol/commerce.ts'
import { createRefund } from '../actions/create-refund.ts'
import { arrivedOrder, sampleNow } from '../actions/sample-setting.ts'
import { workOutReturn } from './work-out-return.ts'

/* Two pieces of l1 for ¥360, one of l2 for ¥90; ¥300 by 微信支付, ¥150 from a gift card; 900 points and a coupon. */
const order = arrivedOrder({ pointsUsed: 900, pointsEarned: 450, couponIds: ['c1'] })

const returned = (changed: Partial<AfterSale>): AfterSale => ({
  ...{ id: 'o1-a1', kind: 'return', lineId: 'l1', quantity: 1, reason: 'change-of-mind', state: 'opened' },
  ...{ openedAt: sampleNow.toISOString(), amountMinor: 18_000, ...changed },
})

const workOut = (
  lineId: string,
  quantity: number,
  policy: Parameters<typeof workOutReturn>[0]['policy'] = {},
  cases: AfterSale[] = [],
) => workOutReturn({ order: { ...order, afterSales: cases }, lineId, quantity, policy })

describe('a return that leaves other goods', () => {
  test('takes its share of money, points used and points earned, the gifts, and no coupon', () => {
    expect(workOut('l1', 1)).toEqual({
      refundMinor: 18_000,
      back: {
        parts: [
          { methodId: 'wechat', name: '微信支付', amountMinor: 12_000 },
          { methodId: 'card', name: '礼品卡', amountMinor: 6_000 },
        ],
        points: 360,
        pointsTaken: 180,
        couponIds: [],
        gifts: ['收纳袋 1 个'],
      },
      keptCoupons: { ids: ['c1'], because: 'others-kept' },
    })
  })

  test('gifts go back once', () => {
    const first = returned({ back: workOut('l1', 1).back })
    expect(workOut('l1', 1, {}, [first]).back.gifts).toEqual([])
    expect(workOut('l1', 1, {}, [{ ...first, state: 'refused' }]).back.gifts).toEqual(['收纳袋 1 个'])
  })
})

describe('the last pieces', () => {
  const before = [returned({ quantity: 2, amountMinor: 36_000 })]

  test('bring the coupon back, unless the merchant gives none back', () => {
    expect(workOut('l2', 1, {}, before)).toMatchObject({ back: { couponIds: ['c1'] }, keptCoupons: { ids: [] } })
    expect(workOut('l2', 1, { couponsBack: 'never' }, before)).toMatchObject({
      back: { couponIds: [] },
      keptCoupons: { ids: ['c1'], because: 'never' },
    })
  })

  test('an exchanged piece stays sold', () => {
    const exchanged = [returned({ kind: 'exchange' }), returned({ id: 'o1-a2' })]
    expect(workOut('l2', 1, {}, exchanged).keptCoupons.ids).toEqual(['c1'])
  })

  test.each<[Parameters<typeof workOutReturn>[0]['policy']['giftsBack'], number, number]>([
    ['first-return', 1, 1],
    ['whole-order', 0, 1],
    ['never', 0, 0],
  ])('gifts with %s', (giftsBack, first, last) => {
    expect(workOut('l1', 1, { giftsBack }).back.gifts).toHaveLength(first)
    expect(workOut('l2', 1, { giftsBack }, before).back.gifts).toHaveLength(last)
  })
})

test('never more than is left of a line: half returned, the rest protected, then returned', () => {
  const cases = [
    returned({}),
    returned({ id: 'o1-a2', kind: 'price-protection', amountMinor: 4_000, state: 'refunded' }),
  ]
  expect(workOut('l1', 1, {}, cases).refundMinor).toBe(14_000)
})

test('what is told before is what is paid out, and returns in any order empty every way of paying exactly', () => {
  const sums = fc.record({
    first: fc.integer({ min: 1, max: 99_999 }),
    second: fc.integer({ min: 1, max: 99_999 }),
    quantity: fc.integer({ min: 1, max: 5 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    picks: fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
  })
  fc.assert(
    fc.property(sums, ({ first, second, quantity, share, picks }) => {
      const total = first + second
      const card = Math.floor(total * share)
      const [one, two] = order.lines
      let now: Order = {
        ...order,
        lines: [
          { ...one!, quantity, paidMinor: first },
          { ...two!, quantity: 2, paidMinor: second },
        ],
        payments: [
          { methodId: 'wechat', name: '微信支付', amountMinor: total - card },
          { methodId: 'card', name: '礼品卡', amountMinor: card },
        ],
        afterSales: [],
        refunds: [],
      }
      const left = { l1: quantity, l2: 2 }
      for (let at = 0; left.l1 + left.l2 > 0; at += 1) {
        const lineId = (picks[at] === true && left.l1 > 0) || left.l2 === 0 ? 'l1' : 'l2'
        left[lineId] -= 1
        const { refundMinor, back } = workOutReturn({ order: now, lineId, quantity: 1, policy: {} })
        const opened = returned({ id: `o1-a${at}`, lineId, amountMinor: refundMinor, back })
        now = { ...now, afterSales: [...(now.afterSales ?? []), opened] }
        // Some are paid out at once, some wait.
        if (picks[9 - at] === true) {
          const refund = createRefund(now, refundMinor, sampleNow, opened.id)
          expect(refund.parts).toEqual(back.parts)
          now = { ...now, refunds: [...(now.refunds ?? []), refund] }
        }
      }
      const parts = (now.afterSales ?? []).flatMap(({ back }) => back?.parts ?? [])
      const sumOf = (id: string) =>
        parts.filter(({ methodId }) => methodId === id).reduce((sum, { amountMinor }) => sum + amountMinor, 0)
      expect([sumOf('wechat'), sumOf('card')]).toEqual([total - card, card])
      const points = (now.afterSales ?? []).reduce((sum, { back }) => sum + (back?.points ?? 0), 0)
      expect(points).toBe(900)
    }),
  )
})
