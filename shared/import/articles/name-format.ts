/** What a file is by its bytes. */
export type FileFormat = 'pdf' | 'archive' | 'compound' | 'text'

/** What a file's name says it is. */
export type NamedFormat = 'pdf' | 'docx' | 'xlsx' | 'csv' | 'json' | 'markdown' | 'text' | 'old-word' | 'old-excel'

const names: Readonly<Record<string, NamedFormat>> = {
  pdf: 'pdf',
  docx: 'docx',
  docm: 'docx',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  csv: 'csv',
  tsv: 'csv',
  json: 'json',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  doc: 'old-word',
  xls: 'old-excel',
}

/** Null for a name without an extension, undefined for one that is none of ours. */
export function readNamedFormat(name: string): NamedFormat | null | undefined {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name.trim())?.[1]?.toLowerCase()
  return extension === undefined ? null : names[extension]
}

/** What the first bytes are; `text` where no control character stands near the beginning, else null. */
export function readFileFormat(bytes: Uint8Array): FileFormat | null {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'archive'
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'compound'
  // The mark may stand anywhere in the first kilobyte; nothing but a PDF has it there.
  const start = String.fromCharCode(...bytes.subarray(0, 1024))
  if (start.includes('%PDF-')) return 'pdf'
  const isWide = /^(\u00ff\u00fe|\u00fe\u00ff)/.test(start)
  const isPlain = [...start].every((mark) => mark >= ' ' || '\t\n\v\f\r\x1b'.includes(mark))
  return (isWide || isPlain) && !/^\s*(\{\\rtf|<!doctype|<html|<\?xml)/i.test(start) ? 'text' : null
}

/** What a compound file of older programs holds, by the UTF-16 names in its directory. */
export function readCompound(bytes: Uint8Array): 'encrypted' | 'old-word' | 'old-excel' {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2))
  const text = new TextDecoder('utf-16le').decode(even)
  if (text.includes('EncryptedPackage')) return 'encrypted'
  return text.includes('WordDocument') ? 'old-word' : 'old-excel'
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}
