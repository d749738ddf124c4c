import type { Order, OrderLine, Sku } from '../../protocol/commerce.ts'
import type { Quote } from '../promotions/quote.ts'
import { quoteCart } from '../promotions/quote-cart.ts'
import { serviceRulesOf } from '../service/careful-service-rules.ts'
import type { OrderSetting } from './action-setting.ts'

/** An order as it was bought beside what stays of it, both by the rules of the day it was bought. */
export type RepricedOrder = { before: Quote; after: Quote; shippingFeeMinor: number }

/**
 * What the lines that stay cost by the rules of the moment the order was placed, with the coupons and points it used;
 * null where those rules no longer give the sums of the order itself, so that nobody computes with them.
 */
export function repriceOrder(setting: OrderSetting, staying: readonly OrderLine[]): RepricedOrder | null {
  const { order } = setting
  const before = quoteLines(setting, order.lines)
  const after = quoteLines(setting, staying)
  if (before === null || after === null || before.goodsMinor - (order.editedMinor ?? 0) !== goodsPaid(order))
    return null
  // A fee that was not the template's own was agreed by hand and stays.
  const isOwnFee = before.shippingFeeMinor !== order.shippingFeeMinor
  return { before, after, shippingFeeMinor: isOwnFee ? order.shippingFeeMinor : after.shippingFeeMinor }
}

function goodsPaid({ paidMinor, shippingFeeMinor }: Order): number {
  return paidMinor - shippingFeeMinor
}

/** Each line is priced as a variant of its own, at the price it was bought for. */
function quoteLines({ order, catalogue, member }: OrderSetting, lines: readonly OrderLine[]): Quote | null {
  const { couponIds = [], pointsUsed = 0 } = order
  const { points } = serviceRulesOf(catalogue)
  const quoted = quoteCart({
    lines: lines.map(({ id, quantity }) => ({ skuId: id, quantity })),
    products: catalogue.products.map((product) => ({ ...product, listed: true })),
    skus: lines.map((line) => asBought(line, catalogue.skus)),
    promotions: catalogue.promotions,
    coupons: catalogue.coupons.filter(({ id }) => couponIds.includes(id)),
    shipping: catalogue.shipping,
    province: order.address.province,
    memberLevel: member?.level ?? null,
    now: new Date(order.createdAt),
    ...(points === null || pointsUsed === 0 ? {} : { points: { wanted: pointsUsed, rules: points } }),
  })
  return quoted.ok ? quoted.value : null
}

function asBought({ id, skuId, productId, options, priceMinor }: OrderLine, skus: readonly Sku[]): Sku {
  const sku = skus.find((one) => one.id === skuId)
  const isMembers = sku?.memberPriceMinor !== undefined && sku.memberPriceMinor === priceMinor
  const prices = isMembers ? { priceMinor: sku.priceMinor, memberPriceMinor: priceMinor } : { priceMinor }
  return { id, productId, options, stock: 0, ...prices }
}
