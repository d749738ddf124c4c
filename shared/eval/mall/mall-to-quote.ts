import type { QuoteInput } from '../../domain/promotions/quote.ts'
import type { Coupon, Product, Promotion, Sku } from '../../protocol/commerce.ts'
import { type MallItem, type MallOrder, type MallRules, toMinor } from './mall-rows.ts'

/** Where the promotions of a recomputed order come from: what the order recorded, or the tables as they are now. */
export type MallRulesFrom = 'order' | 'tables'

const always = { startsAt: '2000-01-01T00:00:00Z', endsAt: '2100-01-01T00:00:00Z' }

/**
 * An order of that schema as a cart of ours.
 *
 * - a bought item → a line; its `product_price` → the SKU's list price
 * - 满减 (`full_reduction`) → a tiered threshold promotion in the scope of its one product
 * - 阶梯 (`ladder`, a discount of 0.8) → N 件折 of 80 percent in the scope of its one product
 * - 单品促销 → a member price that every shopper has: the list price less what the item recorded
 * - the coupon → an amount off, in the scope of the items that carry a share of it
 * - points (`integration_amount`, `points_rule`) → the shop's point rules, wanted as far as the amount goes
 * - `freight_amount` → a flat fee
 */
export function mallToQuote(order: MallOrder, rules: MallRules, from: MallRulesFrom): QuoteInput {
  const points = pointsOf(order, rules)
  return {
    lines: order.items.map((item, index) => ({ skuId: skuId(item, index), quantity: item.product_quantity })),
    products: [...new Set(order.items.map(({ product_id }) => product_id))].map(toProduct),
    skus: order.items.map(toSku),
    promotions: from === 'order' ? recordedPromotions(order.items) : tablePromotions(order.items, rules),
    coupons: toCoupons(order),
    shipping: {
      baseFeeMinor: toMinor(order.freight_amount),
      freeFromMinor: null,
      cutoffHour: 16,
      dispatchHours: 48,
      carrier: '',
      originCity: '',
      regions: [],
      defaultDays: [1, 3],
    },
    province: null,
    memberLevel: 'everybody',
    now: new Date(`${order.create_time.replace(' ', 'T')}+08:00`),
    ...(points === null ? {} : { points }),
  }
}

function skuId(item: MallItem, index: number): string {
  return `${item.product_sku_id}-${index}`
}

function toProduct(id: number): Product {
  return {
    id: String(id),
    title: String(id),
    aliases: [],
    category: ['mall'],
    summary: '',
    attributes: [],
    options: [],
    returnClass: 'standard',
    imagePath: '',
    listed: true,
  }
}

function toSku(item: MallItem, index: number): Sku {
  const priceMinor = toMinor(item.product_price)
  const isOnSale = item.promotion_name === '单品促销'
  return {
    id: skuId(item, index),
    productId: String(item.product_id),
    options: {},
    priceMinor,
    ...(isOnSale ? { memberPriceMinor: priceMinor - toMinor(item.promotion_amount) } : {}),
    stock: item.product_quantity,
  }
}

const reduction = /满减优惠：满([\d.]+)元，减([\d.]+)元/
const ladder = /打折优惠：满(\d+)件，打([\d.]+)折/

/** A promotion as its items named it, once a product. */
function recordedPromotions(items: readonly MallItem[]): Promotion[] {
  const named = new Map(items.map((item) => [`${item.product_id} ${item.promotion_name}`, item]))
  return [...named.values()].flatMap(({ product_id, promotion_name }): Promotion[] => {
    const [, full, reduce] = reduction.exec(promotion_name) ?? []
    if (full !== undefined) return [toThreshold(product_id, [[Number(full), Number(reduce)]])]
    const [, pieces, tenths] = ladder.exec(promotion_name) ?? []
    return pieces === undefined ? [] : [toPieces(product_id, [[Number(pieces), Number(tenths) * 10]])]
  })
}

function tablePromotions(items: readonly MallItem[], rules: MallRules): Promotion[] {
  return [...new Set(items.map(({ product_id }) => product_id))].flatMap((id): Promotion[] => {
    const type = rules.products.find((product) => product.id === id)?.promotion_type
    const tiers = rules.full_reduction.filter(({ product_id, full_price }) => product_id === id && full_price > 0)
    if (type === 4 && tiers.length > 0)
      return [
        toThreshold(
          id,
          tiers.map(({ full_price, reduce_price }) => [full_price, reduce_price]),
        ),
      ]
    const steps = rules.ladder.filter(({ product_id, count }) => product_id === id && count > 0)
    return type === 3 && steps.length > 0
      ? [
          toPieces(
            id,
            steps.map(({ count, discount }) => [count, Math.round(discount * 10_000) / 100]),
          ),
        ]
      : []
  })
}

function toThreshold(productId: number, tiers: [number, number][]): Promotion {
  return {
    ...{ kind: 'threshold', id: `full-${productId}`, name: '满减', mode: 'tiered', ...always },
    scope: { productIds: [String(productId)] },
    tiers: tiers.map(([full, reduce]) => ({ thresholdMinor: toMinor(full), offMinor: toMinor(reduce) })),
  }
}

function toPieces(productId: number, tiers: [number, number][]): Promotion {
  return {
    ...{ kind: 'pieces', id: `ladder-${productId}`, name: '阶梯', ...always },
    scope: { productIds: [String(productId)] },
    tiers: tiers.map(([pieces, payPercent]) => ({ pieces, payPercent })),
  }
}

function toCoupons({ coupon_amount, coupon_id, items }: MallOrder): Coupon[] {
  if (coupon_amount === 0) return []
  const carriers = items.filter((item) => item.coupon_amount > 0).map(({ product_id }) => String(product_id))
  return [
    {
      ...{ id: `coupon-${coupon_id}`, name: '券', level: 'shop', stackingGroup: 'coupon', openToAll: false, ...always },
      scope: { productIds: [...new Set(carriers)] },
      thresholdMinor: 0,
      benefit: { kind: 'off', offMinor: toMinor(coupon_amount) },
    },
  ]
}

function pointsOf({ integration_amount }: MallOrder, { points_rule }: MallRules): QuoteInput['points'] | null {
  const [rule] = points_rule
  if (integration_amount === 0 || rule === undefined) return null
  const { deduction_per_amount: pointsPerYuan, max_percent_per_order: maxPayPercent, use_unit: minPoints } = rule
  return { wanted: Math.round(integration_amount * pointsPerYuan), rules: { pointsPerYuan, maxPayPercent, minPoints } }
}
