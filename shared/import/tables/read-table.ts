import { type Result, refuse } from '../../lib/result.ts'
import type { TableFault, TableRow } from '../../protocol/order-file.ts'
import { decodeText } from './decode-text.ts'
import { parseCsv } from './parse-csv.ts'
import { readWorkbook } from './read-workbook.ts'
import { type TableLimits, tableLimits } from './table-limits.ts'

/** Rows of a file of separated values or an `.xlsx` workbook; what it is is read from its bytes, never from its name. */
export function readTable(bytes: Uint8Array, limits: TableLimits = tableLimits): Result<TableRow[], TableFault> {
  if (bytes.length === 0) return refuse('empty')
  if (bytes.length > limits.fileBytes) return refuse('too-large')
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return readWorkbook(bytes, limits)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refuse(isEncrypted(bytes) ? 'encrypted' : 'old-excel')
  const text = decodeText(bytes)
  return isBinary(text) ? refuse('not-a-table') : parseCsv(text, limits)
}

/** A control character that no table holds, near the beginning. */
function isBinary(text: string): boolean {
  return [...text.slice(0, 4000)].some((mark) => mark < ' ' && !'\t\n\v\f\r\x1b'.includes(mark))
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

/** An encrypted workbook is a compound file that names its `EncryptedPackage` in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le')
    .decode(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    .includes('EncryptedPackage')
}
