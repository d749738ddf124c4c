import type { ReachedAmount } from '../conditions/amount-reached.ts'

/** What 满减 takes off once reached; the amounts left decide how much of it fits. */
export function thresholdOff(reached: ReachedAmount): number {
  return Math.max(0, reached.offMinor) * reached.times
}
