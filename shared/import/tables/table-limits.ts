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
