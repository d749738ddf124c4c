import * as v from 'valibot'
import { toIsoDay } from '../../../shared/domain/calendar.ts'
import { type UnansweredShare, unansweredDays } from '../../../shared/protocol/desk-unanswered.ts'

const dayMs = 24 * 3_600_000
const sums = v.object({ asked: v.number(), unanswered: v.number(), askedBefore: v.number(), missedBefore: v.number() })

/**
 * Of what a shop's assistant was asked in the last days, today among them, how much it could not answer; and the same of
 * as many days before those. Days are Beijing's.
 */
export async function loadShare(
  db: D1Database,
  shop: string,
  now: Date,
): Promise<{ share: UnansweredShare; shareBefore: UnansweredShare }> {
  const daysAgo = (days: number) => toIsoDay(new Date(now.getTime() - days * dayMs))
  const row = await db
    .prepare(
      `SELECT coalesce(sum(asked) FILTER (WHERE day >= ?2), 0) AS asked,
         coalesce(sum(unanswered) FILTER (WHERE day >= ?2), 0) AS unanswered,
         coalesce(sum(asked) FILTER (WHERE day < ?2), 0) AS askedBefore,
         coalesce(sum(unanswered) FILTER (WHERE day < ?2), 0) AS missedBefore
       FROM question_days WHERE shop = ?1 AND day >= ?3 AND day <= ?4`,
    )
    .bind(shop, daysAgo(unansweredDays - 1), daysAgo(2 * unansweredDays - 1), daysAgo(0))
    .first()
  const { asked, unanswered, askedBefore, missedBefore } = v.parse(sums, row)
  return { share: toShare(asked, unanswered), shareBefore: toShare(askedBefore, missedBefore) }
}

function toShare(asked: number, unanswered: number): UnansweredShare {
  return { days: unansweredDays, asked, unanswered, share: asked === 0 ? null : unanswered / asked }
}
