/** What is left of a unit's value below zero: a unit that gave nothing there could never learn its way back. */
export const leakage = 0.1

/** The value a hidden unit hands on. */
export function leak(value: number): number {
  return value > 0 ? value : value * leakage
}
