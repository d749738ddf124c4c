import * as v from 'valibot'
import { attachmentKey } from '../attachments/attachment-store.ts'

/** One deletion takes at most a thousand objects. */
const batchSize = 500
const batches = 10
const photoRow = v.object({ conversation: v.string(), id: v.string() })

/** Deletes a shop's photos from before this moment, unless people still work on a ticket of their conversation. */
export async function dropOldPhotos(env: Env, shop: string, before: string): Promise<number> {
  let dropped = 0
  for (let batch = 0; batch < batches; batch += 1) {
    const photos = await listOld(env.DB, shop, before)
    // Objects first: a run that is cut here finds the rows again, and deletes what is gone already.
    await env.ATTACHMENTS.delete(photos.map(({ conversation, id }) => attachmentKey({ shop, conversation }, id)))
    await env.DB.prepare(
      `DELETE FROM photos WHERE shop = ?1 AND (conversation, id) IN (
         SELECT value ->> 'conversation', value ->> 'id' FROM json_each(?2))`,
    )
      .bind(shop, JSON.stringify(photos))
      .run()
    dropped += photos.length
    if (photos.length < batchSize) break
  }
  return dropped
}

async function listOld(db: D1Database, shop: string, before: string) {
  const { results } = await db
    .prepare(
      `SELECT conversation, id FROM photos WHERE shop = ?1 AND uploaded_at < ?2 AND NOT EXISTS (
         SELECT 1 FROM tickets WHERE tickets.shop = ?1 AND tickets.conversation = photos.conversation
         AND tickets.state NOT IN ('done', 'refused'))
       ORDER BY uploaded_at LIMIT ?3`,
    )
    .bind(shop, before, batchSize)
    .all()
  return results.map((row) => v.parse(photoRow, row))
}
