import type { Coupon } from '../../protocol/commerce.ts'
import type { TurnSources } from '../turn.ts'

/** The coupons a shopper may use now: those open to all and, when the look-up worked, those held. */
export async function findUsableCoupons(sources: TurnSources): Promise<Coupon[]> {
  const held = await sources.lookUpCoupons()
  const all = [...sources.catalogue.coupons.filter((coupon) => coupon.openToAll), ...(held.ok ? held.value : [])]
  return [...new Map(all.map((coupon) => [coupon.id, coupon])).values()]
}

/** Whether a coupon may be used at this moment by a member of this level. */
export function isUsable(coupon: Coupon, memberLevel: string | null, now: Date): boolean {
  const at = now.getTime()
  if (at < Date.parse(coupon.startsAt) || at >= Date.parse(coupon.endsAt)) return false
  return coupon.memberLevels === undefined || (memberLevel !== null && coupon.memberLevels.includes(memberLevel))
}

/**
 * When the offers held here stop being the whole truth: on a device whose last known offer is over, newer ones may
 * have been announced. Undefined where that is not so, and on the edge, whose rules are the merchant's own.
 */
export async function findRulesUntil(sources: TurnSources, now: Date): Promise<Date | undefined> {
  const { promotions, coupons } = sources.catalogue
  const ends = [...promotions, ...coupons].map(({ endsAt }) => Date.parse(endsAt))
  const last = Math.max(...ends)
  if (ends.length === 0 || last > now.getTime()) return undefined
  const held = await sources.lookUpCoupons()
  return !held.ok && held.reason === 'offline' ? new Date(last) : undefined
}
