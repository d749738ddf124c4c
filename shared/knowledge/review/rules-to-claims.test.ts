import { describe, expect, test } from 'vitest'
import { createDemoShop } from '../../demo/create-demo-shop.ts'
import type { Article } from '../../protocol/article.ts'
import { findContradictions } from './find-contradictions.ts'

const shop = createDemoShop(new Date('2026-11-22T06:00:00.000Z'))
const [base] = shop.articles

function findAgainstRules(text: string) {
  if (base === undefined) throw new Error('the demo shop has no article')
  const article: Article = { ...base, title: '测试', answers: [{ id: 'A', text }], layer: 'base', productIds: [] }
  return findContradictions([article], shop).map(({ b }) =>
    b.place.kind === 'rule' ? b.place.path : b.place.articleId,
  )
}

test('the demo shop contradicts none of its rules', () => {
  expect(findContradictions(shop.articles, shop)).toEqual([])
})

describe('an answer against the demo shop’s rules', () => {
  test.each([
    ['returnPolicy.windowDays', '签收后 15 天内可以无理由退货。'],
    ['returnPolicy.qualityWindowDays', '有质量问题，7 天内可以退。'],
    ['returnPolicy.refundWithinDays', '收到退货后 10 天内退款。'],
    ['returnPolicy.giftsBack', '退货时赠品不用寄回。'],
    ['returnPolicy.returnAddress', '退货寄到杭州仓。'],
    ['shipping.dispatchHours', '付款后 72 小时内发货。'],
    ['shipping.cutoffHour', '晚上 8 点前付款的当天发货。'],
    ['shipping.freeFromMinor', '满 59 元包邮。'],
    ['shipping.baseFeeMinor', '运费 6 元。'],
    ['shipping.carrier', '默认发韵达快递。'],
    ['shipping.originCity', '现货从广州发货。'],
    ['shipping.excluded', '香港可以发货。'],
    ['priceProtection.windowDays', '支持 30 天价保。'],
    ['service.unpaidHours', '没付款的订单 1 小时后关闭。'],
    ['service.changes.combineShipping', '几个订单不能合并发货。'],
    ['service.returnMethods', '不支持上门取件。'],
    ['service.points.maxPayPercent', '积分最多抵 50%。'],
    ['service.warranties', '背包质保一年。'],
    ['service.paymentMethods', '支持货到付款。'],
    ['service.promises', '现货付款后三天内发出。'],
  ])('%s: %s', (path, text) => {
    expect(findAgainstRules(text)).toContain(path)
  })

  test.each([
    '签收后 7 天内可以无理由退货。',
    '付款后 24 小时内发货。',
    '默认发中通快递。',
    '满 99 元包邮。',
    '下午四点前付款的当天发货。',
  ])('no rule: %s', (text) => {
    expect(findAgainstRules(text)).toEqual([])
  })
})
