import { ok, type Result, refuse } from '../../lib/result.ts'

/** One entry of a ZIP archive as its directory declares it; nothing is unpacked. */
export interface ArchiveEntry {
  name: string
  packedBytes: number
  bytes: number
  isEncrypted: boolean
}

const directoryMark = 0x02014b50
const endMark = 0x06054b50
/** A comment may stand after the end record. */
const endReach = 65_557
const mostEntries = 20_000

/** The directory of a ZIP archive; `broken` where there is none, or it says what cannot be. */
export function listEntries(bytes: Uint8Array): Result<ArchiveEntry[], 'broken' | 'bomb'> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return refuse('broken')
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries) return refuse('bomb')
  const entries: ArchiveEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryMark) return refuse('broken')
    const nameBytes = view.getUint16(at + 28, true)
    const next = at + 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > bytes.length) return refuse('broken')
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes)),
      packedBytes: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    })
    at = next
  }
  return ok(entries)
}

/** The last end record: what stands before it in the file may lie. */
function findEnd(view: DataView): number | null {
  const from = view.byteLength - 22
  for (let at = from; at >= Math.max(0, from - endReach); at -= 1) if (view.getUint32(at, true) === endMark) return at
  return null
}
