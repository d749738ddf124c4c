import { prorateMinor } from '../../money.ts'

/**
 * Takes a discount off several amounts in proportion to `weights`. An amount never falls below 0: what it
 * cannot carry is shared by the others. `remaining` is changed in place; returns what was taken.
 */
export function spreadOff(
  offMinor: number,
  weights: ArrayLike<number>,
  remaining: number[],
  covered: readonly number[],
): number {
  let room = 0
  let open: number[] = []
  for (const index of covered) {
    const amount = remaining[index] ?? 0
    if (amount <= 0) continue
    room += amount
    open.push(index)
  }
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
    if (left > 0) open = open.filter((index) => (remaining[index] ?? 0) > 0)
  }
  return taken
}
