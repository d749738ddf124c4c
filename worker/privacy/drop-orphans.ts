import * as v from 'valibot'
import { attachmentKey, type PictureOwner } from '../attachments/attachment-store.ts'
import { log } from '../http/log.ts'
import { getRoom } from '../room/room-name.ts'

const dayMs = 24 * 3600_000
/** Conversations looked at in one go; the rest with the next. */
const batchSize = 100
const unsentRow = v.object({
  shop: v.string(),
  conversation: v.string(),
  ids: v.pipe(v.string(), v.parseJson(), v.array(v.string())),
})

/** Photos that were uploaded a day ago and that no message shows are deleted. Each photo is looked at once. */
export async function dropOrphans(env: Env, now: Date): Promise<void> {
  const { results } = await env.DB.prepare(
    `SELECT shop, conversation, json_group_array(id) AS ids FROM photos WHERE sent = 0 AND uploaded_at < ?
     GROUP BY shop, conversation ORDER BY min(uploaded_at) LIMIT ?`,
  )
    .bind(new Date(now.getTime() - dayMs).toISOString(), batchSize)
    .all()
  for (const { ids, ...owner } of results.map((row) => v.parse(unsentRow, row))) {
    try {
      await settle(env, owner, ids)
    } catch (error) {
      log.error('orphans.failed', { ...owner, message: String(error) })
    }
  }
}

/** The room decides and deletes, in line with its messages: a photo that is being sent this moment stays. */
async function settle(env: Env, owner: PictureOwner, ids: string[]): Promise<void> {
  const { shop, conversation } = owner
  const room = getRoom(env, shop, conversation)
  const sent = room === null ? [] : await room.dropUnsent(shop, conversation, ids)
  if (room === null) await env.ATTACHMENTS.delete(ids.map((id) => attachmentKey(owner, id)))
  const gone = ids.filter((id) => !sent.includes(id))
  const these = 'WHERE shop = ?1 AND conversation = ?2 AND id IN (SELECT value FROM json_each(?3))'
  await env.DB.batch([
    env.DB.prepare(`UPDATE photos SET sent = 1 ${these}`).bind(shop, conversation, JSON.stringify(sent)),
    env.DB.prepare(`DELETE FROM photos ${these}`).bind(shop, conversation, JSON.stringify(gone)),
  ])
  if (gone.length > 0) log.info('orphans.dropped', { shop, count: gone.length })
}
