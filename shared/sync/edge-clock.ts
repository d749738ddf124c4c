/** The edge's time, read from this device's clock and the offset last heard. */
export interface EdgeClock {
  /** Milliseconds since 1970, as the edge counts them. */
  now(): number
  offsetMs(): number
  /** Takes over the edge's own word; a shopper's clock may be years off. */
  noticeEdgeTime(instant: string): void
}

/** Builds the clock over the device's own, starting from the offset that was saved last. */
export function createEdgeClock(localNow: () => number, savedOffsetMs = 0): EdgeClock {
  let offset = savedOffsetMs
  return {
    now: () => localNow() + offset,
    offsetMs: () => offset,
    noticeEdgeTime(instant) {
      const edgeNow = Date.parse(instant)
      if (!Number.isNaN(edgeNow)) offset = edgeNow - localNow()
    },
  }
}
