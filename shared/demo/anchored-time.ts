import type { Instant } from '../protocol/ids.ts'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs
const beijingOffsetMs = 8 * 60 * minuteMs

/** The moments a demo shop is made of, all counted from one anchor. */
export interface AnchoredTime {
  /** So many minutes before the anchor. */
  minutesAgo(minutes: number): Instant
  /** A Beijing clock time on the anchor's Beijing day moved by `days`; `24:00` is the following midnight. */
  onDay(days: number, clock: string): Instant
}

/** Counts every moment of the demo shop from `anchor`, so that the demo is always fresh. */
export function createAnchoredTime(anchor: Date): AnchoredTime {
  const beijingMidnightMs = Math.floor((anchor.getTime() + beijingOffsetMs) / dayMs) * dayMs - beijingOffsetMs
  return {
    minutesAgo: (minutes) => new Date(anchor.getTime() - minutes * minuteMs).toISOString(),
    onDay: (days, clock) => {
      const [hours = 0, minutes = 0] = clock.split(':').map(Number)
      return new Date(beijingMidnightMs + days * dayMs + (hours * 60 + minutes) * minuteMs).toISOString()
    },
  }
}
