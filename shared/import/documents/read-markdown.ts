import type { Block } from './block.ts'
import { readLine } from './read-line.ts'

/** Markdown or plain writing as blocks; the place of each is its line. */
export function readMarkdown(text: string): Block[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const below = lines.reduce((deepest, line) => Math.max(deepest, /^(#{1,6})\s/.exec(line)?.[1]?.length ?? 0), 0)
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const table = readTable(lines, at)
    if (table !== null) {
      blocks.push({ kind: 'table', rows: table.rows, place: at + 1 })
      at += table.lines - 1
      continue
    }
    const heading = /^(#{1,6})\s+(.+?)\s*#*$/.exec(line)
    if (heading !== null)
      blocks.push({ kind: 'heading', level: heading[1]?.length ?? 1, text: strip(heading[2] ?? ''), place: at + 1 })
    else if (!/^\s*(```|~~~|[-*_]{3,}\s*$|={3,}\s*$)/.test(line)) {
      const block = readLine(strip(line), at + 1, below)
      if (block !== null) blocks.push(block)
    }
  }
  return blocks
}

/** Emphasis, code marks and quotation go; a link keeps its address, a picture goes. */
function strip(line: string): string {
  // Marks of a line of megabytes are not worth looking for.
  if (line.length > 20_000) return line.trim()
  return line
    .replace(/^\s*(>\s*)+/, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\(([^)\s]+)[^)]*\)/g, '$1 $2')
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/`([^`]+)`/g, '$1')
    .trim()
}

/** Rows between upright strokes, the second of them dashes. */
function readTable(lines: readonly string[], at: number): { rows: string[][]; lines: number } | null {
  const isRow = (line: string | undefined): boolean => /^\s*\|?.+\|.+$/.test(line ?? '')
  if (!isRow(lines[at]) || !/^\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)+\|?\s*$/.test(lines[at + 1] ?? '')) return null
  let end = at + 2
  while (end < lines.length && isRow(lines[end])) end += 1
  const rows = [lines[at] ?? '', ...lines.slice(at + 2, end)].map(splitRow)
  return { rows, lines: end - at }
}

function splitRow(line: string): string[] {
  const bare = line.trim().replace(/^\||\|$/g, '')
  return bare.split(/(?<!\\)\|/).map((cell) => strip(cell.replaceAll('\\|', '|').replace(/<br\s*\/?>/gi, '\n')))
}
