import type { Coupon, Product, Sku } from '../../protocol/commerce.ts'
import type { Recommendation, RecommendSetting } from './recommend.ts'

/**
 * Candidates with what holds for everybody: a coupon anybody may take, then what is there in most variants. Those
 * asked for by name stay in the shop's own order.
 */
export function neutralReasons(
  candidates: Product[],
  { skus, coupons, now, among }: RecommendSetting,
): Recommendation[] {
  const open = coupons.filter((coupon) => isOpen(coupon, now))
  const rows = candidates.map((product) => ({
    product,
    coupon: open.find((coupon) => isNamed(product, coupon) && reaches(product, skus, coupon)),
    variants: inStock(product, skus),
  }))
  const ordered =
    among === undefined
      ? rows.toSorted(
          (a, b) => Number(b.coupon !== undefined) - Number(a.coupon !== undefined) || b.variants - a.variants,
        )
      : rows
  return ordered.map(({ product, coupon, variants }) => ({
    productId: product.id,
    reason: coupon === undefined ? { kind: 'in-stock', variants } : { kind: 'coupon', name: coupon.name },
  }))
}

function inStock(product: Product, skus: Sku[]): number {
  return skus.filter((sku) => sku.productId === product.id && sku.stock > 0).length
}

function isOpen({ openToAll, memberLevels, startsAt, endsAt }: Coupon, now: Date): boolean {
  const isNow = Date.parse(startsAt) <= now.getTime() && now.getTime() < Date.parse(endsAt)
  return openToAll && memberLevels === undefined && isNow
}

/** One piece alone is enough for the coupon. */
function reaches(product: Product, skus: Sku[], { thresholdMinor }: Coupon): boolean {
  return skus.some((sku) => sku.productId === product.id && sku.stock > 0 && sku.priceMinor >= thresholdMinor)
}

/** A coupon for everything in the shop is no reason for one product. */
function isNamed(product: Product, { scope }: Coupon): boolean {
  const { categories = [], productIds = [], excludedProductIds = [] } = scope
  if (excludedProductIds.includes(product.id)) return false
  return productIds.includes(product.id) || product.category.some((name) => categories.includes(name))
}
