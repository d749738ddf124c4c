import type { TableRow } from '../../protocol/order-file.ts'
import { decodeText } from '../tables/decode-text.ts'
import { parseCsv } from '../tables/parse-csv.ts'
import { readTable } from '../tables/read-table.ts'
import { chatLimits } from './chat-limits.ts'

const headRows = 12
const headBytes = 64 * 1024
const limits = {
  ...{ fileBytes: headBytes * 2, partBytes: chatLimits.partBytes, rows: chatLimits.messages },
  ...{ columns: chatLimits.columns, cellCharacters: chatLimits.textCharacters },
}

/** The first rows of an export that is a table, for a person to say which column holds what; none of any other. */
export function readChatHead(bytes: Uint8Array): TableRow[] {
  const rows = isZip(bytes) ? readTable(bytes) : parseCsv(firstLines(bytes), limits)
  if (!rows.ok) return []
  const head = rows.value.slice(0, headRows)
  return head.filter(({ cells }) => cells.length > 1).length > 1 ? head : []
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

/** Whole lines only: half a character would make another encoding of the file. */
function firstLines(bytes: Uint8Array): string {
  if (bytes.length <= headBytes) return decodeText(bytes).replace(/^\uFEFF/, '')
  const end = bytes.lastIndexOf(0x0a, headBytes)
  return decodeText(bytes.subarray(0, end > 0 ? end : headBytes)).replace(/^\uFEFF/, '')
}
