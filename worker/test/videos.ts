import { joinBytes } from '../attachments/picture.ts'

/** Videos made by hand, byte by byte; nothing in them can be played. */
const text = (words: string) => new TextEncoder().encode(words)
const u32 = (value: number) => new Uint8Array([value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255])

/** One box of an MP4 around others. */
export function box(name: string, ...inner: Uint8Array[]): Uint8Array {
  const body = joinBytes(inner)
  return joinBytes([u32(body.length + 8), text(name), body])
}

export const brand = (name: string) => box('ftyp', text(name), u32(512), text('isom'))
const track = (...extra: Uint8Array[]) => box('trak', box('tkhd', u32(1)), ...extra)

/** An MP4 of these boxes beside what every one has. */
export function mp4({ top = [], moov = [], trak = [] }: Mp4Parts = {}): Uint8Array {
  const movie = box('moov', box('mvhd', u32(7)), track(...trak), ...moov)
  return joinBytes([brand('mp42'), movie, box('mdat', text('frames')), ...top])
}

interface Mp4Parts {
  top?: Uint8Array[]
  moov?: Uint8Array[]
  trak?: Uint8Array[]
}

/** One element of a WebM; `open`: it does not say how long it is. */
export function element(id: number[], body: Uint8Array, open = false): Uint8Array {
  const size = open ? [0x01, ...Array(7).fill(0xff)] : [0x10 | (body.length >>> 24), ...u32(body.length).subarray(1)]
  return joinBytes([new Uint8Array([...id, ...size]), body])
}

export const ids = {
  head: [0x1a, 0x45, 0xdf, 0xa3],
  segment: [0x18, 0x53, 0x80, 0x67],
  tracks: [0x16, 0x54, 0xae, 0x6b],
  cluster: [0x1f, 0x43, 0xb6, 0x75],
  block: [0xa3],
  tags: [0x12, 0x54, 0xc3, 0x67],
  files: [0x19, 0x41, 0xa4, 0x69],
}

export const webmHead = (type = 'webm') => element(ids.head, element([0x42, 0x82], text(type)))

/** A WebM of these parts beside what every one has; `open` as a browser records one. */
export function webm({ extra = [], open = false }: { extra?: Uint8Array[]; open?: boolean } = {}): Uint8Array {
  const cluster = element(ids.cluster, element(ids.block, text('frames')), open)
  const body = joinBytes([element(ids.tracks, text('one track')), cluster, ...extra])
  return joinBytes([webmHead(), element(ids.segment, body, open)])
}
