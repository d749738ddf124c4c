import { ok, type Result, refuse } from '../../../shared/lib/result.ts'

const head = 0x1a45dfa3
const docType = 0x4282
const segment = 0x18538067
const cluster = 0x1f43b675
const tracks = 0x1654ae6b
const space = 0xec

/** What a player reads: SeekHead, Info, Tracks, Cues, checksum, and what a cluster holds. */
const played: ReadonlySet<number> = new Set([
  ...[0x114d9b74, 0x1549a966, tracks, 0x1c53bb6b, 0xbf],
  ...[0xe7, 0xa3, 0xa0, 0xab, 0xa7],
])
/** Tags, attached files, chapters and filling become empty space of the same length. */
const emptied: ReadonlySet<number> = new Set([0x1254c367, 0x1941a469, 0x1043a770, space])

interface Element {
  id: number
  at: number
  /** Where its content begins. */
  from: number
  /** Where it ends; null: nobody knew when it was begun, as of a recording that is still running. */
  to: number | null
}

/** Whether the first bytes begin a WebM. */
export function isWebm(bytes: Uint8Array): boolean {
  const first = readElement(bytes, 0)
  if (first?.id !== head || first.to === null) return false
  for (let at = first.from; at < first.to; ) {
    const one = readElement(bytes, at)
    if (one === null || one.to === null || one.to > first.to) return false
    if (one.id === docType) return String.fromCharCode(...bytes.subarray(one.from, one.to)) === 'webm'
    at = one.to
  }
  return false
}

/** A WebM of one segment that fills the file with known parts only. */
export function cleanWebm(file: Uint8Array): Result<Uint8Array, 'broken'> {
  const bytes = file.slice()
  const first = readElement(bytes, 0)
  const body = first?.to ? readElement(bytes, first.to) : null
  if (body?.id !== segment || (body.to !== null && body.to !== bytes.length)) return refuse('broken')
  const found = new Set<number>()
  for (let at = body.from; at < bytes.length; ) {
    const one = readElement(bytes, at)
    if (one === null) return refuse('broken')
    found.add(one.id)
    if (one.id === cluster) {
      at = one.from // its parts are looked at like those around it
      continue
    }
    if (one.to === null || one.to > bytes.length) return refuse('broken')
    if (emptied.has(one.id)) empty(bytes, one.at, one.to)
    else if (!played.has(one.id)) return refuse('broken')
    at = one.to
  }
  return found.has(tracks) && found.has(cluster) ? ok(bytes) : refuse('broken')
}

function readElement(bytes: Uint8Array, at: number): Element | null {
  const id = readNumber(bytes, at, 4)
  if (id === null) return null
  const size = readNumber(bytes, at + id.length, 8)
  if (size === null) return null
  const from = at + id.length + size.length
  const isOpen = size.value === 2 ** (7 * size.length) - 1
  return { id: id.marked, at, from, to: isOpen ? null : from + size.value }
}

/** A number that says by its first bits how long it is; `marked` keeps those bits, as ids do. */
function readNumber(bytes: Uint8Array, at: number, longest: number) {
  const first = bytes[at]
  if (first === undefined || first === 0) return null
  const length = Math.clz32(first) - 23
  if (length > longest || at + length > bytes.length) return null
  let value = first & (2 ** (8 - length) - 1)
  let marked = first
  for (const byte of bytes.subarray(at + 1, at + length)) {
    value = value * 256 + byte
    marked = marked * 256 + byte
  }
  return { value, marked, length }
}

function empty(bytes: Uint8Array, at: number, to: number): void {
  const length = to - at
  bytes.fill(0, at, to)
  bytes[at] = space
  if (length < 9) bytes[at + 1] = 0x80 | (length - 2)
  else {
    bytes[at + 1] = 0x01
    new DataView(bytes.buffer, bytes.byteOffset).setBigUint64(at + 1, (1n << 56n) | BigInt(length - 9))
  }
}
