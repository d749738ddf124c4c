import type { SizeChart } from '../../protocol/commerce.ts'
import { checkTwice, type RuleChecker } from './rule-checker.ts'

/** Sizes without a name or named twice, and ranges written backwards. */
export function checkSizeChart(chart: SizeChart, checker: RuleChecker): void {
  if (chart.name.trim() === '') checker.at('name').error('empty')
  checkTwice(
    chart.rows,
    ({ size }) => size.trim(),
    (index, got) => checker.at('rows', index, 'size').error('twice', { got }),
  )
  for (const [index, row] of chart.rows.entries()) {
    const at = checker.at('rows', index)
    if (row.size.trim() === '') at.at('size').error('empty')
    for (const name of ['heightCm', 'weightKg', 'footMm'] as const) {
      const [from = 0, to = 0] = row[name] ?? []
      if (from > to) at.at(name).error('range-backwards', { got: from, other: to })
    }
  }
}
