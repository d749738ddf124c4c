import { prorateMinor } from '../money.ts'
import type { UsedPoints } from './benefits/points-off.ts'
import type { PortionedCart } from './cart-portions.ts'
import type { PricedLine } from './price-lines.ts'
import type { QuoteLine } from './quote.ts'
import type { BestCoupons } from './search-coupons.ts'

/** What every line costs in money and points; both sum exactly. */
export function allocateLines(
  priced: readonly PricedLine[],
  cart: PortionedCart,
  best: BestCoupons,
  used: UsedPoints,
): QuoteLine[] {
  const goods = goodsByLine(priced, cart, best)
  const pointsMinor = prorateMinor(used.offMinor, goods)
  const points = prorateMinor(used.points, used.offMinor === 0 ? goods : pointsMinor)
  return priced.map(({ skuId, product, quantity, listMinor }, index) => ({
    skuId,
    productId: product.id,
    title: product.title,
    quantity,
    amountMinor: listMinor,
    allocatedMinor: (goods[index] ?? 0) - (pointsMinor[index] ?? 0),
    points: points[index] ?? 0,
  }))
}

/** Every portion's final amount, split over its lines by the price they entered the promotions with. */
function goodsByLine(priced: readonly PricedLine[], cart: PortionedCart, { couponed }: BestCoupons): number[] {
  const goods = new Array<number>(priced.length).fill(0)
  for (const [index, portion] of cart.portions.entries()) {
    const isMember = couponed.promoted.activeMinor[index] !== portion.listMinor
    const weights = portion.lineIndexes.map(
      (line) => (isMember ? priced[line]?.memberMinor : priced[line]?.listMinor) ?? 0,
    )
    const shares = prorateMinor(couponed.remaining[index] ?? 0, weights)
    for (const [place, line] of portion.lineIndexes.entries()) goods[line] = shares[place] ?? 0
  }
  return goods
}
