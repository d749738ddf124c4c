import type { ArticleFileChoice, ArticleFileReading, ArticleFiles } from '../../protocol/article-file.ts'
import { createArticleFiles } from '../article-files.ts'

let ids = 0

/** Files in an engine whose clock goes on by this much each time somebody looks at it. */
export function createFiles(tickMs = 1): ArticleFiles {
  let nowMs = Date.parse('2026-11-22T02:00:00.000Z')
  return createArticleFiles({
    fetch: (url, init) => fetch(url, init),
    now: () => (nowMs += tickMs),
    makeId: () => `f${ids++}`,
  })
}

const fallback = { category: ['未分类'], channels: ['widget' as const], locale: 'zh-CN' as const }

/** A file of these bytes, opened, with the choice that a person makes who agrees to everything. */
export async function openBytes(files: ArticleFiles, bytes: Uint8Array, name: string) {
  const opened = await files.openArticleFile(URL.createObjectURL(new Blob([bytes.slice()])), name)
  if (!opened.ok) throw new Error(opened.reason)
  const { file, content } = opened.value
  const choice: ArticleFileChoice = {
    table: content.kind === 'table' ? content : null,
    fallback,
    products: [{ id: 'sock-1', title: '羊毛袜' }],
    known: [],
  }
  return { file, content, choice }
}

/** What every call said until the file was read. */
export async function readAll(
  files: ArticleFiles,
  file: string,
  choice: ArticleFileChoice,
): Promise<ArticleFileReading[]> {
  const seen = [await files.readArticleFile(file, choice)]
  while (seen.at(-1)?.kind === 'reading') seen.push(await files.readArticleFile(file, null))
  return seen
}

/** All articles, request by request. */
export async function listArticles(files: ArticleFiles, file: string) {
  const articles = []
  for (let from: number | null = 0; from !== null; ) {
    const batch = await files.listFileArticles(file, from)
    articles.push(...(batch?.articles ?? []))
    from = batch?.next ?? null
  }
  return articles
}

/** Lines as a file. */
export const toBytes = (...lines: string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'))
