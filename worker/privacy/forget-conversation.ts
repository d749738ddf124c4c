import { attachmentKey } from '../attachments/attachment-store.ts'
import { dropEmptyGroups } from '../knowledge/unanswered/drop-empty-groups.ts'
import { getRoom } from '../room/room-name.ts'
import { counting, forgetRows } from './forget-rows.ts'

interface Leaving {
  /** The erasure. */
  id: string
  shop: string
  conversation: string
  askedAt: string
}

/** Removes one conversation: first its room takes nothing more, then photos, then rows, and last it is noted as done. */
export async function forgetConversation(env: Env, leaving: Leaving, now: Date): Promise<void> {
  const { id, shop, conversation } = leaving
  await getRoom(env, shop, conversation)?.erase(shop, conversation)
  await env.DB.prepare(
    `UPDATE erasure_conversations
     SET photos = (SELECT count(*) FROM photos WHERE shop = ?3 AND photos.conversation = ?2)
     WHERE erasure = ?1 AND conversation = ?2 AND photos IS NULL`,
  )
    .bind(id, conversation, shop)
    .run()
  await deleteObjects(env, attachmentKey({ shop, conversation }, ''))
  // Deeds that were under way until the room stopped them are younger than the wish, and belong to it.
  const whose = { shop, column: 'conversation' as const, value: conversation, askedAt: now.toISOString() }
  await env.DB.batch([
    ...forgetRows(env.DB, whose).flatMap((one) => counting(env.DB, id, one)),
    ...forgetTraces(env.DB, leaving),
    ...noteDone(env.DB, leaving),
  ])
}

async function deleteObjects(env: Env, prefix: string): Promise<void> {
  for (;;) {
    const { objects, truncated } = await env.ATTACHMENTS.list({ prefix })
    if (objects.length > 0) await env.ATTACHMENTS.delete(objects.map(({ key }) => key))
    if (!truncated) return
  }
}

/** Where the conversation's name stands beside something that stays. */
function forgetTraces(db: D1Database, { shop, conversation }: Leaving): D1PreparedStatement[] {
  const of = (sql: string, ...bindings: string[]) => db.prepare(sql).bind(shop, ...bindings)
  return [
    of('DELETE FROM photos WHERE shop = ? AND conversation = ?', conversation),
    of('DELETE FROM homes WHERE shop = ? AND conversation = ?', conversation),
    of('DELETE FROM unanswered_lines WHERE shop = ? AND conversation = ?', conversation),
    dropEmptyGroups(db, shop),
    // What became knowledge names nobody; only the way back to the conversation goes.
    of('UPDATE kept_answers SET conversation = NULL, seq = NULL WHERE shop = ? AND conversation = ?', conversation),
    // How a service was rated stays as a number, in nobody's conversation.
    of(
      "UPDATE ratings SET conversation = 'gone:' || lower(hex(randomblob(12))) WHERE shop = ? AND conversation = ?",
      conversation,
    ),
    of(
      "UPDATE turn_ends SET conversation = 'gone:' || lower(hex(randomblob(12))) WHERE shop = ? AND conversation = ?",
      conversation,
    ),
    of('DELETE FROM turn_thanks WHERE shop = ? AND conversation = ?', conversation),
    of('DELETE FROM asked_questions WHERE shop = ? AND conversation = ?', conversation),
    // What an operator changed in a draft counts on, in nobody's conversation.
    of(
      "UPDATE draft_uses SET conversation = 'gone:' || lower(hex(randomblob(12))), asked_of = NULL, asked_mark = NULL WHERE shop = ? AND conversation = ?",
      conversation,
    ),
    of('DELETE FROM conversations WHERE shop = ? AND id = ?', conversation),
    of("UPDATE audit SET staff_id = 'shopper' WHERE shop = ? AND staff_id = ?", `shopper:${conversation}`),
    of("UPDATE audit SET subject = '' WHERE shop = ? AND subject = ?", conversation),
    of(
      `UPDATE source_writes SET key = 'gone:' || lower(hex(randomblob(12)))
       WHERE shop = ? AND key >= ? AND key < ?`,
      `${conversation}:`,
      `${conversation};`,
    ),
  ]
}

/** Once: a second run finds it done and counts nothing. */
function noteDone(db: D1Database, { id, conversation }: Leaving): D1PreparedStatement[] {
  const open = 'SELECT photos FROM erasure_conversations WHERE erasure = ?1 AND conversation = ?2 AND done = 0'
  return [
    db
      .prepare(
        `UPDATE erasures SET counts = json_set(counts,
           '$.conversations', coalesce(counts ->> '$.conversations', 0) + 1,
           '$.photos', coalesce(counts ->> '$.photos', 0) + coalesce((${open}), 0))
         WHERE id = ?1 AND EXISTS (${open})`,
      )
      .bind(id, conversation),
    db
      .prepare('UPDATE erasure_conversations SET done = 1 WHERE erasure = ? AND conversation = ?')
      .bind(id, conversation),
  ]
}
