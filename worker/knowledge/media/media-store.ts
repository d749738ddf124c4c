import * as v from 'valibot'
import { mediaLimits } from '../../../shared/protocol/desk-media.ts'
import type { CleanMedia } from './clean-media.ts'

/** Where the file of a path lies: conversations begin with their shop, and no shop is called this. */
export function mediaKey(path: string): string {
  return `answers${path}`
}

/** The path of what has this content: the same file of one shop is one. */
export async function toMediaPath(shop: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `/m/${shop}/${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** Stores a file under its content, its row before it; false when the shop has no room left for it. */
export async function saveMedia(
  env: Env,
  { shop, path, media, now }: { shop: string; path: string; media: CleanMedia; now: Date },
): Promise<boolean> {
  const insert = `INSERT INTO media (shop, path, bytes, uploaded_at)
    SELECT ?1, ?2, ?3, ?4 WHERE ?3 + (SELECT coalesce(sum(bytes), 0) FROM media WHERE shop = ?1 AND path <> ?2) <= ?5
    ON CONFLICT (shop, path) DO UPDATE SET uploaded_at = excluded.uploaded_at`
  const bytes = media.bytes.length
  const noted = await env.DB.prepare(insert).bind(shop, path, bytes, now.toISOString(), mediaLimits.shop).run()
  if (noted.meta.changes === 0) return false
  await env.ATTACHMENTS.put(mediaKey(path), media.bytes, { httpMetadata: { contentType: media.type } })
  return true
}

const pathRow = v.object({ path: v.string() })

/** Those of the paths that this shop did not upload, or that were removed since. */
export async function findMissing(db: D1Database, shop: string, paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return []
  const { results } = await db
    .prepare('SELECT path FROM media WHERE shop = ?1 AND path IN (SELECT value FROM json_each(?2))')
    .bind(shop, JSON.stringify(paths))
    .all()
  const held = new Set(results.map((row) => v.parse(pathRow, row).path))
  return paths.filter((path) => !held.has(path))
}
