import type { Result } from '../../lib/result.ts'
import { ok, refuse } from '../../lib/result.ts'
import type { TableRow } from '../../protocol/order-file.ts'
import { type Phrase, type PhraseColumns, type PhraseRowFault, phraseBounds } from '../../protocol/phrase.ts'

/** A phrase without its id. */
export type PhraseWords = Omit<Phrase, 'id'>

/** What a row says, or why it is no phrase. */
export function readPhraseRow({ cells }: TableRow, columns: PhraseColumns): Result<PhraseWords, PhraseRowFault> {
  const cell = (column: number | null) => (column === null ? '' : takeGuardOff(cells[column] ?? ''))
  const groups = columns.group.map(cell).filter((name) => name !== '')
  return checkPhrase({ group: groups.join(' / '), code: cell(columns.code), text: cell(columns.text) })
}

/** What a library may keep: words, not too long, in an encoding that was understood. */
export function checkPhrase({ group, code, text }: PhraseWords): Result<PhraseWords, PhraseRowFault> {
  const words = { group: toLine(group), code: toLine(code), text: text.trim() }
  if (words.text === '') return refuse('no-text')
  const isLong =
    words.text.length > phraseBounds.text ||
    words.code.length > phraseBounds.code ||
    words.group.length > phraseBounds.group
  if (isLong) return refuse('too-long')
  // U+FFFD stands where bytes were lost; 锟斤拷 is what becomes of it when it is saved again.
  return /\uFFFD|锟斤拷|烫烫烫/.test(Object.values(words).join(' ')) ? refuse('garbled') : ok(words)
}

/** Names stand in one line. */
function toLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Exports put an apostrophe before what a spreadsheet would run (write-phrases.ts does). */
function takeGuardOff(cell: string): string {
  return /^'+[=+\-@]/.test(cell) ? cell.slice(1) : cell
}
