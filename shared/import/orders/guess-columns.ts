import type { OrderColumns, OrderField, TableRow } from '../../protocol/order-file.ts'
import { headerWords } from './order-columns.data.ts'

/** A header row and what its columns hold. */
export interface GuessedColumns {
  headerRow: number
  columns: OrderColumns
}

/** Some exports begin with a title and a few notes. */
const rowsLookedAt = 10

/** The header row among the first rows, by how many fields its cells name; null when none names three. */
export function guessColumns(rows: readonly TableRow[]): GuessedColumns | null {
  const guesses = rows.slice(0, rowsLookedAt).map(({ row, cells }) => ({ headerRow: row, columns: readHeader(cells) }))
  const best = guesses.reduce<GuessedColumns | null>(
    (held, one) => (held === null || countFields(one) > countFields(held) ? one : held),
    null,
  )
  return best === null || countFields(best) < 3 ? null : best
}

function countFields({ columns }: GuessedColumns): number {
  return Object.keys(columns).length
}

/** Each column goes to the field that its whole name is; the likelier name wins when two columns want one field. */
function readHeader(cells: readonly string[]): OrderColumns {
  const names = cells.map((cell) =>
    cell
      .toLowerCase()
      .replace(/[（(].*$/, '')
      .replace(/[\s_\-:：*#]/g, ''),
  )
  const columns: OrderColumns = {}
  for (const [field, words] of entriesOf(headerWords)) {
    const word = words.find((one) => names.includes(one))
    if (word !== undefined) columns[field] = names.indexOf(word)
  }
  return columns
}

function entriesOf(words: typeof headerWords): [OrderField, readonly string[]][] {
  // The table's keys are its type's: the cast only restores what Object.entries forgets.
  return Object.entries(words) as [OrderField, readonly string[]][]
}
