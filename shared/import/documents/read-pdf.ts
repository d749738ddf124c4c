import { ok, type Result, refuse } from '../../lib/result.ts'
import { isPdfBomb } from './find-pdf-bomb.ts'
import { type PdfLine, toPdfLines } from './pdf-lines.ts'

/** A PDF whose pages can be read one after the other. */
export interface OpenedPdf {
  pages: number
  /** Lines of a page, counted from 1; null for a page that is damaged. */
  readPage(page: number): Promise<PdfLine[] | null>
  close(): Promise<void>
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
  try {
    // The reader keeps what it is given: a copy leaves ours whole.
    const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 })
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
          return toPdfLines(items, number)
        } catch {
          // The other pages may be whole.
          return null
        }
      },
      close: () => pdf.loadingTask.destroy(),
    })
  } catch (error) {
    return refuse(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken')
  }
}
