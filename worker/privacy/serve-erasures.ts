import * as v from 'valibot'
import { log } from '../http/log.ts'
import { findConversations } from './find-conversations.ts'
import { forgetConversation } from './forget-conversation.ts'
import { counting, forgetRows } from './forget-rows.ts'

const batchSize = 20
const openRow = v.object({
  id: v.string(),
  shop: v.string(),
  member_id: v.nullable(v.string()),
  asked_at: v.string(),
})
type Open = v.InferOutput<typeof openRow>

/**
 * Goes on with every erasure that is not done. Each step is a transaction that may run twice: one that was cut in the
 * middle, or runs in two places, ends the same and counts nothing twice.
 */
export async function serveErasures(env: Env, now: Date): Promise<void> {
  const { results } = await env.DB.prepare(
    'SELECT id, shop, member_id, asked_at FROM erasures WHERE done_at IS NULL ORDER BY asked_at LIMIT ?',
  )
    .bind(batchSize)
    .all()
  for (const erasure of results.map((row) => v.parse(openRow, row))) {
    try {
      await serve(env, erasure, now)
    } catch (error) {
      log.error('erasure.failed', { shop: erasure.shop, erasure: erasure.id, message: String(error) })
    }
  }
}

async function serve(env: Env, erasure: Open, now: Date): Promise<void> {
  const { id, shop, member_id: memberId, asked_at: askedAt } = erasure
  if (memberId !== null) await findConversations(env, { id, shop, memberId, askedAt })
  const { results } = await env.DB.prepare(
    'SELECT conversation FROM erasure_conversations WHERE erasure = ? AND done = 0 ORDER BY conversation',
  )
    .bind(id)
    .all<{ conversation: string }>()
  for (const { conversation } of results) await forgetConversation(env, { id, shop, conversation, askedAt }, now)
  await finish(env.DB, erasure, now)
  log.info('erasure.done', { shop, erasure: id })
}

/** What stands under the login alone, then the login's name itself; the audit says how much went, not whose. */
async function finish(db: D1Database, { id, shop, member_id: memberId, asked_at: askedAt }: Open, now: Date) {
  const ofMember = memberId === null ? [] : forgetRows(db, { shop, column: 'member_id', value: memberId, askedAt })
  await db.batch([
    ...ofMember.flatMap((one) => counting(db, id, one)),
    db
      .prepare(
        `INSERT INTO audit (shop, staff_id, action, subject, at)
         SELECT shop, asked_by, 'erasure.done', id || ' ' || counts, ?2 FROM erasures WHERE id = ?1 AND done_at IS NULL`,
      )
      .bind(id, now.toISOString()),
    db.prepare('DELETE FROM erasure_conversations WHERE erasure = ?').bind(id),
    db
      .prepare('UPDATE erasures SET done_at = ?2, member_id = NULL WHERE id = ?1 AND done_at IS NULL')
      .bind(id, now.toISOString()),
  ])
}
