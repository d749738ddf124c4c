import type { Product } from '../../protocol/commerce.ts'
import type { RecordId } from '../../protocol/ids.ts'
import type { Reason } from './reason.ts'
import type { Recommendation, RecommendSetting } from './recommend.ts'
import { shortName } from './short-name.ts'

/** Looked at this often, goods are worth showing again. */
const viewedAgain = 2
/** More looks than this say no more. */
const fullyLiked = 4

type Weighed = Recommendation & { weight: number }

/** Candidates with the strongest of their personal reasons, the strongest first. */
export function personalReasons(candidates: Product[], setting: RecommendSetting): Recommendation[] {
  return candidates
    .flatMap((product) => strongest(product, setting) ?? [])
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ productId, reason }) => ({ productId, reason }))
}

function strongest(product: Product, setting: RecommendSetting): Weighed | undefined {
  const weigh = (weight: number, reason: Reason): Weighed => ({ productId: product.id, reason, weight })
  const again = setting.purchases.includes(product.id) ? [weigh(8, { kind: 'bought-again' })] : []
  const found = [...fromViews(product, setting, weigh), ...fromPairs(product, setting, weigh), ...again]
  return found.toSorted((a, b) => b.weight - a.weight)[0]
}

type Weigh = (weight: number, reason: Reason) => Weighed

/** Seen again and again, or of the same kind as something that was; the later, the stronger. */
function fromViews(product: Product, { views, products }: RecommendSetting, weigh: Weigh): Weighed[] {
  return views.flatMap(({ productId, times }, place): Weighed[] => {
    const freshness = 1 / (1 + place / 4)
    const liking = Math.min(times, fullyLiked) * freshness
    if (productId === product.id) return times >= viewedAgain ? [weigh(2 + liking, { kind: 'viewed', times })] : []
    const viewed = products.find(({ id }) => id === productId)
    if (viewed === undefined) return []
    const reason: Reason = { kind: 'same-kind', of: shortName(viewed), times }
    if (isSame(viewed, product, 1)) return [weigh(2.5 + liking, reason)]
    return isSame(viewed, product, 0) ? [weigh(0.5 + liking / 2, reason)] : []
  })
}

/** The same category at this level; one that a product does not have is no likeness. */
function isSame(a: Product, b: Product, level: number): boolean {
  return a.category[level] !== undefined && a.category[level] === b.category[level]
}

/** What the merchant sells to go with something in the cart, bought or viewed. */
function fromPairs(product: Product, { cart, purchases, views, products }: RecommendSetting, weigh: Weigh): Weighed[] {
  const pairedWith = (ids: RecordId[], where: 'cart' | 'bought' | 'viewed', weight: number) =>
    ids.flatMap((id): Weighed[] => {
      const other = products.find((one) => one.id === id)
      if (other?.goesWith?.includes(product.id) !== true) return []
      return [weigh(weight, { kind: 'goes-with', of: shortName(other), where })]
    })
  return [
    ...pairedWith(cart, 'cart', 9),
    ...pairedWith(purchases, 'bought', 7),
    ...pairedWith(
      views.map(({ productId }) => productId),
      'viewed',
      3,
    ),
  ]
}
