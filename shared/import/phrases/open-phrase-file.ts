import { ok, type Result, refuse } from '../../lib/result.ts'
import type { TableRow } from '../../protocol/order-file.ts'
import type { PhraseColumns, PhraseFileFault } from '../../protocol/phrase.ts'
import { decodeText } from '../tables/decode-text.ts'
import { readTable } from '../tables/read-table.ts'
import { tableLimits } from '../tables/table-limits.ts'
import { guessPhraseColumns, placePhraseColumns } from './guess-phrase-columns.ts'

/** A phrase tool's export as rows, and which columns hold what. */
export interface OpenedPhraseRows {
  rows: TableRow[]
  headerRow: number
  columns: PhraseColumns
  /** A list with one phrase a line: there are no columns to choose. */
  isList: boolean
}

/** Opens a workbook, a table of separated values, or a plain list in which a line such as 【售前】 begins a group. */
export function openPhraseFile(bytes: Uint8Array): Result<OpenedPhraseRows, PhraseFileFault> {
  const table = readTable(bytes, { ...tableLimits, columns: 20 })
  if (!table.ok) return table
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b
  const lined = isWorkbook ? [] : toLines(decodeText(bytes))
  const tabbed = lined.map(({ row, words }) => ({ row, cells: words.split('\t').map((cell) => cell.trim()) }))
  // A title above the header hides from the table's reader that tabs divide it.
  for (const rows of [table.value, tabbed]) {
    const named = guessPhraseColumns(rows)
    if (named) return ok({ rows, ...named, isList: false })
  }
  const rows = isWorkbook ? table.value : tabbed
  if (isWorkbook || isTable(tabbed)) return ok({ rows, headerRow: 0, columns: placePhraseColumns(rows), isList: false })
  const lines = readList(lined)
  if (lines.length === 0) return refuse('no-phrases')
  return ok({ rows: lines, headerRow: 0, columns: { group: [0], code: null, text: 1 }, isList: true })
}

/** A comma is a sign of everyday Chinese; only tabs on nearly every line make a table without a header. */
function isTable(rows: readonly TableRow[]): boolean {
  return rows.length > 0 && rows.filter(({ cells }) => cells.length > 1).length >= rows.length * 0.8
}

interface Line {
  row: number
  words: string
}

function readList(lines: readonly Line[]): TableRow[] {
  let group = ''
  return lines.flatMap(({ row, words }) => {
    const head = /^(?:【(.{1,40})】|\[(.{1,40})\]|#+\s+(.{1,40})|=+\s*(.{1,40}?)\s*=+)$/.exec(words)
    if (head === null) return [{ row, cells: [group, words] }]
    group = head.slice(1).find((name) => name !== undefined) ?? ''
    return []
  })
}

function toLines(text: string): Line[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((words, index) => ({ row: index + 1, words: words.trim() }))
    .filter(({ words }) => words !== '')
}
