import * as v from 'valibot'
import { announceRevision } from '../../desk/announce-revision.ts'
import { log } from '../../http/log.ts'
import { learnRanking } from './learn-ranking.ts'

/** A shop's turn comes at most once in this time, and only when there is news. */
const everyMs = 3_600_000
/** Without news votes fade all the same. */
const fadeMs = 20 * 3_600_000
const shopsPerRun = 10

const row = v.object({ shop: v.string() })

/** Learns from what happened since, a few shops at a time; one that fails holds up no other. */
export async function learnShops(env: Env, now: Date): Promise<void> {
  const ago = (ms: number): string => new Date(now.getTime() - ms).toISOString()
  const { results } = await env.DB.prepare(
    `SELECT shops.id AS shop FROM shops LEFT JOIN learned_rankings AS l ON l.shop = shops.id
     WHERE (coalesce(l.at, '') < ?1 AND (
         EXISTS (SELECT 1 FROM asked_questions AS a WHERE a.shop = shops.id AND a.at > coalesce(l.at, ''))
         OR EXISTS (SELECT 1 FROM draft_uses AS d WHERE d.shop = shops.id AND d.at > coalesce(l.at, ''))))
       OR (l.at < ?2 AND l.lines <> '[]')
     ORDER BY l.at LIMIT ?3`,
  )
    .bind(ago(everyMs), ago(fadeMs), shopsPerRun)
    .all()
  for (const { shop } of results.map((one) => v.parse(row, one))) {
    try {
      const revision = await learnRanking(env.DB, shop, now)
      if (revision !== null) await announceRevision(env, shop, revision)
    } catch (error) {
      log.error('learning.failed', { shop, message: String(error) })
    }
  }
}
