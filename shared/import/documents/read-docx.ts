import { zipSync } from 'fflate'
import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Block } from './block.ts'
import { htmlToBlocks } from './html-blocks.ts'

/** Headings as Chinese programs name them, besides those every program knows. */
const styleMap = [1, 2, 3, 4].flatMap((level) => [
  `p[style-name='标题 ${level}'] => h${level}:fresh`,
  `p[style-name='标题${level}'] => h${level}:fresh`,
])

/**
 * The blocks of a Word document. The reader gets a new archive of the text parts alone, each within the size that was
 * checked: pictures, embedded files and links to other files are not in it. Loaded when the first document is opened.
 */
export async function readDocx(parts: Readonly<Record<string, Uint8Array>>): Promise<Result<Block[], 'broken'>> {
  const { default: mammoth } = await import('mammoth')
  const { buffer } = new Uint8Array(zipSync(parts, { level: 0 }))
  // Browsers take `arrayBuffer`, Node takes `buffer`.
  const source = { arrayBuffer: buffer, buffer }
  try {
    const { value } = await mammoth.convertToHtml(source, {
      // A document's own name is no category of its articles.
      styleMap: [...styleMap, "p[style-name='Title'] => p:fresh"],
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    })
    return ok(htmlToBlocks(value))
  } catch {
    // It says it is a document and is not one that can be read.
    return refuse('broken')
  }
}
