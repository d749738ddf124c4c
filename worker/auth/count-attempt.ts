import * as v from 'valibot'
import type { ErrorBody } from '../../shared/protocol/errors.ts'

interface Window {
  limit: number
  seconds: number
}

/** Counts an attempt in a fixed window; an error body with the limit when there were too many. */
export async function countAttempt(db: D1Database, name: string, window: Window, now: Date): Promise<ErrorBody | null> {
  const start = startOf(window, now)
  const row = await db
    .prepare(
      `INSERT INTO attempts (name, window_start, count) VALUES (?, ?, 1)
       ON CONFLICT (name, window_start) DO UPDATE SET count = count + 1 RETURNING count`,
    )
    .bind(name, start)
    .first()
  const { count } = v.parse(v.object({ count: v.number() }), row)
  if (count <= window.limit) return null
  return {
    code: 'too-many-requests',
    limit: window.limit,
    retryAfterSeconds: start + window.seconds - Math.floor(now.getTime() / 1000),
  }
}

/** Takes an attempt back that turned out to be right: only failures use a limit up. */
export async function forgiveAttempts(db: D1Database, names: string[], window: Window, now: Date): Promise<void> {
  const forgive = db.prepare('UPDATE attempts SET count = max(0, count - 1) WHERE name = ? AND window_start = ?')
  await db.batch(names.map((name) => forgive.bind(name, startOf(window, now))))
}

function startOf({ seconds }: Window, now: Date): number {
  const second = Math.floor(now.getTime() / 1000)
  return second - (second % seconds)
}
