import type { Member } from '../../protocol/commerce.ts'
import type { Instant } from '../../protocol/ids.ts'
import type { ServiceRules } from '../../protocol/service-rules.ts'

/** What a member's own record and the shop's levels say at a moment. */
export interface MemberStatus {
  level: string
  points: number
  /** Points that end later than now, the earliest first; null: the record does not say. */
  expiring: { points: number; at: Instant }[] | null
  benefits: string[]
  levelUntil: Instant | null
  /** The next level and what is missing to it; null at the top, or where spending or levels are not known. */
  next: { name: string; shortOfMinor: number; benefits: string[] } | null
  /** No level above this one. */
  isTop: boolean
}

/** Where a member stands; only what is recorded. */
export function describeMember(member: Member, levels: ServiceRules['levels'], now: Date): MemberStatus {
  const rising = levels.toSorted((a, b) => a.fromSpentMinor - b.fromSpentMinor)
  const at = rising.findIndex(({ name }) => name === member.level)
  const above = at === -1 ? undefined : rising[at + 1]
  const spent = member.spentMinor
  return {
    level: member.level,
    points: member.points,
    expiring:
      member.pointsExpiring
        ?.filter((part) => part.points > 0 && Date.parse(part.at) > now.getTime())
        .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)) ?? null,
    benefits: rising[at]?.benefits ?? [],
    levelUntil: member.levelUntil ?? null,
    next:
      above === undefined || spent === undefined
        ? null
        : {
            name: above.name,
            shortOfMinor: Math.max(0, above.fromSpentMinor - spent),
            benefits: above.benefits,
          },
    isTop: at !== -1 && at === rising.length - 1,
  }
}
