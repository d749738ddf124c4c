import type { ToldArticlePlace } from '../../../../shared/protocol/article-file.ts'
import type { TableRow } from '../../../../shared/protocol/order-file.ts'
import { describePlace } from './texts/describe-place.ts'

/** The last column of the file: no header that an import takes for a field. */
const reasonHeader = '（要改的地方，改好后这一列留着也行）'

/** Rows of a table with what is wrong with each, as a CSV that Excel opens and this import reads again. */
export function writeRows(rows: readonly TableRow[], places: readonly ToldArticlePlace[], headerRow: number): string {
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length))
  const lines = rows.map(({ row, cells }) => {
    const reasons = places.filter(({ place }) => place === row).map((place) => describePlace(place, 'row'))
    const last = row === headerRow ? reasonHeader : `第 ${row} 行：${reasons.join('；')}`
    return [...Array.from({ length: width }, (_, column) => cells[column] ?? ''), last].map(toCell).join(',')
  })
  // The mark makes Excel read it as UTF-8.
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

/** A cell that a spreadsheet would run is written as text. */
function toCell(text: string): string {
  const safe = /^\s*([=@]|[+-][^\d\s])/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
