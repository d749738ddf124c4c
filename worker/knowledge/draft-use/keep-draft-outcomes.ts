import type { DraftOutcome } from '../../../shared/protocol/draft-use.ts'

interface Keeping {
  shop: string
  staffId: string
  outcomes: readonly DraftOutcome[]
  now: Date
}

/** Counts what became of drafts, each once however often it is told, and lets ranking learn of it; gives how many were new. */
export async function keepDraftOutcomes(db: D1Database, { shop, staffId, outcomes, now }: Keeping): Promise<number> {
  const keep = db.prepare(
    `INSERT OR IGNORE INTO draft_ends (shop, id, place, conversation, ended, changed, articles, staff_id, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const ends = outcomes.map((one) =>
    keep.bind(
      ...[shop, one.id, one.where, one.conversation, one.end, one.changed],
      ...[JSON.stringify(one.articles), staffId, atOf(one, now)],
    ),
  )
  const results = await db.batch([...ends, ...outcomes.flatMap((one) => toLearned(db, { shop, one, now }))])
  return results.slice(0, ends.length).reduce((sum, { meta }) => sum + meta.changes, 0)
}

/** A copied draft may have been sent or not: nothing is learned of it. */
function toLearned(
  db: D1Database,
  { shop, one, now }: { shop: string; one: DraftOutcome; now: Date },
): D1PreparedStatement[] {
  if (one.end === 'copied') return []
  const keep = db.prepare(
    `INSERT OR IGNORE INTO draft_uses (shop, conversation, seq, article_id, version, changed, asked_of, asked_mark, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  // On a console nothing numbers what was sent; the moment does, and it is the same when it is told again.
  const seq = Date.parse(one.at)
  return one.articles.map(({ id, version }) =>
    keep.bind(
      ...[shop, one.conversation, seq, id, version, one.changed],
      ...[one.group?.articleId ?? null, one.group?.mark ?? null, atOf(one, now)],
    ),
  )
}

/** A device's clock may be ahead; nothing happens later than now. */
function atOf({ at }: DraftOutcome, now: Date): string {
  return new Date(Math.min(Date.parse(at), now.getTime())).toISOString()
}
