import { ok, type Result, refuse } from '../../lib/result.ts'
import type { ArticleFileFault, DocumentFormat } from '../../protocol/article-file.ts'
import type { TableFault, TableRow } from '../../protocol/order-file.ts'
import type { Block } from '../documents/block.ts'
import { judgeArchive } from '../documents/judge-archive.ts'
import { readDocx } from '../documents/read-docx.ts'
import { readMarkdown } from '../documents/read-markdown.ts'
import { type OpenedPdf, openPdf } from '../documents/read-pdf.ts'
import { decodeText } from '../tables/decode-text.ts'
import { parseCsv } from '../tables/parse-csv.ts'
import { readTable } from '../tables/read-table.ts'
import { articleTableLimits } from './article-limits.ts'
import { type GuessedArticleColumns, guessArticleColumns } from './guess-article-columns.ts'
import { type NamedFormat, readCompound, readFileFormat, readNamedFormat } from './name-format.ts'
import { readFeed } from './read-feed.ts'

/** A file that can be read: rows, blocks, or a PDF page by page. */
export type OpenedArticles =
  | ({ kind: 'table'; rows: TableRow[]; sheetsLeftOut: number } & GuessedArticleColumns)
  | { kind: 'document'; format: Exclude<DocumentFormat, 'pdf'>; blocks: Block[] }
  | { kind: 'pdf'; pdf: OpenedPdf }

type Opened = Result<OpenedArticles, ArticleFileFault>

/** Opens a file of knowledge by its bytes; a name that says something else is refused, and so is what is no document. */
export async function openArticleFile(bytes: Uint8Array, name: string): Promise<Opened> {
  if (bytes.length === 0) return refuse('empty')
  if (bytes.length > articleTableLimits.fileBytes) return refuse('too-large')
  const format = readFileFormat(bytes)
  if (format === null) return refuse('unknown-format')
  const named = readNamedFormat(name)
  if (named === undefined) return refuse('wrong-extension')
  switch (format) {
    case 'compound':
      return refuse(readCompound(bytes))
    case 'pdf':
      return fits(named, 'pdf') ? openPages(bytes) : refuse('wrong-extension')
    case 'archive':
      return openArchive(bytes, named)
    case 'text':
      return openText(decodeText(bytes), named)
  }
}

function fits(named: NamedFormat | null, format: NamedFormat): boolean {
  return named === null || named === format
}

async function openPages(bytes: Uint8Array): Promise<Opened> {
  const pdf = await openPdf(bytes)
  return pdf.ok ? ok({ kind: 'pdf', pdf: pdf.value }) : pdf
}

async function openArchive(bytes: Uint8Array, named: NamedFormat | null): Promise<Opened> {
  const judged = judgeArchive(bytes)
  if (!judged.ok) return judged
  const { kind, parts, sheets } = judged.value
  if (!fits(named, kind)) return refuse('wrong-extension')
  if (kind === 'xlsx') return toTable(readTable(bytes, articleTableLimits), sheets - 1)
  const blocks = await readDocx(parts)
  return blocks.ok ? ok({ kind: 'document', format: 'docx', blocks: blocks.value }) : blocks
}

/** Text files are told apart by their names, because they all look alike; pasted text has none and is looked at. */
function openText(text: string, named: NamedFormat | null): Opened {
  if (text.trim() === '') return refuse('empty')
  switch (named) {
    case 'csv':
      return toTable(parseCsv(text, articleTableLimits))
    case 'json':
      return openFeed(text)
    case 'markdown':
      return ok({ kind: 'document', format: 'markdown', blocks: readMarkdown(text) })
    case 'text':
    case null:
      return openPlain(text)
    default:
      return refuse('wrong-extension')
  }
}

/** JSON by its first sign, a table by a header that names its columns, else writing. */
function openPlain(text: string): Opened {
  if (/^\uFEFF?\s*[[{]\s*["{[]/.test(text)) {
    const feed = openFeed(text)
    if (feed.ok) return feed
  }
  const table = toTable(parseCsv(text, articleTableLimits))
  if (table.ok && table.value.kind === 'table' && table.value.headerRow > 0) return table
  const format = /^#{1,6}\s/m.test(text) ? 'markdown' : 'text'
  return ok({ kind: 'document', format, blocks: readMarkdown(text) })
}

function openFeed(text: string): Opened {
  const rows = readFeed(text)
  return rows.ok ? toTable(rows) : rows
}

function toTable(rows: Result<TableRow[], TableFault>, sheetsLeftOut = 0): Opened {
  if (rows.ok) return ok({ kind: 'table', rows: rows.value, sheetsLeftOut, ...guessArticleColumns(rows.value) })
  return refuse(rows.reason === 'not-a-table' ? 'unknown-format' : rows.reason)
}
