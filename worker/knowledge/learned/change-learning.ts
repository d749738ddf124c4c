import type { LearnedForget } from '../../../shared/protocol/desk-learned.ts'

/** Whether what was learned counts; outcomes are kept either way. */
export async function switchLearning(
  db: D1Database,
  { shop, enabled }: { shop: string; enabled: boolean },
  audit: D1PreparedStatement,
): Promise<void> {
  const write = db.prepare(
    `INSERT INTO learned_rankings (shop, enabled) VALUES (?, ?)
     ON CONFLICT (shop) DO UPDATE SET enabled = excluded.enabled`,
  )
  await db.batch([write.bind(shop, Number(enabled)), audit])
}

/** From now on outcomes up to this moment count no more, of one group or of all; or they do again. */
export async function forgetLearned(
  db: D1Database,
  { shop, group, undo, now }: LearnedForget & { shop: string; now: Date },
  audit: D1PreparedStatement,
): Promise<void> {
  const place = [shop, group?.articleId ?? '', group?.mark ?? '']
  const write = undo
    ? db.prepare('DELETE FROM learned_forgotten WHERE shop = ? AND asked_of = ? AND asked_mark = ?').bind(...place)
    : db
        .prepare(
          `INSERT INTO learned_forgotten (shop, asked_of, asked_mark, at) VALUES (?, ?, ?, ?)
           ON CONFLICT (shop, asked_of, asked_mark) DO UPDATE SET at = excluded.at`,
        )
        .bind(...place, now.toISOString())
  await db.batch([write, audit])
}
