/** The largest export that is read, in bytes. */
export const exportLimitBytes = 5 * 1024 * 1024

export type ExportRefusal =
  | { kind: 'too-large'; bytes: number }
  /** The first bytes are those of another kind of file. */
  | { kind: 'not-text'; looksLike: string | null }
  | { kind: 'unreadable' }

export type Decoded =
  | { ok: true; text: string; encoding: 'UTF-8' | 'GB18030' | 'UTF-16' }
  | { ok: false; reason: ExportRefusal }

/** First bytes of files that people drop by mistake. */
const signatures: [number[], string][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'Excel、Word 或压缩包'],
  [[0xd0, 0xcf, 0x11, 0xe0], '旧版 Excel 或 Word'],
  [[0x25, 0x50, 0x44, 0x46], 'PDF'],
  [[0x89, 0x50, 0x4e, 0x47], '图片'],
  [[0xff, 0xd8, 0xff], '图片'],
  [[0x47, 0x49, 0x46, 0x38], '图片'],
  [[0x52, 0x61, 0x72, 0x21], '压缩包'],
]

/** Plain text in UTF-8, or in GB18030 where it is no UTF-8: what Chinese programs export. */
export function decodeExport(bytes: Uint8Array): Decoded {
  if (bytes.byteLength > exportLimitBytes) return refuse({ kind: 'too-large', bytes: bytes.byteLength })
  const known = signatures.find(([start]) => start.every((byte, at) => bytes[at] === byte))
  if (known) return refuse({ kind: 'not-text', looksLike: known[1] })
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return read(bytes, 'utf-16le', 'UTF-16')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return read(bytes, 'utf-16be', 'UTF-16')
  // A zero byte stands in no text of these encodings.
  if (bytes.subarray(0, 4096).includes(0)) return refuse({ kind: 'not-text', looksLike: null })
  const utf8 = read(bytes, 'utf-8', 'UTF-8')
  return utf8.ok ? utf8 : read(bytes, 'gb18030', 'GB18030')
}

function read(bytes: Uint8Array, label: string, encoding: 'UTF-8' | 'GB18030' | 'UTF-16'): Decoded {
  try {
    return { ok: true, text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding }
  } catch {
    return refuse({ kind: 'unreadable' }) // bytes that are no text of this encoding
  }
}

function refuse(reason: ExportRefusal): { ok: false; reason: ExportRefusal } {
  return { ok: false, reason }
}
