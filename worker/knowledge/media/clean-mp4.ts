import { ok, type Result, refuse } from '../../../shared/lib/result.ts'
import { viewOf } from '../../attachments/picture.ts'

/** Brands of MP4 that browsers play. QuickTime's own, HEIC's and AVIF's begin alike and are something else. */
const brands: ReadonlySet<string> = new Set([
  ...['isom', 'iso2', 'iso4', 'iso5', 'iso6', 'mp41', 'mp42', 'avc1', 'dash', 'M4V ', 'MSNV'],
])
/** What a player reads. Everything else at the top is emptied: it may hold a page, an archive, a place. */
const played: ReadonlySet<string> = new Set([...['ftyp', 'moov', 'mdat', 'moof', 'mfra', 'sidx', 'styp', 'ssix']])
/** Boxes below `moov` that hold boxes in which a camera writes where it was. */
const parents: ReadonlySet<string> = new Set(['moov', 'trak', 'mdia', 'moof', 'traf'])
const told: ReadonlySet<string> = new Set(['udta', 'meta', 'uuid', 'free', 'skip'])

interface Box {
  name: string
  /** Where its content begins, and what follows it. */
  from: number
  to: number
}

/** Whether the first bytes call this an MP4 that browsers play. */
export function isMp4(bytes: Uint8Array): boolean {
  return bytes.length >= 16 && nameAt(bytes, 4) === 'ftyp' && brands.has(nameAt(bytes, 8))
}

/**
 * An MP4 whose boxes fill it exactly. What tells of its maker, and whatever a player does not read, becomes empty space
 * of the same length, so that no place in the file moves.
 */
export function cleanMp4(file: Uint8Array): Result<Uint8Array, 'broken'> {
  const bytes = file.slice()
  const top = readBoxes(bytes, 0, bytes.length)
  if (top === null || !['moov'].every((name) => top.some((box) => box.name === name))) return refuse('broken')
  if (!top.some(({ name }) => name === 'mdat' || name === 'moof')) return refuse('broken')
  for (const box of top) if (!played.has(box.name)) empty(bytes, box)
  return top.every((box) => cleanBelow(bytes, box)) ? ok(bytes) : refuse('broken')
}

/** Every level has one name for its boxes, so this ends after as many as there are names. */
function cleanBelow(bytes: Uint8Array, box: Box, depth = 0): boolean {
  if (!parents.has(box.name) || depth > parents.size) return true
  const inner = readBoxes(bytes, box.from, box.to)
  if (inner === null) return false
  for (const one of inner) if (told.has(one.name)) empty(bytes, one)
  return inner.every((one) => told.has(one.name) || cleanBelow(bytes, one, depth + 1))
}

/** The boxes that fill this stretch; null when they do not. */
function readBoxes(bytes: Uint8Array, start: number, end: number): Box[] | null {
  const view = viewOf(bytes)
  const boxes: Box[] = []
  for (let at = start; at < end; ) {
    if (at + 8 > end) return null
    const short = view.getUint32(at)
    // 1: eight more bytes say how long it is. 0, as long as the file goes on, is allowed to hide what follows.
    const isLong = short === 1
    if (isLong && at + 16 > end) return null
    const size = isLong ? Number(view.getBigUint64(at + 8)) : short
    const head = isLong ? 16 : 8
    if (size < head || at + size > end) return null
    boxes.push({ name: nameAt(bytes, at + 4), from: at + head, to: at + size })
    at += size
  }
  return boxes
}

function empty(bytes: Uint8Array, { from, to }: Box): void {
  const nameFrom = viewOf(bytes).getUint32(from - 8) === 1 ? from - 12 : from - 4
  bytes.set([0x66, 0x72, 0x65, 0x65], nameFrom) // free
  bytes.fill(0, from, to)
}

function nameAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4))
}
