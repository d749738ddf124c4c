/** How long a shopper should wait for words of a person at most: the three minutes that platforms count. */
export const replyLimitMs = 3 * 60_000

export interface Wait {
  waitedMs: number
  /** Below zero: overdue. */
  leftMs: number
  percentLeft: number
  range: 'calm' | 'soon' | 'late'
}

/** Where a waiting shopper stands: above 60 % left calm, down to 20 % soon, below late. */
export function readWait(since: string, now: Date): Wait {
  const waitedMs = Math.max(0, now.getTime() - Date.parse(since))
  const leftMs = replyLimitMs - waitedMs
  const percentLeft = Math.max(0, Math.round((leftMs / replyLimitMs) * 100))
  return { waitedMs, leftMs, percentLeft, range: percentLeft > 60 ? 'calm' : percentLeft >= 20 ? 'soon' : 'late' }
}
