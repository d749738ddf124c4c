import { ok, refuse } from '../../shared/lib/result.ts'
import { joinBytes, type Strip, viewOf } from './picture.ts'
import { readOrientation, writeOrientation } from './read-orientation.ts'

const soi = 0xd8
const eoi = 0xd9
const sos = 0xda
const app1 = 0xe1
/** Tables and frames that a decoder needs. */
const tables: ReadonlySet<number> = new Set([0xc4, 0xcc, 0xdb, 0xdd])
/** Of the APPn only Adobe's, which says in twelve bytes how colours are meant. */
const app14 = 0xee
const adobeBytes = 12
/** C4, C8 and CC in the middle of the frame headers mean something else. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
const isRestart = (marker: number) => marker >= 0xd0 && marker <= 0xd7

interface Walk {
  kept: Uint8Array[]
  size: { width: number; height: number } | null
  orientation: number
  /** Where the next marker stands. */
  at: number
  hasScan: boolean
}

/** Keeps tables, frames and scans of a JPEG; EXIF, XMP, ICC, comments and whatever follows its end are left out. */
export const stripJpeg: Strip = (bytes) => {
  const walk: Walk = { kept: [], size: null, orientation: 1, at: 2, hasScan: false }
  for (;;) {
    const marker = toMarker(bytes, walk)
    if (marker === null) return refuse('broken')
    if (marker === eoi) break
    if (!takeSegment(bytes, marker, walk)) return refuse('broken')
  }
  const { size, orientation } = walk
  if (size === null || !walk.hasScan) return refuse('broken')
  const way = orientation === 1 ? [] : [writeOrientation(orientation)]
  const file = joinBytes([new Uint8Array([0xff, soi]), ...way, ...walk.kept, new Uint8Array([0xff, eoi])])
  return ok({ bytes: file, ...(orientation > 4 ? { width: size.height, height: size.width } : size) })
}

/** The marker that stands next, with any filling before it; the walk stands behind it afterwards. */
function toMarker(bytes: Uint8Array, walk: Walk): number | null {
  if (bytes[walk.at] !== 0xff) return null
  while (bytes[walk.at] === 0xff) walk.at += 1
  const marker = bytes[walk.at]
  walk.at += 1
  return marker === undefined || marker === 0 ? null : marker
}

function takeSegment(bytes: Uint8Array, marker: number, walk: Walk): boolean {
  if (marker === soi || isRestart(marker) || walk.at + 2 > bytes.length) return false
  const length = viewOf(bytes).getUint16(walk.at)
  const end = walk.at + length
  if (length < 2 || end > bytes.length) return false
  const body = bytes.subarray(walk.at + 2, end)
  const segment = [new Uint8Array([0xff, marker]), bytes.subarray(walk.at, end)]
  walk.at = end
  if (isFrame(marker)) {
    if (walk.size !== null || body.length < 6) return false
    const view = viewOf(body)
    walk.size = { height: view.getUint16(1), width: view.getUint16(3) }
  }
  if (marker === app1 && isExif(body)) walk.orientation = readOrientation(body.subarray(6))
  if (marker === sos) {
    if (walk.size === null) return false
    walk.hasScan = true
    walk.at = endOfScan(bytes, end)
    segment.push(bytes.subarray(end, walk.at))
  }
  const isAdobe = marker === app14 && body.length === adobeBytes && startsWith(body, 'Adobe')
  if (marker === sos || isFrame(marker) || tables.has(marker) || isAdobe) walk.kept.push(...segment)
  return true
}

/** Scans hold any byte; FF is followed by 00 or a restart until the scan is over. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from
  for (; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !isRestart(next)) return at
  }
  return bytes.length
}

function isExif(body: Uint8Array): boolean {
  return startsWith(body, 'Exif\0\0')
}

function startsWith(body: Uint8Array, name: string): boolean {
  return [...name].every((letter, at) => body[at] === letter.charCodeAt(0))
}
