import type { ArticleFileChoice } from '../../protocol/article-file.ts'
import type { FoundTree } from '../../protocol/decision-tree.ts'
import type { Block } from '../documents/block.ts'
import { blocksToArticles } from '../documents/blocks-to-articles.ts'
import { findProcesses } from '../documents/find-processes.ts'
import { pdfToBlocks } from '../documents/pdf-blocks.ts'
import type { PdfLine } from '../documents/pdf-lines.ts'
import type { OpenedPdf, PdfPage } from '../documents/read-pdf.ts'
import type { OpenedArticles } from './open-article-file.ts'
import type { PlaceReading, ReadingSetting } from './read-article.ts'
import { createTableWalk } from './walk-table.ts'

/** A step of reading: one place with what is wrong or what it gave, a page whose text is taken in, or a process. */
export type WalkStep =
  | { kind: 'place'; reading: PlaceReading }
  | { kind: 'page'; page: number; state: PdfPage['state'] }
  | { kind: 'tree'; tree: FoundTree }

/** The steps of a file one by one, so that whoever walks may stop, or do other things in between. */
export interface ArticleWalk {
  /** How many steps there are at least. */
  all: number
  steps: AsyncGenerator<WalkStep, void>
}

/** The walk over an opened file; null where a table has no choice of columns. */
export function createArticleWalk(
  opened: OpenedArticles,
  choice: Pick<ArticleFileChoice, 'table'>,
  setting: ReadingSetting,
): ArticleWalk | null {
  if (opened.kind === 'pdf') return { all: opened.pdf.pages, steps: walkPdf(opened.pdf, setting) }
  if (opened.kind === 'document') {
    return { all: opened.blocks.length, steps: walkBlocks(opened.blocks, setting) }
  }
  if (choice.table === null) return null
  const { all, steps } = createTableWalk(opened.rows, choice.table, setting)
  return { all, steps: walkPlaces({ [Symbol.iterator]: () => steps }) }
}

async function* walkPlaces(readings: Iterable<PlaceReading>): ArticleWalk['steps'] {
  for (const reading of readings) yield { kind: 'place', reading }
}

/** All pages first: what is a heading shows only when the size of the text is known. */
async function* walkPdf(pdf: OpenedPdf, setting: ReadingSetting): ArticleWalk['steps'] {
  const lines: PdfLine[] = []
  for (let page = 1; page <= pdf.pages; page += 1) {
    const read = await pdf.readPage(page)
    for (const line of read.lines) lines.push(line)
    yield { kind: 'page', page, state: read.state }
  }
  yield* walkBlocks(pdfToBlocks(lines), setting)
}

/** Processes become trees, everything else articles. */
async function* walkBlocks(blocks: readonly Block[], setting: ReadingSetting): ArticleWalk['steps'] {
  const { trees, rest } = findProcesses(blocks)
  for (const tree of trees) yield { kind: 'tree', tree }
  for (const reading of blocksToArticles(rest, setting)) yield { kind: 'place', reading }
}
