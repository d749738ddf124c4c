import type { TableRow } from '../../protocol/order-file.ts'
import type { PhraseColumns } from '../../protocol/phrase.ts'
import { phraseHeaderWords } from './phrase-columns.data.ts'

/** Some exports begin with a title and a note. */
const rowsLookedAt = 8
const groupLevels = 3

/** The row that names the columns, and what they hold; null where no row names the text. */
export function guessPhraseColumns(rows: readonly TableRow[]): { headerRow: number; columns: PhraseColumns } | null {
  for (const { row, cells } of rows.slice(0, rowsLookedAt)) {
    const columns = readHeader(cells)
    const isNamed = columns.text !== null && (cells.length === 1 || columns.code !== null || columns.group.length > 0)
    if (isNamed) return { headerRow: row, columns }
  }
  return null
}

/** Without a header the longest column is the text, one before it the code, those before that the groups. */
export function placePhraseColumns(rows: readonly TableRow[]): PhraseColumns {
  const width = Math.max(0, ...rows.slice(0, 50).map(({ cells }) => cells.length))
  const length = (column: number) => rows.slice(0, 50).reduce((sum, { cells }) => sum + (cells[column] ?? '').length, 0)
  const columns = Array.from({ length: width }, (_, column) => column)
  const text = columns.reduce((best, one) => (length(one) > length(best) ? one : best), 0)
  const [code = null, ...groups] = columns.filter((column) => column !== text && length(column) > 0).toReversed()
  return { group: groups.toReversed().slice(0, groupLevels), code, text: width === 0 ? null : text }
}

function readHeader(cells: readonly string[]): PhraseColumns {
  const names = cells.map((cell) => (cell.length > 20 ? '' : toName(cell)))
  const find = (words: readonly string[]) => {
    const ranked = names.flatMap((name, column) => {
      const rank = words.indexOf(name)
      return rank < 0 ? [] : [{ column, rank }]
    })
    return ranked.toSorted((a, b) => a.rank - b.rank).map(({ column }) => column)
  }
  return {
    group: find(phraseHeaderWords.group).slice(0, groupLevels),
    code: find(phraseHeaderWords.code)[0] ?? null,
    text: find(phraseHeaderWords.text)[0] ?? null,
  }
}

function toName(cell: string): string {
  return cell
    .toLowerCase()
    .replace(/[（(【[].*$/, '')
    .replace(/[\s_\-:：*#/]/g, '')
}
