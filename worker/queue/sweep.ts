const dayMs = 24 * 3600 * 1000

/** Forgets what is over: attempt windows, sessions that ended and refresh families nobody can use any more. */
export async function sweep(db: D1Database, now: Date): Promise<void> {
  const ago = (days: number) => new Date(now.getTime() - days * dayMs)
  await db.batch([
    db.prepare('DELETE FROM attempts WHERE window_start < ?').bind(Math.floor(ago(1).getTime() / 1000)),
    db.prepare('DELETE FROM session WHERE expiresAt < ?').bind(now.toISOString()),
    db.prepare('DELETE FROM visitors WHERE renewed_at < ?').bind(ago(200).toISOString()),
    db.prepare('DELETE FROM homes WHERE at < ?').bind(ago(200).toISOString()),
  ])
}
