import { ok, refuse } from '../../shared/lib/result.ts'
import { joinBytes, type Strip, viewOf } from './picture.ts'

const headBytes = 8
/** Length, name and checksum around every chunk's body. */
const frameBytes = 12
/** What shows the picture. Texts, EXIF, time, colour profile, animation and unknown chunks are left out. */
const shown: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS'],
  ...['gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD', 'pHYs'],
])

/** Keeps the chunks of a PNG that show it; whatever follows its end is left out. */
export const stripPng: Strip = (bytes) => {
  const view = viewOf(bytes)
  const kept = [bytes.subarray(0, headBytes)]
  let hasData = false
  for (let at = headBytes; at + frameBytes <= bytes.length; ) {
    const length = view.getUint32(at)
    const end = at + frameBytes + length
    if (end > bytes.length) break
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if ((at === headBytes) !== (name === 'IHDR')) break
    if (shown.has(name)) kept.push(bytes.subarray(at, end))
    if (name === 'IDAT') hasData = true
    if (name === 'IEND') return hasData ? ok({ bytes: joinBytes(kept), ...sizeOf(view) }) : refuse('broken')
    at = end
  }
  return refuse('broken')
}

function sizeOf(view: DataView): { width: number; height: number } {
  return { width: view.getUint32(headBytes + 8), height: view.getUint32(headBytes + 12) }
}
