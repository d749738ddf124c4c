/** A row of a tab separated file: its line number (from 1) and its trimmed columns. */
export type EvalRow = { line: number; columns: string[] }

/** Rows with at least `columnCount` filled columns; the others are reported and counted. Empty last line allowed. */
export function readRows(
  lines: string[],
  columnCount: number,
  print: (line: string) => void,
  isValid: (columns: string[]) => boolean = () => true,
): { rows: EvalRow[]; skipped: number } {
  const rows: EvalRow[] = []
  let skipped = 0
  for (const [index, text] of lines.entries()) {
    if (text === '' && index === lines.length - 1) continue
    const columns = text.split('\t').map((column) => column.trim())
    const filled = columns.slice(0, columnCount).filter((column) => column !== '').length
    if (filled === columnCount && isValid(columns)) rows.push({ line: index + 1, columns })
    else {
      skipped += 1
      print(`line ${index + 1}: malformed, skipped`)
    }
  }
  return { rows, skipped }
}
