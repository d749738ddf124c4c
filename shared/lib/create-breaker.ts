/** Whether something is worth calling: after some failures in a row it is left alone, then tried once. */
export interface Breaker {
  mayCall(now: number): boolean
  record(isGood: boolean, now: number): void
  /** It was let through and nothing can be said of it: cancelled, or it had nothing to do. */
  forget(): void
  /** Failures in a row, and until when nothing is asked. */
  look(now: number): { failures: number; pausedUntil: number | null }
}

/** How soon something is left alone, and for how long: the pause doubles while single tries fail. */
export interface BreakerLimits {
  failuresToOpen: number
  firstPauseMs: number
  longestPauseMs: number
}

const usual: BreakerLimits = { failuresToOpen: 5, firstPauseMs: 30_000, longestPauseMs: 300_000 }

/** One for each thing that is called; it lives as long as its thread, so a new one starts hopeful. */
export function createBreaker({ failuresToOpen, firstPauseMs, longestPauseMs }: BreakerLimits = usual): Breaker {
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
    forget() {
      isTrying = false
    },
    look: (now) => ({ failures, pausedUntil: failures >= failuresToOpen && now < openUntil ? openUntil : null }),
  }
}
