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
