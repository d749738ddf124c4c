import * as v from 'valibot'
import { type UnansweredShare, unansweredDays } from '../../../shared/protocol/desk-unanswered.ts'

const dayMs = 24 * 3_600_000
const sums = v.object({ asked: v.number(), unanswered: v.number() })

/** Of what a shop's assistant was asked in the last days, today among them, how much it could not answer. */
export async function loadShare(db: D1Database, shop: string, now: Date): Promise<UnansweredShare> {
  const first = new Date(now.getTime() - (unansweredDays - 1) * dayMs).toISOString().slice(0, 10)
  const row = await db
    .prepare(
      `SELECT coalesce(sum(asked), 0) AS asked, coalesce(sum(unanswered), 0) AS unanswered
       FROM question_days WHERE shop = ? AND day >= ?`,
    )
    .bind(shop, first)
    .first()
  const { asked, unanswered } = v.parse(sums, row)
  return { days: unansweredDays, asked, unanswered, share: asked === 0 ? null : unanswered / asked }
}
