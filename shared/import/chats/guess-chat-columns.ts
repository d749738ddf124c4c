import type { ChatColumns, ChatField } from '../../protocol/article-proposal.ts'
import type { TableRow } from '../../protocol/order-file.ts'
import { fieldWords } from './chat-words.data.ts'

/** Some exports begin with a title and a few notes. */
const rowsLookedAt = 10

/** The header row of a table of messages and what its columns hold; null when no row names a text and who said it. */
export function guessChatColumns(rows: readonly TableRow[]): { headerRow: number; columns: ChatColumns } | null {
  for (const { row, cells } of rows.slice(0, rowsLookedAt)) {
    const columns = readHeader(cells)
    if (namesMessages(columns)) return { headerRow: row, columns }
  }
  return null
}

/** Whether these columns make messages: words, and somebody who said them. */
export function namesMessages({ text, sender, role, shopper, operator }: ChatColumns): boolean {
  return text !== undefined && (sender ?? role ?? shopper ?? operator) !== undefined
}

/** A header or a JSON key as it is compared. */
export function foldFieldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(.*$/, '')
    .replace(/[\s_\-:*#."'“”]/g, '')
}

/** Each column goes to the field whose likeliest name it is; no column goes to two. */
function readHeader(cells: readonly string[]): ChatColumns {
  const names = cells.map(foldFieldName)
  const columns: ChatColumns = {}
  const taken = new Set<number>()
  for (const [field, words] of entriesOf(fieldWords)) {
    const word = words.find((one) => names.includes(one) && !taken.has(names.indexOf(one)))
    if (word === undefined) continue
    columns[field] = names.indexOf(word)
    taken.add(names.indexOf(word))
  }
  return columns
}

function entriesOf(words: typeof fieldWords): [ChatField, readonly string[]][] {
  // The table's keys are its type's: the cast only restores what Object.entries forgets.
  return Object.entries(words) as [ChatField, readonly string[]][]
}
