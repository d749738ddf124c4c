import { viewOf } from '../../attachments/picture.ts'
import { sniffPicture } from '../../attachments/sniff-picture.ts'

/** Enough for every chunk that may stand before the first picture's data. */
const chunksRead = 64

/** Whether this is a picture of several: a GIF, an animated PNG or WebP. Nobody can stop one, so none is taken. */
export function movesAtAll(bytes: Uint8Array): boolean {
  if (nameAt(bytes, 0) === 'GIF8') return true
  const type = sniffPicture(bytes)
  if (type === 'image/png') return hasChunk(bytes, 8, { name: 'acTL', nameFirst: false, around: 12 })
  return type === 'image/webp' && hasChunk(bytes, 12, { name: 'ANIM', nameFirst: true, around: 8 })
}

function hasChunk(
  bytes: Uint8Array,
  start: number,
  { name, nameFirst, around }: { name: string; nameFirst: boolean; around: number },
): boolean {
  const view = viewOf(bytes)
  let at = start
  for (let left = chunksRead; left > 0 && at + 8 <= bytes.length; left -= 1) {
    if (nameAt(bytes, at + (nameFirst ? 0 : 4)) === name) return true
    const length = view.getUint32(at + (nameFirst ? 4 : 0), nameFirst)
    at += around + length + (nameFirst ? length % 2 : 0)
  }
  return false
}

function nameAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4))
}
