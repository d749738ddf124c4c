import { prorateMinor } from '../../money.ts'

/**
 * Takes a discount off several amounts in proportion to `weights`. An amount never falls below 0: what it
 * cannot carry is shared by the others. `remaining` is changed in place; returns what was taken.
 */
export function spreadOff(
  offMinor: number,
  weights: readonly number[],
  remaining: number[],
  covered: readonly boolean[],
): number {
  let open = remaining.flatMap((amount, index) => (covered[index] && amount > 0 ? [index] : []))
  const room = open.reduce((sum, index) => sum + (remaining[index] ?? 0), 0)
  const taken = Math.max(0, Math.min(offMinor, room))
  let left = taken
  while (left > 0) {
    const shares = prorateMinor(
      left,
      open.map((index) => weights[index] ?? 0),
    )
    for (const [place, index] of open.entries()) {
      const part = Math.min(shares[place] ?? 0, remaining[index] ?? 0)
      remaining[index] = (remaining[index] ?? 0) - part
      left -= part
    }
    open = open.filter((index) => (remaining[index] ?? 0) > 0)
  }
  return taken
}
