/** How much of a table is read, and how its days are written. */
export interface TableLimits {
  fileBytes: number
  /** One part of a workbook, and all parts that are read. */
  partBytes: number
  rows: number
  columns: number
  /** What is longer is cut. */
  cellCharacters: number
  /** A workbook's cell that shows a day alone gives `2026-11-18`, not that day's midnight. */
  bareDays?: boolean
}

/** What an order file may hold; a larger one is refused before it is unpacked. */
export const tableLimits: TableLimits = {
  fileBytes: 10 * 1024 * 1024,
  partBytes: 40 * 1024 * 1024,
  rows: 20_000,
  columns: 200,
  cellCharacters: 4_000,
}
