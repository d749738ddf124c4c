import type { Block } from './block.ts'
import type { PdfLine } from './pdf-lines.ts'
import { readLine } from './read-line.ts'

/** Headings are this much larger than the text, and no longer than a heading is. */
const headingFactor = 1.12
const headingCharacters = 60

/** Lines of all pages as blocks: larger short lines are headings, broken lines are put together, page furniture goes. */
export function pdfToBlocks(lines: readonly PdfLine[]): Block[] {
  const kept = dropFurniture(lines)
  const body = findBodySize(kept)
  const sizes = [...new Set(kept.map(({ size }) => Math.round(size)))]
    .filter((size) => size >= body * headingFactor)
    .sort((a, b) => b - a)
  const isHeading = ({ size, text }: PdfLine): boolean =>
    size >= body * headingFactor && text.length <= headingCharacters && sizes.includes(Math.round(size))
  const edge = kept.reduce((furthest, { right }) => Math.max(furthest, right), 0)
  const blocks: Block[] = []
  let before: PdfLine | null = null
  for (const line of kept) {
    const last = blocks.at(-1)
    if (isHeading(line)) {
      const level = Math.min(6, sizes.indexOf(Math.round(line.size)) + 1)
      blocks.push({ kind: 'heading', level, text: line.text, place: line.page })
    } else {
      const block = readLine(line.text, line.page, sizes.length)
      if (block === null) continue
      const goesOn = before !== null && !isHeading(before) && block.kind === 'line' && isBroken(before, line, edge)
      if (goesOn && last !== undefined && last.kind !== 'table') last.text = join(last.text, line.text)
      else blocks.push(block)
    }
    before = line
  }
  return blocks
}

/** A line that reaches the edge goes on in the next one, unless that one begins something. */
function isBroken(before: PdfLine, line: PdfLine, edge: number): boolean {
  const isFull = before.right > edge - before.size * 2.5
  return (
    isFull &&
    !/[。！？!?：:]$/.test(before.text) &&
    !/^[【[]?\s*(问|答|Q|A|Question|Answer)[\s\d]*[】\]:：.、]/i.test(line.text)
  )
}

function join(text: string, more: string): string {
  return /[\w,]$/.test(text) && /^\w/.test(more) ? `${text} ${more}` : text + more
}

/** The size that most characters have. */
function findBodySize(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>()
  for (const { size, text } of lines) counts.set(Math.round(size), (counts.get(Math.round(size)) ?? 0) + text.length)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}

/** Page numbers, and a first or last line that most pages share. */
function dropFurniture(lines: readonly PdfLine[]): PdfLine[] {
  const edges = lines.filter(({ page }, at) => lines[at - 1]?.page !== page || lines[at + 1]?.page !== page)
  const pages = new Set(lines.map(({ page }) => page))
  const counts = new Map<string, number>()
  for (const { text } of edges) counts.set(fold(text), (counts.get(fold(text)) ?? 0) + 1)
  const isEdge = new Set(edges)
  return lines.filter((line) => {
    if (!isEdge.has(line)) return true
    const isNumber = /^[-–—\s]*(第\s*)?\d{1,4}(\s*页)?(\s*[/／]\s*(共\s*)?\d{1,4}(\s*页)?)?[-–—\s]*$/.test(line.text)
    return !isNumber && !(pages.size >= 3 && (counts.get(fold(line.text)) ?? 0) > pages.size / 2)
  })
}

function fold(text: string): string {
  return text.replace(/\d+/g, '#')
}
