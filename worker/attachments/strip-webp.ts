import { ok, refuse } from '../../shared/lib/result.ts'
import { joinBytes, type Strip, viewOf } from './picture.ts'

const headBytes = 12
/** Flags of VP8X that promise a profile, EXIF or XMP. */
const metadataFlags = 0x20 | 0x08 | 0x04
const shown: ReadonlySet<string> = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH'])

interface Size {
  width: number
  height: number
}

/** Keeps the chunks of a still WebP that show it. */
export const stripWebp: Strip = (bytes) => {
  const view = viewOf(bytes)
  const claimed = bytes.length < headBytes ? 0 : view.getUint32(4, true) + 8
  if (claimed > bytes.length) return refuse('broken')
  const kept: Uint8Array[] = []
  let size: Size | null = null
  let hasData = false
  for (let at = headBytes; at + 8 <= claimed; ) {
    const name = String.fromCharCode(...bytes.subarray(at, at + 4))
    const length = view.getUint32(at + 4, true)
    const end = at + 8 + length
    if (end > claimed || name === 'ANIM') return refuse('broken')
    const body = bytes.subarray(at + 8, end)
    size ??= sizeOf(name, body)
    hasData ||= name === 'VP8 ' || name === 'VP8L'
    if (shown.has(name)) kept.push(toChunk(name, bytes.subarray(at, at + 8), body))
    at = end + (length % 2)
  }
  if (size === null || !hasData) return refuse('broken')
  const body = joinBytes(kept)
  const head = bytes.slice(0, headBytes)
  viewOf(head).setUint32(4, body.length + 4, true)
  return ok({ bytes: joinBytes([head, body]), ...size })
}

function toChunk(name: string, head: Uint8Array, body: Uint8Array): Uint8Array {
  const plain = body.slice()
  if (name === 'VP8X') plain[0] = (plain[0] ?? 0) & ~metadataFlags
  return joinBytes([head, plain, new Uint8Array(body.length % 2)])
}

/** The first chunk says how large the picture is, each kind in its own way. */
function sizeOf(name: string, body: Uint8Array): Size | null {
  if (body.length < 10 && name !== 'VP8L') return null
  const view = viewOf(body)
  if (name === 'VP8X') return { width: 1 + read24(view, 4), height: 1 + read24(view, 7) }
  if (name === 'VP8 ') return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff }
  if (name !== 'VP8L' || body.length < 5) return null
  const packed = view.getUint32(1, true)
  return { width: 1 + (packed & 0x3fff), height: 1 + ((packed >>> 14) & 0x3fff) }
}

function read24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
}
