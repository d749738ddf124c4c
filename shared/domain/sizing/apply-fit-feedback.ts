import type { SizeChart } from '../../protocol/commerce.ts'
import type { FitFeedback } from '../../protocol/service-rules.ts'
import type { SizeAdvice } from './advise-size.ts'

/** Fewer than this many who say the same are no reason to leave the table. */
const enough = 20
/** Of all who say a way at all, this share must say the same one. */
const clearShare = 2 / 3

/** Which way bought goods of one product fitted, once enough buyers agree. */
export type FitLean = { fit: 'small' | 'large'; count: number }

/** What the feedback did to an advice: `atEnd` when the table has no further size, so nothing moved. */
export type FitMove = FitLean & { from: string[]; atEnd: boolean }

/** Whether enough buyers found a product too small, or too large; null when they did not or disagree. */
export function findFitLean(feedback: FitFeedback | undefined): FitLean | null {
  if (feedback === undefined) return null
  const { small, large } = feedback
  const fit = small >= large ? 'small' : 'large'
  const count = Math.max(small, large)
  return count >= enough && count >= (small + large) * clearShare ? { fit, count } : null
}

/** An advice after the feedback: every pick one row up or down; a size the table does not have is never named. */
export function applyFitFeedback(chart: SizeChart, advice: SizeAdvice, feedback: FitFeedback | undefined): SizeAdvice {
  const lean = findFitLean(feedback)
  if (lean === null || advice.kind !== 'picked') return advice
  const step = lean.fit === 'small' ? 1 : -1
  const moved = advice.picks.flatMap((size) => neighbourOf(chart, size, step)?.size ?? [])
  const [first, second] = [...new Set(moved)]
  const move = { ...lean, from: [...advice.picks] }
  if (first === undefined) return { ...advice, move: { ...move, atEnd: true } }
  return { ...advice, picks: second === undefined ? [first] : [first, second], move: { ...move, atEnd: false } }
}

/** The row next to a size in the chart, larger (1) or smaller (-1); undefined at its end. */
export function neighbourOf(chart: SizeChart, size: string, step: 1 | -1): SizeChart['rows'][number] | undefined {
  const at = chart.rows.findIndex((row) => row.size === size)
  return at === -1 ? undefined : chart.rows[at + step]
}

/** 20 人反馈偏小，往大选一码 */
export function describeMove({ fit, count, atEnd }: FitMove): string {
  const told = `${count} 人反馈偏${fit === 'small' ? '小' : '大'}`
  if (atEnd) return `${told}，表里没有更${fit === 'small' ? '大' : '小'}的码`
  return `${told}，往${fit === 'small' ? '大' : '小'}选一码`
}
