import * as v from 'valibot'
import { carefulRetention } from '../../shared/domain/service/careful-retention.ts'
import { type Retention, retentionSchema } from '../../shared/protocol/service-rules.ts'
import { log } from '../http/log.ts'
import { dropEmptyGroups } from '../knowledge/unanswered/drop-empty-groups.ts'
import { auditEntry } from '../knowledge/write-record.ts'
import { dropOldPhotos } from './drop-old-photos.ts'
import { stripActions, stripTickets } from './strip-personal.ts'

const dayMs = 24 * 3600_000
/** Each shop's turn comes once in this time. */
const everyMs = 20 * 3600_000
const shopsPerRun = 50
/** Rows of one kind in one go; the rest with the next run. */
const rowsPerRun = 1000
/** Nine weeks of reports, the four before them, and some to spare. */
const turnEndDays = 100

const shopRow = v.object({
  shop: v.string(),
  // A period that cannot be read must neither keep data for ever nor drop it early.
  retention: v.fallback(v.pipe(v.string(), v.parseJson(), retentionSchema), carefulRetention),
})

/** Removes what is older than each shop keeps it. A shop that fails holds up no other and has its turn again. */
export async function keepRetention(env: Env, now: Date): Promise<void> {
  const { results } = await env.DB.prepare(
    `SELECT shops.id AS shop, records.body -> '$.retention' AS retention FROM shops
     LEFT JOIN retention_runs ON retention_runs.shop = shops.id
     LEFT JOIN records ON records.shop = shops.id AND records.kind = 'service' AND records.removed = 0
     WHERE retention_runs.at IS NULL OR retention_runs.at < ?1
     GROUP BY shops.id ORDER BY retention_runs.at LIMIT ?2`,
  )
    .bind(new Date(now.getTime() - everyMs).toISOString(), shopsPerRun)
    .all()
  for (const { shop, retention } of results.map((row) => v.parse(shopRow, row))) {
    try {
      await keepOf(env, shop, retention, now)
    } catch (error) {
      log.error('retention.failed', { shop, message: String(error) })
    }
  }
}

async function keepOf(env: Env, shop: string, retention: Retention, now: Date): Promise<void> {
  const { DB: db } = env
  const before = (days: number) => new Date(now.getTime() - days * dayMs).toISOString()
  const photos = await dropOldPhotos(env, shop, before(retention.photoDays))
  const results = await db.batch(toStatements(db, shop, retention, now))
  const counts = { photos, ...Object.fromEntries(kinds.map((kind, at) => [kind, results[at]?.meta.changes ?? 0])) }
  const removed = Object.entries(counts).filter(([, count]) => count > 0)
  const subject = removed.map(([kind, count]) => `${kind}=${count}`).join(' ')
  await db.batch([
    ...(removed.length === 0
      ? []
      : [auditEntry(db, { shop, staffId: 'edge', action: 'retention.kept', subject, now })]),
    db
      .prepare('INSERT INTO retention_runs (shop, at) VALUES (?, ?) ON CONFLICT (shop) DO UPDATE SET at = excluded.at')
      .bind(shop, now.toISOString()),
  ])
}

/** What is counted, in the order of the statements. */
const kinds = [
  ...['ticketsStripped', 'ticketsDropped', 'actionsStripped', 'actionsDropped'],
  ...['writes', 'watches', 'notices', 'audited'],
  ...['unanswered', 'unansweredGroups'],
]

function toStatements(db: D1Database, shop: string, retention: Retention, now: Date): D1PreparedStatement[] {
  const { personalDays, recordDays, watchDays, noticeDays } = retention
  const before = (days: number) => new Date(now.getTime() - days * dayMs).toISOString()
  const drop = (table: string, when: string, days: number) =>
    db.prepare(`DELETE FROM ${table} WHERE shop = ?1 AND ${when} < ?2`).bind(shop, before(days))
  const closed = (days: number) => ({
    where: `(shop, id) IN (SELECT shop, id FROM tickets WHERE shop = ?2 AND state IN ('done', 'refused') AND personal = 1
      AND body ->> '$.updatedAt' < ?3 LIMIT ${rowsPerRun})`,
    bindings: [shop, before(days)],
  })
  const done = {
    where: `(shop, key) IN (SELECT shop, key FROM actions WHERE shop = ?2 AND personal = 1 AND at < ?3 LIMIT ${rowsPerRun})`,
    bindings: [shop, before(personalDays)],
  }
  return [
    stripTickets(db, closed(personalDays), now),
    drop('tickets', "state IN ('done', 'refused') AND body ->> '$.updatedAt'", recordDays),
    stripActions(db, done, now),
    drop('actions', 'at', recordDays),
    drop('source_writes', 'at', personalDays),
    drop('restock_watches', 'coalesce(told_at, at)', watchDays),
    drop('notices', 'at', noticeDays),
    db
      .prepare("UPDATE audit SET staff_id = 'shopper' WHERE shop = ?1 AND staff_id LIKE 'shopper:%' AND at < ?2")
      .bind(shop, before(personalDays)),
    drop('unanswered_lines', 'at', personalDays),
    dropEmptyGroups(db, shop),
    drop('question_days', 'day', recordDays),
    drop('turn_ends', 'at', Math.min(turnEndDays, recordDays)),
    drop('turn_thanks', 'at', Math.min(turnEndDays, recordDays)),
    drop('asked_questions', 'at', Math.min(turnEndDays, recordDays)),
    drop('draft_uses', 'at', Math.min(turnEndDays, recordDays)),
    drop('draft_ends', 'at', Math.min(turnEndDays, recordDays)),
    drop('engine_usage', 'day', Math.min(turnEndDays, recordDays)),
  ]
}
