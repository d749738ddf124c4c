import type { Folder } from '../group-articles.ts'
import type { TreeRow } from './list-rows.ts'

/** The articles that marking a row marks: itself, or everything in its folder, also where that is closed. */
export function articlesOf(row: TreeRow): string[] {
  return row.kind === 'article' ? [row.article.id] : articlesIn(row.folder)
}

/** The articles of the rows between two, both of them too. */
export function articlesBetween(rows: readonly TreeRow[], one: number, other: number): string[] {
  const [from, to] = one < other ? [one, other] : [other, one]
  return rows.slice(Math.max(0, from), to + 1).flatMap((row) => (row.kind === 'article' ? [row.article.id] : []))
}

function articlesIn({ articles, folders }: Folder): string[] {
  return [...articles.map(({ id }) => id), ...folders.flatMap(articlesIn)]
}
