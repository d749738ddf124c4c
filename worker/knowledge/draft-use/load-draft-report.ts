import * as v from 'valibot'
import { startOfDay } from '../../../shared/knowledge/review/summarise-week.ts'
import { type DraftReport, draftCountsSchema } from '../../../shared/protocol/draft-use.ts'
import { recordIdSchema } from '../../../shared/protocol/ids.ts'

const dayMs = 24 * 3_600_000
const articlesShown = 10

const placeRow = v.object({ place: v.string(), ...draftCountsSchema.entries })
const articleRow = v.object({ articleId: recordIdSchema, title: v.string(), ...draftCountsSchema.entries })

/** Up to here a draft was sent as it was; from there on nothing of it was. */
const [sameUpTo, nothingFrom] = [0.03, 0.99]

/**
 * One row for each set of drafts: those of consoles as they were told, those of the desk as their messages were measured.
 * On the desk only drafts that rest on an article are measured.
 */
const ended = `SELECT place, id AS use, ended, articles FROM draft_ends WHERE shop = ?1 AND at >= ?2 AND at < ?3
  UNION ALL SELECT 'desk', conversation || ' ' || seq,
    CASE WHEN changed <= ${sameUpTo} THEN 'accepted' WHEN changed >= ${nothingFrom} THEN 'rejected' ELSE 'edited' END,
    json_group_array(json_object('id', article_id))
  FROM draft_uses WHERE shop = ?1 AND at >= ?2 AND at < ?3 AND conversation NOT LIKE 'p-%'
  GROUP BY conversation, seq`

const counts = ['accepted', 'edited', 'copied', 'rejected'].map((end) => `sum(ended = '${end}') AS ${end}`).join(', ')

/** How drafts ended from one day to another, both counted in. */
export async function loadDraftReport(
  db: D1Database,
  shop: string,
  { from, to }: { from: string; to: string },
): Promise<DraftReport> {
  const bounds = [shop, startOfDay(from), new Date(Date.parse(startOfDay(to)) + dayMs).toISOString()]
  const [places, articles] = await db.batch([
    db.prepare(`SELECT place, ${counts} FROM (${ended}) GROUP BY place ORDER BY count(*) DESC, place`).bind(...bounds),
    db
      .prepare(
        `SELECT r.id AS articleId, r.body ->> '$.title' AS title, ${counts}
         FROM (${ended}) AS e JOIN json_each(e.articles) AS a
         JOIN records AS r ON r.shop = ?1 AND r.kind = 'article' AND r.id = a.value ->> '$.id' AND r.removed = 0
         GROUP BY r.id HAVING sum(ended IN ('edited', 'rejected')) > 0
         ORDER BY sum(ended = 'rejected') * 2 + sum(ended = 'edited') DESC, r.id LIMIT ${articlesShown}`,
      )
      .bind(...bounds),
  ])
  const byPlace = (places?.results ?? []).map((row) => v.parse(placeRow, row))
  const sum = (end: keyof DraftReport['all']) => byPlace.reduce((all, row) => all + row[end], 0)
  return {
    all: { accepted: sum('accepted'), edited: sum('edited'), copied: sum('copied'), rejected: sum('rejected') },
    places: byPlace.map(({ place, ...row }) => ({ where: place, ...row })),
    articles: (articles?.results ?? []).map((row) => v.parse(articleRow, row)),
  }
}
