/** A share of `hits` among `total`, with the ends of its interval. */
export type Interval = { share: number; low: number; high: number }

/** 1.96 and 1.645: the normal distribution's 97.5 % and 95 % points. */
export const z95 = 1.959963984540054
export const z90 = 1.6448536269514722

/**
 * Wilson's score interval. It stays inside 0..1 and is honest for small counts, where the textbook interval is not.
 * E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22 (1927), 209–212.
 */
export function wilsonInterval(hits: number, total: number, z: number = z95): Interval {
  if (total === 0) return { share: 0, low: 0, high: 1 }
  const share = hits / total
  const squared = (z * z) / total
  const centre = share + squared / 2
  const reach = z * Math.sqrt((share * (1 - share)) / total + squared / (4 * total))
  const low = (centre - reach) / (1 + squared)
  const high = (centre + reach) / (1 + squared)
  return { share, low: Math.max(0, low), high: Math.min(1, high) }
}
