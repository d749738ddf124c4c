import type { Coupon, Promotion } from '../../protocol/commerce.ts'
import { isInScope } from './conditions/in-scope.ts'
import type { PricedLine } from './price-lines.ts'

/** The lines of a cart that exactly the same offers cover. Offers see portions; only the end result is split over lines. */
export type Portion = { lineIndexes: number[]; pieces: number; listMinor: number; memberMinor: number }

/** A cart cut into portions, with the offers that are live for it and what each of them covers. */
export type PortionedCart = {
  portions: Portion[]
  promotions: Promotion[]
  coupons: Coupon[]
  /** By promotion or coupon, then by portion. */
  promotionCovers: boolean[][]
  couponCovers: boolean[][]
}

/** Cuts priced lines into portions. */
export function cutIntoPortions(lines: PricedLine[], promotions: Promotion[], coupons: Coupon[]): PortionedCart {
  const scopes = [...promotions, ...coupons].map(({ scope }) => scope)
  const byKey = new Map<string, { portion: Portion; covered: boolean[] }>()
  for (const [index, line] of lines.entries()) {
    const covered = scopes.map((scope) => isInScope(scope, line.product))
    const key = covered.map(Number).join('')
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, { portion: portionOf(line, index), covered })
    else addLine(known.portion, line, index)
  }
  const cut = [...byKey.values()]
  const covers = scopes.map((_, offer) => cut.map(({ covered }) => covered[offer] ?? false))
  return {
    portions: cut.map(({ portion }) => portion),
    promotions,
    coupons,
    promotionCovers: covers.slice(0, promotions.length),
    couponCovers: covers.slice(promotions.length),
  }
}

/**
 * The cart with goods of this price added, covered like the portion `like`: what a shopper who fills up to a
 * threshold would buy. They have no member price and are not counted as pieces.
 */
export function addGoods(cart: PortionedCart, like: number, amountMinor: number): PortionedCart {
  const extend = (covers: boolean[]) => [...covers, covers[like] ?? false]
  return {
    ...cart,
    portions: [...cart.portions, { lineIndexes: [], pieces: 0, listMinor: amountMinor, memberMinor: amountMinor }],
    promotionCovers: cart.promotionCovers.map((covers, index) =>
      cart.promotions[index]?.kind === 'pieces' ? [...covers, false] : extend(covers),
    ),
    couponCovers: cart.couponCovers.map(extend),
  }
}

/** Sum of the amounts an offer covers. */
export function sumCovered(amounts: readonly number[], covered: readonly boolean[]): number {
  return amounts.reduce((sum, amount, index) => (covered[index] ? sum + amount : sum), 0)
}

function portionOf(line: PricedLine, index: number): Portion {
  return { lineIndexes: [index], pieces: line.quantity, listMinor: line.listMinor, memberMinor: line.memberMinor }
}

function addLine(portion: Portion, line: PricedLine, index: number): void {
  portion.lineIndexes.push(index)
  portion.pieces += line.quantity
  portion.listMinor += line.listMinor
  portion.memberMinor += line.memberMinor
}
