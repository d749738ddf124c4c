import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { shopFileSchema } from '../protocol/shop.ts'
import { createAnchoredTime } from './anchored-time.ts'
import { createDemoShop } from './create-demo-shop.ts'

const anchor = new Date('2026-11-21T06:30:00.000Z') // 14:30 in Beijing
const shop = createDemoShop(anchor)
const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0)
const dayMs = 24 * 60 * 60 * 1000

/** Whole Beijing days between two moments. */
function daysBetween(from: string, to: Date): number {
  const day = (at: number) => Math.floor((at + 8 * 60 * 60 * 1000) / dayMs)
  return day(to.getTime()) - day(Date.parse(from))
}

function getOrder(id: string) {
  const order = shop.orders.find((each) => each.id === id)
  if (!order) throw new Error(`no order ${id}`)
  return order
}

describe('the shop file', () => {
  test('is what the schema asks for', () => {
    expect(v.safeParse(shopFileSchema, shop).issues).toBeUndefined()
  })

  test('is the same for the same anchor, and moves with it', () => {
    expect(createDemoShop(anchor)).toEqual(shop)
    const later = createDemoShop(new Date(anchor.getTime() + 10 * dayMs))
    expect(later.orders.map(({ id }) => id)).toEqual(shop.orders.map(({ id }) => id))
    expect(Date.parse(later.orders[2]!.createdAt) - Date.parse(shop.orders[2]!.createdAt)).toBe(10 * dayMs)
  })

  test('has the fixed holidays of this year and the next, and snow that ends in three days', () => {
    const { holidays, disruptions } = shop.service!.clocks
    expect(holidays).toContain('2026-10-01')
    expect(holidays).toContain('2027-01-01')
    expect(disruptions).toEqual([{ provinces: ['黑龙江', '吉林'], reason: '大雪', until: '2026-11-24' }])
  })

  test.each([
    ['products', shop.products],
    ['skus', shop.skus],
    ['promotions', shop.promotions],
    ['coupons', shop.coupons],
    ['sizeCharts', shop.sizeCharts],
    ['members', shop.members],
    ['orders', shop.orders],
    ['articles', shop.articles],
  ])('%s have ids of their own', (_, records) => {
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
  })
})

describe('goods', () => {
  test('there are enough products and categories to feel like a shop', () => {
    expect(shop.products.length).toBeGreaterThanOrEqual(24)
    expect(new Set(shop.products.map(({ category }) => category[0])).size).toBeGreaterThanOrEqual(6)
  })

  test('every SKU belongs to a product and takes a value of each of its options', () => {
    for (const sku of shop.skus) {
      const product = shop.products.find(({ id }) => id === sku.productId)
      expect(product, sku.id).toBeDefined()
      expect(Object.keys(sku.options), sku.id).toEqual(product!.options.map(({ name }) => name))
      for (const { name, values } of product!.options) expect(values, sku.id).toContain(sku.options[name])
    }
  })

  test.each(shop.products.map((product) => [product.id, product] as const))(
    '%s has every combination',
    (_, product) => {
      const combinations = product.options.reduce((count, { values }) => count * values.length, 1)
      const mine = shop.skus.filter(({ productId }) => productId === product.id)
      expect(new Set(mine.map(({ options }) => JSON.stringify(options))).size).toBe(combinations)
    },
  )

  test.each(shop.products.map((product) => [product.id, product] as const))('%s has a picture', (_, product) => {
    const path = fileURLToPath(new URL(`../../worker/demo-shop${product.imagePath}`, import.meta.url))
    expect(existsSync(path)).toBe(true)
    const svg = readFileSync(path, 'utf8')
    expect(svg).toContain('viewBox="0 0 480 360"')
    expect(svg).not.toContain('<text')
  })

  test('some SKUs are sold out, with and without a day of return', () => {
    const soldOut = shop.skus.filter(({ stock }) => stock === 0)
    expect(soldOut.filter(({ restockAt }) => restockAt !== null).length).toBeGreaterThanOrEqual(3)
    expect(soldOut.filter(({ restockAt }) => restockAt === null).length).toBeGreaterThanOrEqual(3)
    for (const { restockAt } of soldOut) if (restockAt) expect(Date.parse(restockAt)).toBeGreaterThan(anchor.getTime())
  })

  test('sizes in SKUs are rows of the size chart', () => {
    for (const product of shop.products.filter(({ sizeChartId }) => sizeChartId)) {
      const chart = shop.sizeCharts.find(({ id }) => id === product.sizeChartId)
      const sizes = product.options.find(({ name }) => name === '尺码')!.values
      expect(
        chart!.rows.map(({ size }) => size),
        product.id,
      ).toEqual(expect.arrayContaining(sizes))
    }
  })

  test.each([
    ['sc-jacket', 172, 68, ['M']],
    ['sc-jacket', 178, 75, ['L']],
    ['sc-jacket', 150, 40, []],
    ['sc-trousers', 180, 80, ['XL']],
  ])('%s at %d cm and %d kg leaves %j', (chartId, height, weight, sizes) => {
    const within = (value: number, range: [number, number] | undefined) =>
      range !== undefined && value >= range[0] && value <= range[1]
    const { rows } = shop.sizeCharts.find(({ id }) => id === chartId)!
    const fitting = rows.filter((row) => within(height, row.heightCm) && within(weight, row.weightKg))
    expect(fitting.map(({ size }) => size)).toEqual(sizes)
  })
})

describe('offers', () => {
  test('products named by an offer exist', () => {
    const known = new Set(shop.products.map(({ id }) => id))
    const categories = new Set(shop.products.flatMap(({ category }) => category))
    for (const { scope, id } of [...shop.promotions, ...shop.coupons]) {
      for (const productId of scope.productIds ?? []) expect(known, id).toContain(productId)
      for (const category of scope.categories ?? []) expect(categories, id).toContain(category)
    }
  })

  test('exactly one coupon is over and one promotion announced, everything else runs now', () => {
    const runs = (offer: { startsAt: string; endsAt: string }) =>
      Date.parse(offer.startsAt) <= anchor.getTime() && anchor.getTime() < Date.parse(offer.endsAt)
    expect(shop.coupons.filter((coupon) => !runs(coupon)).map(({ id }) => id)).toEqual(['c-spring-500-60'])
    expect(shop.promotions.filter((promotion) => !runs(promotion)).map(({ id }) => id)).toEqual(['promo-season-end'])
  })
})

describe('orders', () => {
  test.each(shop.orders.map((order) => [order.id, order] as const))('%s adds up', (_, order) => {
    expect(order.goodsMinor).toBe(sum(order.lines.map((line) => line.priceMinor * line.quantity)))
    expect(order.paidMinor).toBe(order.goodsMinor - order.discountMinor + order.shippingFeeMinor)
    expect(order.paidMinor).toBe(sum(order.lines.map(({ paidMinor }) => paidMinor)) + order.shippingFeeMinor)
    for (const { paidMinor } of order.lines) expect(paidMinor).toBeGreaterThan(0)
  })

  test.each(shop.orders.map((order) => [order.id, order] as const))(
    '%s belongs to somebody and names real things',
    (_, order) => {
      const member = shop.members.find(({ id }) => id === order.memberId)
      expect(order.address.phone).toBe(member?.phone)
      const lineIds = order.lines.map(({ id }) => id)
      for (const shipment of order.shipments) for (const lineId of shipment.lineIds) expect(lineIds).toContain(lineId)
      for (const line of order.lines) {
        const sku = shop.skus.find(({ id }) => id === line.skuId)
        expect(sku?.productId).toBe(line.productId)
        expect(sku?.options).toEqual(line.options)
      }
    },
  )

  test.each(['T06:30', 'T15:59', 'T16:01', 'T23:10'])(
    'at 2026-11-21%sZ every parcel tells its story in order',
    (clock) => {
      const now = new Date(`2026-11-21${clock}:00.000Z`)
      for (const order of createDemoShop(now).orders) {
        for (const { id, nodes } of order.shipments) {
          const moments = nodes.map(({ at }) => Date.parse(at))
          expect(moments, id).toEqual([...moments].sort((a, b) => b - a))
          expect(Math.max(...moments), id).toBeLessThan(now.getTime())
          expect(Math.min(...moments), id).toBeGreaterThan(Date.parse(order.paidAt!))
        }
      }
    },
  )

  test('a parcel stands still, another waits for stock, one order travels in two parcels', () => {
    const [stalled] = getOrder('SY100238801462').shipments
    expect(anchor.getTime() - Date.parse(stalled!.nodes[0]!.at)).toBeGreaterThan(2 * dayMs)
    const waiting = getOrder('SY100238829154')
    const sku = shop.skus.find(({ id }) => id === waiting.lines[0]!.skuId)!
    expect([waiting.holdReason, sku.stock]).toEqual(['out-of-stock', 0])
    expect(Date.parse(sku.restockAt!)).toBeLessThan(Date.parse(waiting.promisedShipBy!))
    expect(getOrder('SY100238815790').shipments.map(({ status }) => status)).toEqual(['signed', 'in-transit'])
  })

  test.each([
    ['SY100238767415', 3, 'standard', false],
    ['SY100238590028', 12, 'standard', false],
    ['SY100238712683', 2, 'hygiene', true],
    ['SY100238733571', 2, 'custom-made', true],
  ])('%s was signed for %d days ago as %s', (id, days, returnClass, confirmed) => {
    const order = getOrder(id)
    expect(daysBetween(order.shipments[0]!.signedAt!, anchor)).toBe(days)
    expect(days <= shop.returnPolicy.windowDays).toBe(id !== 'SY100238590028')
    expect(order.lines.map((line) => [line.returnClass, line.noReturnConfirmed])).toEqual([[returnClass, confirmed]])
  })

  test('the last four digits of every phone tell its owner', () => {
    expect(new Set(shop.members.map(({ phone }) => phone.slice(-4))).size).toBe(shop.members.length)
  })
})

describe('articles', () => {
  test('there are many, over the four roots of the tree, with enough ways to ask', () => {
    const base = shop.articles.filter(({ layer }) => layer === 'base')
    expect(base.length).toBeGreaterThanOrEqual(70)
    expect(new Set(base.map(({ category }) => category[0]))).toEqual(
      new Set(['商品咨询', '订单管理', '物流追踪', '售后服务']),
    )
    for (const { id, questions } of shop.articles) expect(questions.length, id).toBeGreaterThanOrEqual(3)
  })

  test('no question is written twice', () => {
    const owner = new Map<string, string>()
    for (const { id, questions } of shop.articles) {
      for (const question of questions) {
        expect(owner.get(question), `${question} in ${id}`).toBeUndefined()
        owner.set(question, id)
      }
    }
  })

  test('related articles and products exist', () => {
    const articleIds = new Set(shop.articles.map(({ id }) => id))
    const productIds = new Set(shop.products.map(({ id }) => id))
    for (const article of shop.articles) {
      for (const related of article.relatedIds) expect(articleIds, article.id).toContain(related)
      for (const productId of article.productIds) expect(productIds, article.id).toContain(productId)
      expect(article.relatedIds).not.toContain(article.id)
    }
  })

  test('pictures of articles exist', () => {
    const paths = shop.articles.flatMap(({ answers }) => answers.flatMap(({ imagePath }) => imagePath ?? []))
    expect(paths.length).toBeGreaterThan(0)
    for (const path of paths) {
      expect(existsSync(fileURLToPath(new URL(`../../worker/demo-shop${path}`, import.meta.url))), path).toBe(true)
    }
  })

  test('prices, stock and free-shipping sums stay in the data, out of the answers', () => {
    for (const { id, answers } of shop.articles) {
      for (const { text } of answers) expect(text, id).not.toMatch(/[¥￥]|\d+\s*元|\d+\s*件|满\s*\d/)
    }
  })

  test('a campaign runs now, one has not started, one is over, and there is an emergency', () => {
    const timed = shop.articles.filter(({ layer }) => layer !== 'base')
    const phase = ({ validFrom, validTo }: { validFrom: string | null; validTo: string | null }) =>
      Date.parse(validFrom!) > anchor.getTime() ? 'next' : Date.parse(validTo!) <= anchor.getTime() ? 'over' : 'now'
    expect(timed.map((article) => [article.layer, phase(article)])).toEqual([
      ['campaign', 'now'],
      ['campaign', 'next'],
      ['campaign', 'over'],
      ['emergency', 'now'],
    ])
  })
})

test('anchored time counts Beijing days and clock times', () => {
  const time = createAnchoredTime(new Date('2026-11-21T16:05:00.000Z')) // 00:05 of the 22nd in Beijing
  expect(time.onDay(0, '00:00')).toBe('2026-11-21T16:00:00.000Z')
  expect(time.onDay(-1, '14:20')).toBe('2026-11-21T06:20:00.000Z')
  expect(time.onDay(0, '24:00')).toBe('2026-11-22T16:00:00.000Z')
  expect(time.minutesAgo(5)).toBe('2026-11-21T16:00:00.000Z')
})
