import type { ShippingTerms } from '../logistics/shipping-fee.ts'
import type { PortionedCart } from './cart-portions.ts'
import { lowestTotal } from './order-total.ts'
import { type Candidate, createPriceWorlds, isExclusive, type PriceWorld } from './price-worlds.ts'

/** One choice of exclusive coupons, the world it makes, and the coupons that the free groups may add. */
export type Choice = {
  world: PriceWorld
  exclusive: number[]
  candidates: Candidate[][]
  /** No combination with this choice costs less. */
  boundMinor: number
}

/** At most one exclusive coupon a group, in every combination that is legal; the most promising first. */
export function listChoices(cart: PortionedCart, terms: ShippingTerms, groups: number[][]): Choice[] {
  const worlds = createPriceWorlds(cart, groups)
  const exclusives = groups.map((group) => group.filter((index) => isExclusive(cart, index)))
  const choices: Choice[] = []
  const visit = (depth: number, exclusive: number[], taken: number[], id: number) => {
    const group = exclusives[depth]
    if (group === undefined) {
      const choice = choiceOf(terms, worlds.getWorld(id), exclusive, taken)
      if (choice !== null) choices.push(choice)
      return
    }
    visit(depth + 1, exclusive, taken, id)
    for (const index of group) visit(depth + 1, [...exclusive, index], [...taken, depth], worlds.extend(id, index))
  }
  visit(0, [], [], worlds.nothing)
  return choices.toSorted((a, b) => a.boundMinor - b.boundMinor)
}

function choiceOf(terms: ShippingTerms, world: PriceWorld, exclusive: number[], taken: number[]): Choice | null {
  let offMinor = 0
  for (const index of exclusive) {
    const off = world.offs[index]
    if (off == null) return null
    offMinor += off
  }
  const candidates = world.candidates.filter((group, place) => group.length > 0 && !taken.includes(place))
  for (const group of candidates) offMinor += group[0]?.offMinor ?? 0
  return { world, exclusive, candidates, boundMinor: lowestTotal(terms, Math.max(0, world.goodsMinor - offMinor)) }
}
