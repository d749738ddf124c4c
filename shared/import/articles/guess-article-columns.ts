import type { ArticleColumns, ArticleField, ArticleTableShape } from '../../protocol/article-file.ts'
import type { TableRow } from '../../protocol/order-file.ts'
import { articleHeaderWords, feedColumnsLeftOut, severalColumns } from './article-columns.data.ts'

/** A header row, what its columns hold and what the table is. */
export interface GuessedArticleColumns {
  headerRow: number
  columns: ArticleColumns
  shape: ArticleTableShape
}

/** Some exports begin with a title and a few notes. */
const rowsLookedAt = 10

/** The header among the first rows, by how many fields its cells name; a plain list of two columns has none. */
export function guessArticleColumns(rows: readonly TableRow[]): GuessedArticleColumns {
  const guesses = rows.slice(0, rowsLookedAt).map((row) => ({ row, columns: readHeader(row.cells) }))
  const best = guesses.reduce<{ row: TableRow; columns: ArticleColumns } | null>(
    (held, one) => (held === null || weigh(one.columns) > weigh(held.columns) ? one : held),
    null,
  )
  if (best === null || weigh(best.columns) < 2) return guessWithoutHeader(rows)
  return { headerRow: best.row.row, ...toShape(best.columns, best.row.cells) }
}

/** What the columns say the table is; columns of a feed that nothing else names become attributes. */
export function toShape(columns: ArticleColumns, header: readonly string[]): Omit<GuessedArticleColumns, 'headerRow'> {
  if (columns.answer !== undefined) return { columns, shape: isAsked(columns) ? 'questions' : 'phrases' }
  if (columns.question !== undefined || columns.title === undefined) return { columns, shape: 'questions' }
  const taken = new Set(Object.values(columns).flat())
  const attributes = header.flatMap((name, index) =>
    name === '' || taken.has(index) || feedColumnsLeftOut.test(name) ? [] : [index],
  )
  return { columns: { ...columns, attributes }, shape: 'products' }
}

function isAsked({ question, variants }: ArticleColumns): boolean {
  return question !== undefined || variants !== undefined
}

/** A cell that holds a whole sentence names nothing: headers are short. */
function readHeader(cells: readonly string[]): ArticleColumns {
  const named = cells.map((cell) => (cell.length > 20 ? null : findField(tidyName(cell))))
  const columns: ArticleColumns = {}
  for (const field of Object.keys(articleHeaderWords).filter(isField)) {
    const own = named.flatMap((one, index) => (one?.field === field ? [{ index, rank: one.rank }] : []))
    const sorted = own.toSorted((a, b) => a.rank - b.rank || a.index - b.index).map(({ index }) => index)
    if (sorted.length > 0) columns[field] = sorted.slice(0, severalColumns[field] ?? 1)
    // A second column of questions holds further ways to ask.
    if (field === 'variants') addSpare(columns, named)
  }
  return columns
}

function addSpare(columns: ArticleColumns, named: readonly ({ field: ArticleField } | null)[]): void {
  const spare = named.flatMap((one, index) =>
    one?.field === 'question' && index !== columns.question?.[0] ? [index] : [],
  )
  if (spare.length > 0) columns.variants = [...(columns.variants ?? []), ...spare]
}

function findField(name: string): { field: ArticleField; rank: number } | null {
  for (const field of Object.keys(articleHeaderWords).filter(isField)) {
    const words = articleHeaderWords[field]
    const rank = words.indexOf(name)
    const counted = rank >= 0 ? rank : words.indexOf(name.replace(/[\d一二三四五六七八九十]+$/, ''))
    if (counted >= 0) return { field, rank: counted }
  }
  return null
}

function tidyName(cell: string): string {
  return cell
    .toLowerCase()
    .replace(/[（(【[].*$/, '')
    .replace(/[\s_\-:：*#/]/g, '')
}

function isField(name: string): name is keyof typeof articleHeaderWords {
  return name in articleHeaderWords
}

function weigh(columns: ArticleColumns): number {
  return Object.keys(columns).length
}

/** Two columns of which the second is the longer one: a question and its answer. */
function guessWithoutHeader(rows: readonly TableRow[]): GuessedArticleColumns {
  const looked = rows.slice(0, 50)
  const length = (column: number): number => looked.reduce((sum, { cells }) => sum + (cells[column] ?? '').length, 0)
  const isList = looked.length > 0 && length(0) > 0 && length(1) > length(0)
  return { headerRow: 0, columns: isList ? { question: [0], answer: [1] } : {}, shape: 'questions' }
}
