import { ok, type Result } from '../../lib/result.ts'
import type { OrderColumns, TableFault, TableRow } from '../../protocol/order-file.ts'
import { readTable } from '../tables/read-table.ts'
import { guessColumns } from './guess-columns.ts'

/** A file's rows, and which of them names the columns. */
export interface OpenedRows {
  rows: TableRow[]
  /** The first row where no row names three columns: a person chooses. */
  headerRow: number
  columns: OrderColumns
}

/** The rows of an order file, with what its columns seem to be. */
export function openOrderFile(bytes: Uint8Array): Result<OpenedRows, TableFault> {
  const table = readTable(bytes)
  if (!table.ok) return table
  const rows = table.value
  const guess = guessColumns(rows) ?? { headerRow: rows[0]?.row ?? 1, columns: {} }
  return ok({ rows, ...guess })
}
