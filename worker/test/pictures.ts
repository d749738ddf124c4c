import { joinBytes } from '../attachments/picture.ts'

/** Pictures made by hand, byte by byte. */
const text = (words: string) => new TextEncoder().encode(words)
const bytes = (...values: number[]) => new Uint8Array(values)
const u16 = (value: number) => [value >> 8, value & 255]
const u32 = (value: number) => [...u16(value >>> 16), ...u16(value & 0xffff)]
const le32 = (value: number) => u32(value).reverse()

/** One marker segment of a JPEG. */
export function segment(marker: number, body: Uint8Array): Uint8Array {
  return joinBytes([bytes(0xff, marker, ...u16(body.length + 2)), body])
}

/** EXIF as a phone writes it: which way up, and where it was taken. */
export function exif(orientation: number, isLittle = false): Uint8Array {
  const n16 = (value: number) => (isLittle ? u16(value).reverse() : u16(value))
  const n32 = (value: number) => (isLittle ? le32(value) : u32(value))
  const entry = (tag: number, type: number, value: number[]) => [...n16(tag), ...n16(type), ...n32(1), ...value]
  const tiff = [
    ...(isLittle ? [0x49, 0x49] : [0x4d, 0x4d]),
    ...[...n16(42), ...n32(8), ...n16(2)],
    ...entry(0x0112, 3, [...n16(orientation), 0, 0]),
    ...entry(0x8825, 4, n32(38)),
    ...n32(0),
  ]
  return joinBytes([text('Exif\0\0'), bytes(...tiff), text('GPS 39.9042 116.4074')])
}

const frame = (width: number, height: number) => segment(0xc0, bytes(8, ...u16(height), ...u16(width), 1, 1, 0x11, 0))
const scan = joinBytes([segment(0xda, bytes(1, 1, 0, 0, 63, 0)), bytes(1, 2, 0xff, 0, 3, 0xff, 0xd0, 4)])

/** A JPEG of the given segments around one frame and two scans. */
export function jpeg({ before = [], width = 40, height = 30 }: JpegParts = {}): Uint8Array {
  const tables = [segment(0xdb, bytes(0, 1, 2)), segment(0xc4, bytes(3, 4))]
  return joinBytes([bytes(0xff, 0xd8), ...before, ...tables, frame(width, height), scan, scan, bytes(0xff, 0xd9)])
}

interface JpegParts {
  before?: Uint8Array[]
  width?: number
  height?: number
}

/** A JPEG as a phone makes it, its place in four of its parts. */
export function phoneJpeg(orientation = 6): Uint8Array {
  return joinBytes([
    jpeg({
      before: [
        segment(0xe1, exif(orientation)),
        segment(0xe1, text('http://ns.adobe.com/xap/1.0/\0<x>GPS 39.9042</x>')),
        segment(0xe2, text('ICC_PROFILE\0\u0001\u0001made at GPS')),
        segment(0xfe, text('GPS 39.9042')),
      ],
    }),
    text('GPS trailer'),
  ])
}

/** One chunk of a PNG; nobody checks its checksum here. */
export function pngChunk(name: string, body: Uint8Array): Uint8Array {
  return joinBytes([bytes(...u32(body.length)), text(name), body, bytes(1, 2, 3, 4)])
}

export function png(extra: Uint8Array[] = [], [width, height] = [40, 30]): Uint8Array {
  return joinBytes([
    bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    pngChunk('IHDR', bytes(...u32(width ?? 0), ...u32(height ?? 0), 8, 2, 0, 0, 0)),
    ...extra,
    pngChunk('IDAT', bytes(1, 2, 3)),
    pngChunk('IEND', bytes()),
  ])
}

export function webpChunk(name: string, body: Uint8Array): Uint8Array {
  return joinBytes([text(name), bytes(...le32(body.length)), body, bytes(...(body.length % 2 ? [0] : []))])
}

/** A WebP of these chunks. */
export function webp(chunks: Uint8Array[]): Uint8Array {
  const body = joinBytes([text('WEBP'), ...chunks])
  return joinBytes([text('RIFF'), bytes(...le32(body.length)), body])
}

export const lossy = webpChunk('VP8 ', bytes(0, 0, 0, 0x9d, 1, 0x2a, 40, 0, 30, 0, 9))
export const lossless = webpChunk('VP8L', bytes(0x2f, 39, 0x40, 7, 0, 1))
/** Says that a profile, EXIF and XMP follow. */
export const extended = webpChunk('VP8X', bytes(0x2c | 0x10, 0, 0, 0, 39, 0, 0, 29, 0, 0))
