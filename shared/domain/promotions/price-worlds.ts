import { exclusionsOf, isReached, offOf } from './apply-coupons.ts'
import { applyPromotions, type Exclusions, type PromotedCart } from './apply-promotions.ts'
import type { PortionedCart } from './cart-portions.ts'

/** A coupon that may be used in a world and what it would take off. */
export type Candidate = { index: number; offMinor: number }

/** Every price before coupons, fixed by what the exclusive coupons keep for themselves. */
export type PriceWorld = {
  promoted: PromotedCart
  goodsMinor: number
  /** By coupon: what it takes off here, or null below its threshold. */
  offs: (number | null)[]
  /** By stacking group: the coupons that exclude nothing, the most valuable first. */
  candidates: Candidate[][]
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
export function createPriceWorlds(cart: PortionedCart, groups: number[][]) {
  const exclusionsById: Exclusions[] = []
  const idByKey = new Map<string, number>()
  const unions = new Map<string, number>()
  const worlds = new Map<number, PriceWorld>()
  const kinds = cart.coupons.map(({ level }, index) => `${level} ${cart.couponCovers[index]?.map(Number).join('')}`)
  const identify = (exclusions: Exclusions): number => {
    const key = [...exclusions.promotions, ...exclusions.memberPrice].map(Number).join('')
    const id = idByKey.get(key) ?? exclusionsById.push(exclusions) - 1
    idByKey.set(key, id)
    return id
  }
  const nothing = identify(exclusionsOf(cart, []))
  const own = cart.coupons.map((_, index) => identify(exclusionsOf(cart, [index])))
  return {
    nothing,
    /** The exclusions of a choice with one more coupon. */
    extend(id: number, index: number): number {
      const key = `${id} ${own[index]}`
      const known = unions.get(key)
      if (known !== undefined) return known
      const union = identify(unite(exclusionsById[id], exclusionsById[own[index] ?? nothing]))
      unions.set(key, union)
      return union
    },
    getWorld(id: number): PriceWorld {
      const world = worlds.get(id) ?? createWorld(cart, kinds, groups, exclusionsById[id] ?? exclusionsOf(cart, []))
      worlds.set(id, world)
      return world
    },
  }
}

function unite(a: Exclusions | undefined, b: Exclusions | undefined): Exclusions {
  return {
    promotions: (a?.promotions ?? []).map((is, portion) => is || b?.promotions[portion] === true),
    memberPrice: (a?.memberPrice ?? []).map((is, portion) => is || b?.memberPrice[portion] === true),
  }
}

function createWorld(cart: PortionedCart, kinds: string[], groups: number[][], exclusions: Exclusions): PriceWorld {
  const promoted = applyPromotions(cart, exclusions)
  const offs = cart.coupons.map((_, index) => (isReached(cart, promoted, index) ? offOf(cart, promoted, index) : null))
  return {
    promoted,
    goodsMinor: promoted.afterMinor.reduce((sum, amount) => sum + amount, 0),
    offs,
    candidates: groups.map((group) => candidatesOf(cart, kinds, offs, group)),
  }
}

/** Of two coupons that cover the same and take off the same, the first is enough. */
function candidatesOf(cart: PortionedCart, kinds: string[], offs: (number | null)[], group: number[]): Candidate[] {
  const seen = new Set<string>()
  return group
    .flatMap((index): Candidate[] => {
      const offMinor = offs[index] ?? 0
      if (offMinor <= 0 || isExclusive(cart, index)) return []
      const key = `${offMinor} ${kinds[index]}`
      if (seen.has(key)) return []
      seen.add(key)
      return [{ index, offMinor }]
    })
    .toSorted((a, b) => b.offMinor - a.offMinor)
}
