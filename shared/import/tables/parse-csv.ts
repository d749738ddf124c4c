import { ok, type Result, refuse } from '../../lib/result.ts'
import type { TableFault, TableRow } from '../../protocol/order-file.ts'
import type { TableLimits } from './table-limits.ts'

/** Rows of a text of separated values: quotes, doubled quotes and line breaks within them; blank lines are left out. */
export function parseCsv(text: string, limits: TableLimits): Result<TableRow[], TableFault> {
  const body = text.replace(/^\uFEFF/, '')
  const delimiter = guessDelimiter(body)
  const rows: TableRow[] = []
  let cells: string[] = []
  let line = 1
  let start = 1
  for (let at = 0; at <= body.length; ) {
    const cell = readCell(body, at, delimiter)
    cells.push(tidy(cell.text, limits))
    line += cell.breaks
    at = cell.end
    const next = body[at]
    if (next === delimiter) {
      at += 1
      continue
    }
    if (cells.some((text) => text !== '')) rows.push({ row: start, cells: cells.slice(0, limits.columns) })
    if (rows.length > limits.rows) return refuse('too-many-rows')
    at += next === '\r' && body[at + 1] === '\n' ? 2 : 1
    cells = []
    line += 1
    start = line
  }
  return rows.length === 0 ? refuse('empty') : ok(rows)
}

interface Cell {
  text: string
  end: number
  /** Line breaks within it. */
  breaks: number
}

function readCell(body: string, from: number, delimiter: string): Cell {
  if (body[from] !== '"') return readPlain(body, from, delimiter, '')
  let text = ''
  for (let at = from + 1; ; ) {
    const quote = body.indexOf('"', at)
    // A quote that never closes holds the rest of the file; as plain text it harms one cell only.
    if (quote < 0) return readPlain(body, from, delimiter, '')
    text += body.slice(at, quote)
    if (body[quote + 1] !== '"') {
      const rest = readPlain(body, quote + 1, delimiter, text)
      return { ...rest, breaks: text.split(/\r\n|\n|\r/).length - 1 }
    }
    text += '"'
    at = quote + 2
  }
}

function readPlain(body: string, from: number, delimiter: string, before: string): Cell {
  let end = from
  while (end < body.length && body[end] !== delimiter && body[end] !== '\n' && body[end] !== '\r') end += 1
  return { text: before + body.slice(from, end), end, breaks: 0 }
}

/** `="0123"` and a leading apostrophe or tab are how exports keep a long number from being rounded by a spreadsheet. */
function tidy(text: string, limits: TableLimits): string {
  const plain = text.trim().slice(0, limits.cellCharacters)
  const guarded = /^=\s*"([^"]*)"$/.exec(plain)?.[1] ?? plain
  return guarded.replace(/^['\t]+(?=\d)/, '').trim()
}

/** The one of the usual separators that the first line has most of. */
function guessDelimiter(body: string): string {
  const first = body.slice(0, 10_000).split(/\r\n|\n|\r/, 1)[0] ?? ''
  const counts = [',', '\t', ';', '，'].map((mark) => ({ mark, count: first.split(mark).length }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark
}
