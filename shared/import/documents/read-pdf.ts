import { ok, type Result, refuse } from '../../lib/result.ts'
import { isPdfBomb } from './find-pdf-bomb.ts'
import { type PdfLine, toPdfLines } from './pdf-lines.ts'
import { isLostLetter, writeCMap } from './write-cmap.ts'

/** A PDF whose pages can be read one after the other. */
export interface OpenedPdf {
  pages: number
  /** A page, counted from 1. */
  readPage(page: number): Promise<PdfPage>
  close(): Promise<void>
}

/**
 * What a page gave: `text`: its lines · `empty`: none, as of a picture · `broken`: it is damaged · `lost`: letters of
 * fonts that are neither in it nor known here; the lines are those that can be read all the same
 */
export interface PdfPage {
  state: 'text' | 'empty' | 'broken' | 'lost'
  lines: PdfLine[]
}

/** Why a PDF is not opened. */
export type PdfFault = 'broken' | 'encrypted' | 'bomb' | 'too-many-pages'

const mostPages = 2000

/**
 * Opens a PDF; its scripts, fonts and pictures are never run or drawn. Loaded when the first one is opened. The reader
 * takes any worker thread for its own and says `ready` to whoever started it: a message without an id, which a page
 * that talks to its engine's thread passes over.
 */
export async function openPdf(bytes: Uint8Array): Promise<Result<OpenedPdf, PdfFault>> {
  if (isPdfBomb(bytes)) return refuse('bomb')
  const { getDocumentProxy } = await import('unpdf')
  const fonts = createFontMaps()
  try {
    // The reader keeps what it is given: a copy leaves ours whole.
    const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0, ...fonts.options })
    if (pdf.numPages > mostPages) {
      await pdf.loadingTask.destroy()
      return refuse('too-many-pages')
    }
    return ok({
      pages: pdf.numPages,
      async readPage(number) {
        try {
          const page = await pdf.getPage(number)
          const { items } = await page.getTextContent()
          page.cleanup()
          return toPage(toPdfLines(items, number), fonts.isMissing())
        } catch {
          // The other pages may be whole.
          return { state: 'broken', lines: [] }
        }
      },
      close: () => pdf.loadingTask.destroy(),
    })
  } catch (error) {
    return refuse(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken')
  }
}

function toPage(all: PdfLine[], isMissing: boolean): PdfPage {
  const lines = all.filter(({ text }) => ![...text].some(isLostLetter))
  if (lines.length < all.length || (all.length === 0 && isMissing)) return { state: 'lost', lines }
  return { state: lines.length > 0 ? 'text' : 'empty', lines }
}

/** Where the reader asks for the maps that a document only names; remembers whether one could not be given. */
function createFontMaps() {
  let isMissing = false
  class FontMaps {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      const map = kind === 'cMapUrl' ? writeCMap(filename) : null
      if (kind === 'cMapUrl' && map === null) isMissing = true
      if (map === null) throw new Error(`no ${filename}`)
      return new TextEncoder().encode(map)
    }
  }
  // Nothing is fetched from there: the reader only asks for maps when it has an address.
  const options = { cMapUrl: 'maps/', cMapPacked: false, useWorkerFetch: false, BinaryDataFactory: FontMaps }
  return { options, isMissing: () => isMissing }
}
