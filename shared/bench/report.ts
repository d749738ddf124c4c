import type { Figure } from './figure.ts'

/** The figures as a table for people, a blank line between sections. */
export function toTable(figures: Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    show(figure.value, figure.unit),
    verdictOf(figure),
    figure.note ?? '',
  ])
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))))
  const lines = rows.map((row, at) => {
    const [name = '', value = '', verdict = '', note = ''] = row
    const { section } = figures[at]!
    const heading = section === figures[at - 1]?.section ? '' : `\n${section}\n`
    return `${heading}  ${pad(name, widths[0]!)}  ${pad(value, widths[1]!, true)}  ${pad(verdict, widths[2]!)}  ${note}`.trimEnd()
  })
  return lines.join('\n')
}

/** True when a figure is over its limit; a figure that could not be taken is over it too. */
export function isOver({ value, limit }: Figure): boolean {
  return limit !== undefined && !(value <= limit)
}

function verdictOf(figure: Figure): string {
  if (figure.limit === undefined) return ''
  return `≤ ${show(figure.limit, figure.unit)}${isOver(figure) ? '  OVER' : ''}`
}

function show(value: number, unit: Figure['unit']): string {
  const digits = unit === 'B' || unit === '' || Number.isInteger(value) ? 0 : value < 10 ? 2 : value < 100 ? 1 : 0
  const text = Number.isFinite(value)
    ? value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
    : 'none'
  return unit === '' ? text : `${text} ${unit}`
}

function pad(text: string, width: number, right = false): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)))
  return right ? space + text : text + space
}

function widthOf(text: string): number {
  return [...text].length
}
