import type { ArticleColumns, ArticleField } from '../../../../shared/protocol/article-file.ts'

/** Fields that several columns may hold. */
const several: readonly ArticleField[] = ['variants', 'answer', 'category', 'attributes']

/** The columns with one of them holding another field, or none; a field for one column leaves the one it had. */
export function placeColumn(columns: ArticleColumns, column: number, field: ArticleField | null): ArticleColumns {
  const next: ArticleColumns = {}
  for (const own of Object.keys(columns) as ArticleField[]) {
    const kept = (columns[own] ?? []).filter((one) => one !== column && (own !== field || several.includes(own)))
    if (kept.length > 0) next[own] = kept
  }
  if (field !== null) next[field] = [...(next[field] ?? []), column].sort((a, b) => a - b)
  return next
}
