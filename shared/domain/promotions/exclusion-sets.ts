import type { Exclusions } from './apply-promotions.ts'
import type { PortionedCart } from './cart-portions.ts'

const wordBits = 16

/** Numbers every distinct set of exclusions, so that choices which exclude the same are recognised as the same. */
export function createExclusionSets(cart: PortionedCart) {
  const size = cart.portions.length
  /* A flag a portion for promotions, then a flag a portion for member prices. */
  const sets: Uint8Array[] = []
  const ids = new Map<string, number>()
  const unions = new Map<number, number>()
  const identify = (flags: Uint8Array): number => {
    const key = toKey(flags)
    const known = ids.get(key)
    if (known !== undefined) return known
    ids.set(key, sets.length)
    return sets.push(flags) - 1
  }
  const flagsOf = (id: number) => sets[id] ?? new Uint8Array(2 * size)
  const nothing = identify(new Uint8Array(2 * size))
  return {
    nothing,
    /** The set of a choice with one more coupon. */
    extend(id: number, index: number): number {
      const key = id * cart.coupons.length + index
      const known = unions.get(key)
      if (known !== undefined) return known
      const union = identify(withCoupon(cart, index, flagsOf(id)))
      unions.set(key, union)
      return union
    },
    read(id: number): Exclusions {
      const flags = flagsOf(id)
      return { promotions: flags.subarray(0, size), memberPrice: flags.subarray(size) }
    },
  }
}

function withCoupon(cart: PortionedCart, index: number, flags: Uint8Array): Uint8Array {
  const coupon = cart.coupons[index]
  const union = flags.slice()
  for (const portion of cart.couponCovers[index] ?? []) {
    if (coupon?.excludesPromotions) union[portion] = 1
    if (coupon?.excludesMemberPrice) union[cart.portions.length + portion] = 1
  }
  return union
}

function toKey(flags: Uint8Array): string {
  const words = new Uint16Array(Math.ceil(flags.length / wordBits))
  for (let bit = 0; bit < flags.length; bit += 1)
    if (flags[bit]) words[Math.floor(bit / wordBits)]! |= 1 << (bit % wordBits)
  return String.fromCharCode(...words)
}
