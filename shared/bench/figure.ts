import { percentile } from '../eval/label-scores.ts'

/** One measured number, as it is printed and kept. */
export interface Figure {
  section: string
  name: string
  value: number
  unit: 'B' | 'µs' | 'ms' | 's' | '/s' | '×' | '%' | ''
  /** The most it may be (DESIGN.md section 14). */
  limit?: number
  note?: string
  /** A broken promise, not a slow machine: the run fails when it is over its limit. */
  isPromise?: boolean
}

/** How long a run takes and how much it sends. */
export interface Load {
  conversations: number
  messagesPerSecond: number
  steadySeconds: number
  newPerSecond: number
  newSeconds: number
  /** Articles of the two shops that are pulled. */
  smallShop: number
  largeShop: number
  /** Repetitions of the pure measurements. */
  repeats: number
}

/** Figures of one list of times, at the given shares: 0.99 is called p99. */
export function toPercentiles(
  head: Pick<Figure, 'section' | 'name' | 'unit'>,
  times: number[],
  limits: Partial<Record<'p50' | 'p95' | 'p99', number | null>>,
): Figure[] {
  return (['p50', 'p95', 'p99'] as const).flatMap((share) => {
    const limit = limits[share]
    if (limit === undefined) return []
    const value = percentile(times, Number(share.slice(1)) / 100)
    return [{ ...head, name: `${head.name} ${share}`, value, ...(limit === null ? {} : { limit }) }]
  })
}
