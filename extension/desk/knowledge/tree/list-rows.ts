import type { Article } from '../../../../shared/protocol/article.ts'
import type { Folder } from '../group-articles.ts'

interface Place {
  /** The same for as long as the row stands for the same thing. */
  key: string
  level: number
  /** Which of how many beside each other, from 1. */
  place: number
  size: number
  /** Where the row of its folder stands; -1 at the top. */
  parent: number
}
export type FolderRow = Place & { kind: 'folder'; folder: Folder; isOpen: boolean }
export type ArticleRow = Place & { kind: 'article'; article: Article }
export type TreeRow = FolderRow | ArticleRow

/** The rows that can be reached by scrolling: what is in a closed folder is not among them. */
export function listRows(folders: readonly Folder[], open: ReadonlySet<string>): TreeRow[] {
  const rows: TreeRow[] = []
  addAll(rows, { folders, articles: [], path: '' }, { open, level: 1, parent: -1 })
  return rows
}

/** Articles that were found, one below the other. */
export function listFlat(articles: readonly Article[]): ArticleRow[] {
  return articles.map((article, at) => ({
    ...{ kind: 'article', key: article.id, level: 1, place: at + 1, size: articles.length, parent: -1, article },
  }))
}

function addAll(
  rows: TreeRow[],
  { folders, articles, path }: Pick<Folder, 'articles' | 'path'> & { folders: readonly Folder[] },
  at: { open: ReadonlySet<string>; level: number; parent: number },
): void {
  const { open, level, parent } = at
  const size = folders.length + articles.length
  for (const [index, folder] of folders.entries()) {
    const isOpen = open.has(folder.path)
    rows.push({ kind: 'folder', key: folder.path, level, place: index + 1, size, parent, folder, isOpen })
    if (isOpen) addAll(rows, folder, { open, level: level + 1, parent: rows.length - 1 })
  }
  for (const [index, article] of articles.entries()) {
    const place = folders.length + index + 1
    rows.push({ kind: 'article', key: `${path}#${article.id}`, level, place, size, parent, article })
  }
}
