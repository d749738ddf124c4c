import type { AnswerVariant } from '../../protocol/article.ts'
import { type Interval, wilsonInterval } from './proportion.ts'
import { type Difference, testDifference } from './test-difference.ts'

/** How the shoppers who saw one answer were satisfied; `total` counts only those who let it be known. */
export type VariantCount = { variant: AnswerVariant['id']; satisfied: number; total: number }

/** One answer's share of satisfied shoppers, with its 95 % interval. */
export type VariantRow = VariantCount & Interval

/** What the counts say about which answer is better, and in words for the desk. */
export type VariantVerdict =
  | { kind: 'one-variant'; text: string }
  /** `missing`: how many more known outcomes the poorest variant needs. */
  | { kind: 'too-few'; missing: number; text: string }
  | ({ kind: 'no-difference'; text: string } & Difference)
  | ({ kind: 'better'; variant: AnswerVariant['id']; text: string } & Difference)

/** Fewer known outcomes than this for any variant decide nothing, whatever the test says. */
export const leastPerVariant = 30
/** A difference counts when chance makes one as large less often than this. */
const significance = 0.05

/**
 * Compares an article's two or three answers. The best is called better only when it beats every other one; with three
 * answers the p-values are held against Holm's steps (S. Holm, "A Simple Sequentially Rejective Multiple Test Procedure",
 * Scand. J. Statist. 6 (1979), 65–70), so that trying more answers does not make luck look like a winner.
 */
export function compareVariants(counts: VariantCount[]): { rows: VariantRow[]; verdict: VariantVerdict } {
  const rows = counts
    .map((row) => ({ ...row, ...wilsonInterval(row.satisfied, row.total) }))
    .sort((a, b) => b.share - a.share || b.total - a.total)
  return { rows, verdict: judge(rows) }
}

function judge(rows: VariantRow[]): VariantVerdict {
  const best = rows[0]
  if (best === undefined || rows.length < 2) return { kind: 'one-variant', text: '只有一个答案，没有可比的' }
  const fewest = Math.min(...rows.map(({ total }) => total))
  if (fewest < leastPerVariant) {
    const missing = leastPerVariant - fewest
    return {
      kind: 'too-few',
      missing,
      text: `样本还不够：每个答案至少要 ${leastPerVariant} 次反馈，还差 ${missing} 次`,
    }
  }
  const tests = rows
    .slice(1)
    .map((row) => testDifference(toSample(best), toSample(row)))
    .sort((a, b) => a.pValue - b.pValue)
  const adjusted = holm(tests, (rows.length * (rows.length - 1)) / 2)
  if (adjusted.pValue >= significance) {
    return { kind: 'no-difference', ...adjusted, text: `还看不出差别（p = ${toDigits(adjusted.pValue)}）` }
  }
  const { variant } = best
  return { kind: 'better', variant, ...adjusted, text: `答案 ${variant} 更好（p = ${toDigits(adjusted.pValue)}）` }
}

function toSample({ satisfied, total }: VariantRow) {
  return { hits: satisfied, total }
}

/** The largest p-value after each was raised by the comparisons that still stand: beating all is as sure as the least sure. */
function holm(tests: Difference[], comparisons: number): Difference {
  const raised = tests.map((test, at) => ({ ...test, pValue: Math.min(1, test.pValue * (comparisons - at)) }))
  return raised.reduce((worst, test) => (test.pValue > worst.pValue ? test : worst))
}

function toDigits(pValue: number): string {
  return pValue < 0.001 ? '小于 0.001' : pValue.toFixed(3)
}
