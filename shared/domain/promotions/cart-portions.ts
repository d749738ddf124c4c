import type { Coupon, Product, Promotion } from '../../protocol/commerce.ts'
import type { RecordId } from '../../protocol/ids.ts'
import { isInScope } from './conditions/in-scope.ts'
import { inApplyingOrder } from './conditions/threshold-order.ts'
import { placeOf, rankCoupons } from './coupon-order.ts'
import type { PricedLine } from './price-lines.ts'

/** The lines of a cart that exactly the same offers cover. Offers see portions; only the end result is split over lines. */
export type Portion = {
  lineIndexes: number[]
  /** The one product of this portion, where an offer looks at products or pieces one by one. */
  productId: RecordId | null
  pieces: number
  listMinor: number
  memberMinor: number
}

/** A cart cut into portions, with the offers that are live for it and the portions that each of them covers. */
export type PortionedCart = {
  portions: Portion[]
  /** In the order in which they apply. */
  promotions: Promotion[]
  coupons: Coupon[]
  /** By promotion or coupon: the portions covered, ascending. */
  promotionCovers: number[][]
  couponCovers: number[][]
  /** By coupon: its place when several are used; within a stacking group equal only for coupons of the same reach. */
  couponRanks: number[]
  /** Goods of other shops in the same checkout, at the price they enter a cross-shop 满减 with. */
  otherShopsMinor: number
}

/** Cuts priced lines into portions; coupons that cover none of them are left out. */
export function cutIntoPortions(
  lines: readonly PricedLine[],
  promotions: readonly Promotion[],
  coupons: readonly Coupon[],
  otherShopsMinor = 0,
): PortionedCart {
  const ordered = inApplyingOrder(promotions)
  const keyOf = createPortionKeys(ordered, coupons)
  const byKey = new Map<string, { portion: Portion; key: PortionKey }>()
  for (const [index, line] of lines.entries()) {
    const key = keyOf(line, index)
    const known = byKey.get(key.text)
    if (known === undefined) byKey.set(key.text, { portion: portionOf(line, index, key), key })
    else addLine(known.portion, line, index)
  }
  const cut = [...byKey.values()]
  const coversOf = (offer: number) => cut.flatMap(({ key }, portion) => (key.covered[offer] ? [portion] : []))
  const portions = cut.map(({ portion }) => portion)
  const found = coupons.flatMap((coupon, index) => {
    const covered = coversOf(ordered.length + index)
    return covered.length > 0 ? [{ coupon, covered }] : []
  })
  return {
    portions,
    promotions: ordered,
    coupons: found.map(({ coupon }) => coupon),
    promotionCovers: ordered.map((_, index) => coversOf(index)),
    couponCovers: found.map(({ covered }) => covered),
    couponRanks: rankCoupons(found.map(({ coupon, covered }) => placeOf(coupon, covered, listOf(portions, covered)))),
    otherShopsMinor,
  }
}

/**
 * The cart with goods of this price added, covered like the portion `like`: what a shopper who fills up to a
 * threshold would buy. They have no member price, are not counted as pieces and reach no threshold of a single piece.
 */
export function addGoods(cart: PortionedCart, like: number, amountMinor: number): PortionedCart {
  const added = cart.portions.length
  const extend = (covers: number[]) => (covers.includes(like) ? [...covers, added] : covers)
  const productId = cart.portions[like]?.productId ?? null
  return {
    ...cart,
    portions: [
      ...cart.portions,
      { lineIndexes: [], productId, pieces: 0, listMinor: amountMinor, memberMinor: amountMinor },
    ],
    promotionCovers: cart.promotionCovers.map((covers, index) =>
      isByPiece(cart.promotions[index]) ? covers : extend(covers),
    ),
    couponCovers: cart.couponCovers.map(extend),
  }
}

function listOf(portions: readonly Portion[], covered: readonly number[]): number {
  return covered.reduce((sum, index) => sum + (portions[index]?.listMinor ?? 0), 0)
}

/** Sum of the amounts an offer covers. */
export function sumCovered(amounts: ArrayLike<number>, covered: readonly number[]): number {
  let sum = 0
  for (const portion of covered) sum += amounts[portion] ?? 0
  return sum
}

type PortionKey = { text: string; covered: boolean[]; isSingle: boolean }

function createPortionKeys(promotions: readonly Promotion[], coupons: readonly Coupon[]) {
  const scopes = [...promotions, ...coupons].map(({ scope }) => scope)
  const coveredById = new Map<RecordId, boolean[]>()
  const coveredOf = (product: Product): boolean[] => {
    const covered = coveredById.get(product.id) ?? scopes.map((scope) => isInScope(scope, product))
    coveredById.set(product.id, covered)
    return covered
  }
  return ({ product }: PricedLine, index: number): PortionKey => {
    const covered = coveredOf(product)
    const units = promotions.flatMap((promotion, place) =>
      covered[place] && promotion.kind === 'threshold' ? [promotion.testedOn ?? 'goods'] : [],
    )
    const unit = units.includes('piece') ? `${product.id} ${index}` : units.includes('product') ? product.id : ''
    return { text: `${covered.map(Number).join('')} ${unit}`, covered, isSingle: unit !== '' }
  }
}

function isByPiece(promotion: Promotion | undefined): boolean {
  return promotion?.kind === 'pieces' || promotion?.testedOn === 'piece'
}

function portionOf({ product, quantity, listMinor, memberMinor }: PricedLine, index: number, key: PortionKey): Portion {
  const productId = key.isSingle ? product.id : null
  return { lineIndexes: [index], productId, pieces: quantity, listMinor, memberMinor }
}

function addLine(portion: Portion, line: PricedLine, index: number): void {
  portion.lineIndexes.push(index)
  portion.pieces += line.quantity
  portion.listMinor += line.listMinor
  portion.memberMinor += line.memberMinor
}
