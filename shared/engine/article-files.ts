import { articleTableLimits } from '../import/articles/article-limits.ts'
import { type OpenedArticles, openArticleFile } from '../import/articles/open-article-file.ts'
import { listMissingFields } from '../import/articles/walk-table.ts'
import { ok } from '../lib/result.ts'
import type { ArticleFileReading, ArticleFiles, OpenedArticleFile } from '../protocol/article-file.ts'
import { articleImportLimitBytes, articlesPerImport } from '../protocol/desk-article-import.ts'
import { type ArticleReading, createArticleReading } from './article-reading.ts'
import { type BatchLimit, cutBatch } from './cut-batch.ts'
import type { EngineEnvironment } from './environment.ts'
import { fetchBytes } from './fetch-bytes.ts'

interface HeldArticles {
  opened: OpenedArticles
  reading: ArticleReading | null
}

const headRows = 12
const perRequest: BatchLimit = { items: articlesPerImport, bytes: articleImportLimitBytes - 32 * 1024 }
const placesPerPage = 100
const pairsPerPage = 50
/** Two pages may be open; what nobody closed makes room for the next. */
const filesHeld = 3

/** Files of knowledge in this thread. */
export function createArticleFiles(env: Pick<EngineEnvironment, 'fetch' | 'now' | 'makeId'>): ArticleFiles {
  const files = new Map<string, HeldArticles>()
  const readingOf = (file: string): ArticleReading | null => files.get(file)?.reading ?? null
  const drop = (file: string): void => {
    const held = files.get(file)
    files.delete(file)
    if (held?.opened.kind === 'pdf') void held.opened.pdf.close()
  }
  return {
    async openArticleFile(url, name) {
      const bytes = await fetchBytes(env, url, articleTableLimits.fileBytes)
      const opened = bytes.ok ? await openArticleFile(bytes.value, name) : bytes
      if (!opened.ok) return opened
      const file = env.makeId()
      files.set(file, { opened: opened.value, reading: null })
      const [oldest] = files.keys()
      if (files.size > filesHeld && oldest !== undefined) drop(oldest)
      return ok({ file, content: describe(opened.value) })
    },
    async readArticleFile(file, choice) {
      const held = files.get(file)
      if (held === undefined) return { kind: 'gone' }
      if (choice !== null) {
        const fields = choice.table === null ? [] : listMissingFields(choice.table)
        if (fields.length > 0) return { kind: 'missing', fields }
        held.reading = createArticleReading(held.opened, choice, env)
      }
      return held.reading === null ? { kind: 'gone' } : held.reading.readOn()
    },
    listArticlePairs: async (file, from) => readingOf(file)?.pairs.slice(from, from + pairsPerPage) ?? [],
    chooseArticlePairs: async (file, choices): Promise<ArticleFileReading> =>
      readingOf(file)?.choose(choices) ?? { kind: 'gone' },
    listFileArticles: async (file, from) => {
      const cut = cutBatch(readingOf(file)?.settled.articles ?? null, from, perRequest)
      return cut === null ? null : { articles: cut.items, next: cut.next }
    },
    listExtendedArticles: async (file) => readingOf(file)?.settled.extended ?? [],
    listArticlePlaces: async (file, from) =>
      readingOf(file)
        ?.listPlaces()
        .slice(from, from + placesPerPage) ?? [],
    listFileRows: async (file, rows) => {
      const opened = files.get(file)?.opened
      const wanted = new Set(rows)
      return opened?.kind === 'table' ? opened.rows.filter(({ row }) => wanted.has(row)) : []
    },
    listFileTrees: async (file) => readingOf(file)?.trees ?? [],
    closeArticleFile: async (file) => drop(file),
  }
}

function describe(opened: OpenedArticles): OpenedArticleFile['content'] {
  if (opened.kind === 'pdf') return { kind: 'document', format: 'pdf', placeKind: 'page', pages: opened.pdf.pages }
  if (opened.kind === 'document') {
    const placeKind = opened.format === 'docx' ? 'paragraph' : 'line'
    return { kind: 'document', format: opened.format, placeKind, pages: 1 }
  }
  const { rows, shape, headerRow, columns, sheetsLeftOut } = opened
  return { kind: 'table', shape, rows: rows.length, head: rows.slice(0, headRows), headerRow, columns, sheetsLeftOut }
}
