import type { TableLimits } from '../tables/table-limits.ts'

/** What a table of knowledge may hold; cells are long enough that an answer over its limit is told, not cut. */
export const articleTableLimits: TableLimits = {
  fileBytes: 50 * 1024 * 1024,
  partBytes: 160 * 1024 * 1024,
  rows: 100_000,
  columns: 200,
  cellCharacters: 20_000,
  bareDays: true,
}

/** The bounds of an article's parts, as its schema has them. */
export const articleBounds = {
  title: 80,
  question: 200,
  questions: 60,
  answer: 4000,
  answers: 3,
  step: 300,
  handoff: 200,
  category: 40,
  levels: 3,
}
