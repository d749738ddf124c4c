import { isReached, offOf } from './apply-coupons.ts'
import { applyPromotions, type PromotedCart } from './apply-promotions.ts'
import { type PortionedCart, sumCovered } from './cart-portions.ts'
import { estimateWorld, type WorldEstimate } from './estimate-world.ts'
import { createExclusionSets } from './exclusion-sets.ts'
import { createPromotionBound } from './promotion-bound.ts'

/** A coupon that may be used in a world and what it would take off. */
export type Candidate = { index: number; offMinor: number }

/** Every price before coupons, fixed by what the exclusive coupons keep for themselves. */
export type PriceWorld = {
  promoted: PromotedCart
  goodsMinor: number
  /** By coupon: what it takes off here; null below its threshold and where that is nothing. */
  offs: (number | null)[]
  /** By stacking group: the coupons that exclude nothing, the most valuable first. */
  candidates: Candidate[][]
  /** What the goods a coupon covers cost before coupons. */
  roomOf(index: number): number
  /** Two coupons share goods. */
  meets(a: number, b: number): boolean
}

/** The coupon keeps promotions or member prices off the goods it covers. */
export function isExclusive(cart: PortionedCart, index: number): boolean {
  const coupon = cart.coupons[index]
  return coupon?.excludesPromotions === true || coupon?.excludesMemberPrice === true
}

/**
 * Makes worlds on demand. Coupons that together keep the same goods for themselves share one world,
 * so thousands of combinations need only a handful.
 */
export function createPriceWorlds(cart: PortionedCart, groups: readonly number[][]) {
  const sets = createExclusionSets(cart)
  const leastOf = createPromotionBound(cart)
  const meets = createMeets(cart)
  const worlds: PriceWorld[] = []
  const least: number[] = []
  const estimates: (WorldEstimate | null)[] = []
  return {
    nothing: sets.nothing,
    /** The exclusions of a choice with one more coupon. */
    extend: sets.extend,
    /** The goods cost at least this before coupons, here and wherever more is excluded. */
    getLeastGoods(id: number): number {
      least[id] ??= leastOf(sets.read(id))
      return least[id]
    },
    /** Null where only the world itself can tell. */
    estimate(id: number): WorldEstimate | null {
      const known = estimates[id]
      if (known !== undefined) return known
      estimates[id] = estimateWorld(cart, sets.read(id))
      return estimates[id]
    },
    getWorld(id: number): PriceWorld {
      worlds[id] ??= { ...createWorld(cart, groups, applyPromotions(cart, sets.read(id))), meets }
      return worlds[id]
    },
  }
}

function createWorld(
  cart: PortionedCart,
  groups: readonly number[][],
  promoted: PromotedCart,
): Omit<PriceWorld, 'meets'> {
  const offs = cart.coupons.map((_, index) => {
    const offMinor = isReached(cart, promoted, index) ? offOf(cart, promoted, index) : 0
    return offMinor > 0 ? offMinor : null
  })
  return {
    promoted,
    goodsMinor: promoted.afterMinor.reduce((sum, amount) => sum + amount, 0),
    offs,
    candidates: groups.map((group) => candidatesOf(cart, offs, group)),
    roomOf: (index) => sumCovered(promoted.afterMinor, cart.couponCovers[index] ?? []),
  }
}

function createMeets(cart: PortionedCart): PriceWorld['meets'] {
  const known = new Map<number, boolean>()
  return (a, b) => {
    const key = a * cart.coupons.length + b
    const before = known.get(key)
    if (before !== undefined) return before
    const covered = new Set(cart.couponCovers[b])
    const meets = (cart.couponCovers[a] ?? []).some((portion) => covered.has(portion))
    known.set(key, meets)
    return meets
  }
}

/** Of two coupons that cover the same at the same level and take off the same, the first is enough. */
function candidatesOf(cart: PortionedCart, offs: readonly (number | null)[], group: readonly number[]): Candidate[] {
  const seen = new Set<string>()
  const found: Candidate[] = []
  for (const index of group) {
    const offMinor = offs[index] ?? 0
    const kind = `${offMinor} ${cart.couponRanks[index]}`
    if (offMinor === 0 || isExclusive(cart, index) || seen.has(kind)) continue
    seen.add(kind)
    found.push({ index, offMinor })
  }
  return found.sort((a, b) => b.offMinor - a.offMinor)
}
