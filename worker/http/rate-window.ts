import type { ErrorBody } from '../../shared/protocol/errors.ts'

/** Counts in memory: a limit against floods may forget when its object sleeps. */
export function createRateWindow(limit: number, windowMs: number) {
  const windows = new Map<string, { untilMs: number; count: number }>()
  return {
    count(key: string, nowMs: number): ErrorBody | null {
      if (windows.size > 10_000) for (const [old, { untilMs }] of windows) if (untilMs <= nowMs) windows.delete(old)
      const known = windows.get(key)
      const current = known === undefined || known.untilMs <= nowMs ? { untilMs: nowMs + windowMs, count: 0 } : known
      current.count += 1
      windows.set(key, current)
      if (current.count <= limit) return null
      return { code: 'too-many-requests', limit, retryAfterSeconds: Math.ceil((current.untilMs - nowMs) / 1000) }
    },
  }
}
