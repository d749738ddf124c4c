import type { TextSpan } from './finding.ts'
import type { FoldedText } from './fold-text.ts'

/** The units of the folded text that came from a part of the original. */
export function toFoldedSpan({ starts }: FoldedText, from: number, to: number): TextSpan | undefined {
  const start = lowerBound(starts, from)
  const end = lowerBound(starts, to)
  return end > start ? { start, end } : undefined
}

function lowerBound(values: readonly number[], wanted: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
