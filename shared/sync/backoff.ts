const firstMs = 500
const longestMs = 30_000

/**
 * How long to wait before attempt number `attempt` (from 0), half of it by chance:
 * a shop full of widgets must not come back in the same instant. `random` is in [0, 1).
 */
export function backoffMs(attempt: number, random: number): number {
  const full = Math.min(longestMs, firstMs * 2 ** Math.min(attempt, 16))
  return Math.round(full * (0.5 + random / 2))
}
