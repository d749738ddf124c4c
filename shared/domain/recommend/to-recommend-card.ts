import type { CardOf } from '../../protocol/cards.ts'
import type { Product, Sku } from '../../protocol/commerce.ts'
import { describeReason, isPersonal } from './reason.ts'
import type { Recommendation } from './recommend.ts'

/** The recommendations as a card; null when there are none. `you` is what shoppers are called. */
export function toRecommendCard(
  rows: Recommendation[],
  { products, skus, you = '你' }: { products: Product[]; skus: Sku[]; you?: string },
): CardOf<'recommend'> | null {
  const items = rows.flatMap(({ productId, reason }) => {
    const product = products.find(({ id }) => id === productId)
    if (product === undefined) return []
    const prices = skus.filter((sku) => sku.productId === productId).map((sku) => sku.priceMinor)
    return [
      {
        productId,
        title: product.title,
        imagePath: product.imagePath,
        fromPriceMinor: Math.min(...prices),
        reason: describeReason(reason, you),
      },
    ]
  })
  return items.length === 0
    ? null
    : { kind: 'recommend', personal: rows.some(({ reason }) => isPersonal(reason)), items }
}
