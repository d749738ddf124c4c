import type { ArticleColumns } from '../../protocol/article-file.ts'

const longestName = 60

/** What a row asks, or else what it is called; empty where it says neither. */
export function nameRow(
  cells: readonly string[],
  { question = [], title = [], variants = [] }: ArticleColumns,
): string {
  const own = [...question, ...title, ...variants].map((column) => (cells[column] ?? '').trim())
  return own.find((cell) => cell !== '')?.slice(0, longestName) ?? ''
}
