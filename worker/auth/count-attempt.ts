import * as v from 'valibot'
import type { ErrorBody } from '../../shared/protocol/errors.ts'

/** Counts an attempt in a fixed window; an error body with the limit when there were too many. */
export async function countAttempt(
  db: D1Database,
  name: string,
  window: { limit: number; seconds: number },
  now: Date,
): Promise<ErrorBody | null> {
  const second = Math.floor(now.getTime() / 1000)
  const start = second - (second % window.seconds)
  const row = await db
    .prepare(
      `INSERT INTO attempts (name, window_start, count) VALUES (?, ?, 1)
       ON CONFLICT (name, window_start) DO UPDATE SET count = count + 1 RETURNING count`,
    )
    .bind(name, start)
    .first()
  const { count } = v.parse(v.object({ count: v.number() }), row)
  if (count <= window.limit) return null
  return { code: 'too-many-requests', limit: window.limit, retryAfterSeconds: start + window.seconds - second }
}
