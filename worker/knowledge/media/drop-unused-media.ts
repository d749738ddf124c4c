import * as v from 'valibot'
import { unusedMediaDays } from '../../../shared/protocol/desk-media.ts'
import { log } from '../../http/log.ts'
import { mediaKey } from './media-store.ts'

const dayMs = 24 * 3600_000
/** One deletion takes at most a thousand objects. */
const batchSize = 500
const row = v.object({ shop: v.string(), path: v.string() })

/** Removes what was uploaded a week ago and never became part of a stored article; the rest with the next turn. */
export async function dropUnusedMedia(env: Env, now: Date): Promise<void> {
  const before = new Date(now.getTime() - unusedMediaDays * dayMs).toISOString()
  // Rows first: from here on an article that names one is refused, and none is left without its file.
  const { results } = await env.DB.prepare(
    `DELETE FROM media WHERE (shop, path) IN (
       SELECT shop, path FROM media WHERE used_at IS NULL AND uploaded_at < ?1 LIMIT ?2)
     RETURNING shop, path`,
  )
    .bind(before, batchSize)
    .all()
  const gone = results.map((one) => v.parse(row, one))
  if (gone.length === 0) return
  await env.ATTACHMENTS.delete(gone.map(({ path }) => mediaKey(path)))
  log.info('media.dropped', { count: gone.length })
}
