/** Failures in a row that stop further calls. */
const failuresToOpen = 5
const firstPauseMs = 30_000
const longestPauseMs = 300_000

/** Whether an endpoint is worth calling: after some failures in a row it is left alone, then tried once. */
export interface Breaker {
  mayCall(now: number): boolean
  record(isGood: boolean, now: number): void
  /** Failures in a row, and until when nothing is asked. */
  look(now: number): { failures: number; pausedUntil: number | null }
}

/** One for each endpoint; it lives as long as the isolate, so a new isolate starts hopeful. */
export function createBreaker(): Breaker {
  let failures = 0
  let pauseMs = firstPauseMs
  let openUntil = 0
  let isTrying = false
  return {
    mayCall(now) {
      if (failures < failuresToOpen) return true
      if (now < openUntil || isTrying) return false
      isTrying = true
      return true
    },
    record(isGood, now) {
      if (isGood) {
        failures = 0
        pauseMs = firstPauseMs
        isTrying = false
        return
      }
      failures += 1
      if (failures < failuresToOpen) return
      // The pause doubles only when the single try after it failed too.
      if (isTrying) pauseMs = Math.min(pauseMs * 2, longestPauseMs)
      isTrying = false
      openUntil = now + pauseMs
    },
    look: (now) => ({ failures, pausedUntil: failures >= failuresToOpen && now < openUntil ? openUntil : null }),
  }
}
