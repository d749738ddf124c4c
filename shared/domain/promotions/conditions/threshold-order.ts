import type { Promotion } from '../../../protocol/commerce.ts'

/** Promotions as they apply: N 件折 and parallel 满减 as given, then the serial ones by their own order. */
export function inApplyingOrder(promotions: readonly Promotion[]): Promotion[] {
  const rank = (promotion: Promotion) => (isSerial(promotion) ? (promotion.order ?? 0) : Number.NEGATIVE_INFINITY)
  const places = new Map(promotions.map((promotion, index) => [promotion, index]))
  return [...promotions].sort((a, b) => {
    const [first, second] = [rank(a), rank(b)]
    return first === second ? (places.get(a) ?? 0) - (places.get(b) ?? 0) : first - second
  })
}

/** Tested on what the promotions before it left. */
export function isSerial(promotion: Promotion): promotion is Extract<Promotion, { kind: 'threshold' }> {
  return promotion.kind === 'threshold' && promotion.stacking === 'serial'
}
