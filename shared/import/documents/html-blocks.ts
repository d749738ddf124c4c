import { unescapeXml } from '../tables/xml.ts'
import type { Block } from './block.ts'
import { readLine } from './read-line.ts'

/** How far the reading of a page is: what is open, and what was found. */
interface Reading {
  blocks: Block[]
  text: string
  lists: ('ol' | 'ul')[]
  /** The table that is open, and how many of them stand in each other. */
  rows: string[][] | null
  depth: number
  below: number
}

/** The blocks of a document that was written as simple HTML; the place of each is its number. */
export function htmlToBlocks(html: string): Block[] {
  const below = [6, 5, 4, 3, 2, 1].find((level) => html.includes(`<h${level}>`) || html.includes(`<h${level} `)) ?? 0
  const reading: Reading = { blocks: [], text: '', lists: [], rows: null, depth: 0, below }
  for (const [, close = '', name = '', words = ''] of html.matchAll(/<(\/?)([a-z]+\d?)[^>]*>|([^<]+)/g)) {
    if (words !== '') reading.text += unescapeXml(words)
    else if (close === '') openTag(reading, name)
    else closeTag(reading, name)
  }
  endParagraph(reading, 'p')
  return reading.blocks
}

function openTag(reading: Reading, name: string): void {
  if (name === 'br') reading.text += '\n'
  if (name === 'ol' || name === 'ul') {
    // A list within an item: the item's own words stand before it.
    endParagraph(reading, 'li')
    reading.lists.push(name)
  }
  if (name === 'table') {
    endParagraph(reading, 'p')
    reading.depth += 1
    if (reading.depth === 1) reading.rows = []
  }
  if (name === 'tr' && reading.depth === 1) reading.rows?.push([])
}

function closeTag(reading: Reading, name: string): void {
  const { rows, depth } = reading
  if (name === 'ol' || name === 'ul') reading.lists.pop()
  if (rows !== null) {
    if ((name === 'td' || name === 'th') && depth === 1) {
      rows.at(-1)?.push(reading.text.trim())
      reading.text = ''
    } else if (/^(p|li|h\d|td|th)$/.test(name)) reading.text += '\n'
    if (name !== 'table') return
    reading.depth -= 1
    if (reading.depth > 0) return
    reading.blocks.push({ kind: 'table', rows, place: reading.blocks.length + 1 })
    reading.rows = null
    return
  }
  if (/^(p|li|h\d)$/.test(name)) endParagraph(reading, name)
}

function endParagraph(reading: Reading, name: string): void {
  if (reading.rows !== null) return
  const { text, lists, blocks, below } = reading
  reading.text = ''
  const place = blocks.length + 1
  const bare = text.trim()
  if (bare === '') return
  const level = /^h(\d)$/.exec(name)?.[1]
  const list = lists.at(-1)
  if (level !== undefined) blocks.push({ kind: 'heading', level: Number(level), text: bare, place })
  else if (list !== undefined) blocks.push({ kind: 'item', isOrdered: list === 'ol', text: bare, place })
  else
    for (const line of bare.split('\n')) {
      const block = readLine(line, blocks.length + 1, below)
      if (block !== null) blocks.push(block)
    }
}
