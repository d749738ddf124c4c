import type { Portion } from '../cart-portions.ts'
import type { ThresholdPromotion } from './amount-reached.ts'

/** Goods that reach a threshold together; `pieces` above 1 only where every single piece is tested. */
export type ThresholdUnit = { portions: number[]; pieces: number }

/** What a 满减 tests one by one: all its goods, each product's goods, or the pieces of each line. */
export function unitsOf(
  promotion: ThresholdPromotion,
  portions: readonly Portion[],
  covered: readonly number[],
): ThresholdUnit[] {
  if (promotion.testedOn === 'piece')
    return covered.map((index) => ({ portions: [index], pieces: Math.max(1, portions[index]?.pieces ?? 1) }))
  if (promotion.testedOn !== 'product') return covered.length === 0 ? [] : [{ portions: [...covered], pieces: 1 }]
  const byProduct = new Map<string | null, number[]>()
  for (const index of covered) {
    const id = portions[index]?.productId ?? null
    const known = byProduct.get(id)
    if (known === undefined) byProduct.set(id, [index])
    else known.push(index)
  }
  return [...byProduct.values()].map((members) => ({ portions: members, pieces: 1 }))
}

/** The amount a unit reaches a threshold with: the other shops' goods count in a cross-shop 满减, a line of several pieces by one. */
export function reachedWith(promotion: ThresholdPromotion, unit: ThresholdUnit, ownMinor: number, otherMinor: number) {
  if (promotion.testedOn === 'piece') return Math.floor(ownMinor / unit.pieces)
  return promotion.crossShop && promotion.testedOn !== 'product' ? ownMinor + otherMinor : ownMinor
}
