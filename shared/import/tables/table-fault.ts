/**
 * Why a file is not read at all. `too-large`: the file, or what it unpacks to · `not-a-table`: neither text nor a
 * workbook · `broken`: it says it is one and is not · `encrypted`: a workbook behind a password · `old-excel`: `.xls`
 */
export type TableFault = 'empty' | 'too-large' | 'too-many-rows' | 'not-a-table' | 'broken' | 'encrypted' | 'old-excel'

/** One row of a file, with the number a person sees beside it. */
export interface TableRow {
  row: number
  cells: string[]
}

/** What a file may hold; a larger one is refused before it is unpacked. */
export const tableLimits = {
  fileBytes: 10 * 1024 * 1024,
  /** One part of a workbook, and all parts that are read. */
  partBytes: 40 * 1024 * 1024,
  rows: 20_000,
  columns: 200,
  /** What is longer is cut. */
  cellCharacters: 4_000,
}
