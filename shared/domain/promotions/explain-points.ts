import { formatMinor } from '../money.ts'
import { pointsFrom, pointsOff } from './benefits/points-off.ts'
import type { QuoteInput, UnusedOffer } from './quote.ts'

/** Why points that the shopper wanted to use are not, or not all, part of the price. */
export function explainPoints({ points }: QuoteInput, goodsMinor: number): UnusedOffer[] {
  if (points === undefined || points.wanted === 0) return []
  const { wanted, rules } = points
  const said = { kind: 'points', offerId: null, name: '积分' } as const
  if (wanted < rules.minPoints)
    return [
      { ...said, why: 'short-of-points', reason: `满 ${rules.minPoints} 积分才能用，还差 ${rules.minPoints - wanted}` },
    ]
  const from = pointsFrom(points)
  if (goodsMinor < from && Number.isFinite(from))
    return [{ ...said, why: 'short-of-amount', reason: `商品满 ${formatMinor(from, 'sentence')} 才能用积分` }]
  const used = pointsOff(points, goodsMinor).points
  if (used === wanted) return []
  if (used === 0) return [{ ...said, why: 'not-cheaper', reason: '这一单用不上积分' }]
  const share = Number(rules.maxPayPercent.toFixed(2))
  return [{ ...said, why: 'over-share', reason: `这一单用 ${used} 积分就到顶（最多抵商品的 ${share}%）` }]
}
