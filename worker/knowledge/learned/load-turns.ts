import * as v from 'valibot'
import type { AskedTurn, DraftUse } from '../../../shared/knowledge/rerank/read-outcomes.ts'
import { recordIdSchema } from '../../../shared/protocol/ids.ts'
import { questionMarkSchema } from '../../../shared/protocol/learned-ranking.ts'

/** Older ones hardly count any more, and of more than these the newest do. */
const [daysBack, turnsRead, draftsRead] = [90, 20_000, 5_000]
const dayMs = 24 * 3_600_000

const place = { conversation: v.string(), askedOf: recordIdSchema, askedMark: questionMarkSchema }
const time = v.pipe(
  v.string(),
  v.transform((text) => new Date(text)),
)
const flag = v.pipe(
  v.number(),
  v.transform((value) => value === 1),
)
const turnRow = v.object({
  ...place,
  voter: v.nullable(v.string()),
  seq: v.number(),
  topic: v.nullable(v.string()),
  articleId: v.nullable(v.string()),
  wasTroubled: flag,
  wasThanked: flag,
  at: time,
})
const draftRow = v.object({ ...place, articleId: v.string(), changed: v.number(), at: time })

/** An answer that was reworded since says nothing of the words that stand there now. */
const isCurrent = (used: string): string => `(${used}.version = r.body ->> '$.version' OR EXISTS (
  SELECT 1 FROM article_history AS h WHERE h.shop = r.shop AND h.article_id = r.id AND h.version = ${used}.version
    AND h.body -> '$.answers' = r.body -> '$.answers'))`

/** How the questions of a shop that articles were searched for ended, the newest of them. */
export async function loadTurns(db: D1Database, shop: string, now: Date): Promise<AskedTurn[]> {
  const { results } = await db
    .prepare(
      `SELECT a.conversation, a.voter, a.seq, a.at, a.asked_of AS askedOf, a.asked_mark AS askedMark, t.topic,
         CASE WHEN t.kind = 'article' AND ${isCurrent('t')} THEN t.article_id END AS articleId,
         coalesce(max(t.asked_again, t.rated_low, t.changed, t.handed_off), 0) AS wasTroubled,
         (s.seq IS NOT NULL OR EXISTS (
           SELECT 1 FROM ratings AS g WHERE g.shop = a.shop AND g.conversation = a.conversation
             AND g.served_by = 'assistant' AND g.stars >= 4
             AND g.at >= a.at AND g.at < strftime('%Y-%m-%dT%H:%M:%fZ', a.at, '+2 hours'))) AS wasThanked
       FROM asked_questions AS a
       LEFT JOIN turn_ends AS t ON t.shop = a.shop AND t.conversation = a.conversation AND t.seq = a.seq
       LEFT JOIN records AS r ON r.shop = a.shop AND r.kind = 'article' AND r.id = t.article_id AND r.removed = 0
       LEFT JOIN turn_thanks AS s ON s.shop = a.shop AND s.conversation = a.conversation AND s.seq = a.seq
       WHERE a.shop = ?1 AND a.at >= ?2 ORDER BY a.at DESC LIMIT ?3`,
    )
    .bind(shop, since(now), turnsRead)
    .all()
  return results
    .map((row) => v.parse(turnRow, row))
    .map(({ askedOf, askedMark, ...turn }) => ({ ...turn, group: { articleId: askedOf, mark: askedMark } }))
}

/** What the shop's operators did with drafts of articles. */
export async function loadDraftUses(db: D1Database, shop: string, now: Date): Promise<DraftUse[]> {
  const { results } = await db
    .prepare(
      `SELECT d.conversation, d.asked_of AS askedOf, d.asked_mark AS askedMark, d.article_id AS articleId, d.changed, d.at
       FROM draft_uses AS d JOIN records AS r ON r.shop = d.shop AND r.kind = 'article' AND r.id = d.article_id
       WHERE d.shop = ?1 AND d.at >= ?2 AND d.asked_of IS NOT NULL AND r.removed = 0 AND ${isCurrent('d')}
       ORDER BY d.at DESC LIMIT ?3`,
    )
    .bind(shop, since(now), draftsRead)
    .all()
  return results
    .map((row) => v.parse(draftRow, row))
    .map(({ askedOf, askedMark, ...use }) => ({ ...use, group: { articleId: askedOf, mark: askedMark } }))
}

function since(now: Date): string {
  return new Date(now.getTime() - daysBack * dayMs).toISOString()
}
