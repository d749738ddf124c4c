import { describe, expect, test } from 'vitest'
import {
  exif,
  extended,
  jpeg,
  lossless,
  lossy,
  phoneJpeg,
  png,
  pngChunk,
  segment,
  webp,
  webpChunk,
} from '../test/pictures.ts'
import { cleanPicture } from './clean-picture.ts'
import { readOrientation } from './read-orientation.ts'

const secret = new TextEncoder().encode('GPS 39.9042 116.4074')
const size = { width: 40, height: 30 }
const words = (bytes: Uint8Array) => String.fromCharCode(...bytes)
const cut = (bytes: Uint8Array, by: number) => bytes.subarray(0, bytes.length - by)

test.each([
  ['a JPEG of a phone', phoneJpeg(), 'image/jpeg', { width: 30, height: 40 }],
  ['a JPEG held upright', phoneJpeg(1), 'image/jpeg', size],
  ['a bare JPEG', jpeg(), 'image/jpeg', size],
  ['a PNG with texts, EXIF and a profile', png(pngSecrets()), 'image/png', size],
  ['a lossy WebP', webp([lossy]), 'image/webp', size],
  ['a lossless WebP', webp([lossless]), 'image/webp', size],
  ['an extended WebP', webp([extended, webpChunk('ICCP', secret), lossy, ...webpSecrets()]), 'image/webp', size],
])('%s is kept without where it was taken', (_name, bytes, type, shown) => {
  const cleaned = cleanPicture(bytes)
  expect(cleaned).toMatchObject({ ok: true, value: { type, ...shown } })
  if (!cleaned.ok) return
  expect(words(cleaned.value.bytes)).not.toMatch(/GPS|ICC_PROFILE|xap|eXIf|EXIF|XMP/)
  expect(cleanPicture(cleaned.value.bytes)).toEqual(cleaned)
})

function pngSecrets() {
  return ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'iCCP', 'tIME', 'prVt'].map((name) => pngChunk(name, secret))
}

function webpSecrets() {
  return ['EXIF', 'XMP ', 'JUNK'].map((name) => webpChunk(name, secret))
}

test.each([
  [1, ''],
  [3, 'Exif'],
  [6, 'Exif'],
  [9, ''],
])('of EXIF with way %i a JPEG keeps only %o', (orientation, kept) => {
  const cleaned = cleanPicture(phoneJpeg(orientation))
  if (!cleaned.ok) throw new Error(cleaned.reason)
  expect(words(cleaned.value.bytes).includes('Exif')).toBe(kept !== '')
  const at = words(cleaned.value.bytes).indexOf('Exif')
  const way = at < 0 ? 1 : readOrientation(cleaned.value.bytes.subarray(at + 6))
  expect(way).toBe(kept === '' ? 1 : orientation)
})

test('a decoder finds its tables, frame and scans unchanged', () => {
  const cleaned = cleanPicture(jpeg({ before: [segment(0xfe, secret)] }))
  expect(cleaned).toMatchObject({ ok: true, value: { bytes: jpeg() } })
})

test('an extended WebP no longer promises what was left out, and stays see-through', () => {
  const cleaned = cleanPicture(webp([extended, lossy, ...webpSecrets()]))
  expect(cleaned.ok && cleaned.value.bytes[20]).toBe(0x10)
})

test.each([false, true])('orientation is read in both byte orders (%o)', (isLittle) => {
  expect(readOrientation(exif(8, isLittle).subarray(6))).toBe(8)
})

describe('what is no whole picture of ours is refused', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['words', secret],
    ['a page', new TextEncoder().encode('<svg onload="alert(1)">')],
    ['a HEIC', new TextEncoder().encode('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
    ['a GIF', new TextEncoder().encode('GIF89a........')],
  ])('%s: picture-unsupported', (_name, bytes) => {
    expect(cleanPicture(bytes)).toEqual({ ok: false, reason: 'picture-unsupported' })
  })

  test.each([
    ['a JPEG cut in its scan', cut(jpeg(), 3)],
    ['a JPEG cut in its tables', jpeg().subarray(0, 8)],
    ['a JPEG of one marker', jpeg().subarray(0, 3)],
    ['a JPEG whose segment says it is empty', jpeg({ before: [new Uint8Array([0xff, 0xe1, 0, 0])] })],
    ['a JPEG whose segment reaches beyond it', jpeg({ before: [new Uint8Array([0xff, 0xe1, 0xff, 0xff])] })],
    ['a JPEG in a JPEG', jpeg({ before: [new Uint8Array([0xff, 0xd8])] })],
    ['a JPEG without height', jpeg({ height: 0 })],
    ['a JPEG of two frames', jpeg({ before: [segment(0xc0, new Uint8Array([8, 0, 9, 0, 9, 1]))] })],
    ['a JPEG that unfolds to 4 thousand million points', jpeg({ width: 65_500, height: 65_500 })],
    ['a JPEG of 144 million points', jpeg({ width: 12_000, height: 12_000 })],
    ['a PNG cut before its end', cut(png(), 1)],
    ['a PNG whose chunk reaches beyond it', png([new Uint8Array([0xff, 0xff, 0xff, 0xff, 1, 1, 1, 1])])],
    ['a PNG of two heads', png([pngChunk('IHDR', new Uint8Array(13))])],
    ['a PNG of no width', png([], [0, 30])],
    ['a WebP shorter than it says', cut(webp([lossy]), 2)],
    ['a WebP of no picture', webp([extended])],
    ['a WebP whose chunk reaches beyond it', webp([new Uint8Array([0x56, 0x50, 0x38, 0x20, 255, 255, 0, 0, 1, 2])])],
    ['a WebP that moves', webp([extended, webpChunk('ANIM', new Uint8Array(6)), lossy])],
    ['a WebP of a few bytes', new TextEncoder().encode('RIFF\x04\0\0\0WEBP')],
  ])('%s: picture-broken', (_name, bytes) => {
    expect(cleanPicture(bytes)).toEqual({ ok: false, reason: 'picture-broken' })
  })
})

describe('two files in one', () => {
  const page = '<script>alert(1)</script>'
  const zip = new Uint8Array([0x50, 0x4b, 3, 4, ...new TextEncoder().encode('evil.txt'), 0x50, 0x4b, 5, 6])
  const text = (said: string) => new TextEncoder().encode(said)
  const both = (one: Uint8Array, other: Uint8Array) => new Uint8Array([...one, ...other])

  test.each([
    ['a JPEG with an archive behind it', both(jpeg(), zip)],
    ['a JPEG with a page in its comment', jpeg({ before: [segment(0xfe, text(page))] })],
    ['a JPEG with a page in what calls itself Adobe’s', jpeg({ before: [segment(0xee, text(`Adobe${page}`))] })],
    ['a JPEG with an archive as its profile', jpeg({ before: [segment(0xe2, zip)] })],
    ['a PNG with an archive behind it', both(png(), zip)],
    ['a PNG with a page in a chunk of its own', png([pngChunk('htMl', text(page))])],
    ['a WebP with a page behind it', both(webp([lossy]), text(page))],
    ['a WebP with an archive in a chunk of its own', webp([lossy, webpChunk('ZIPF', zip)])],
  ])('%s: only the picture is kept', (_name, bytes) => {
    const cleaned = cleanPicture(bytes)
    expect(cleaned.ok).toBe(true)
    if (cleaned.ok) expect(words(cleaned.value.bytes)).not.toMatch(/script|PK|evil/)
  })

  test('Adobe’s own twelve bytes stay: they say how colours are meant', () => {
    const adobe = segment(0xee, new Uint8Array([...text('Adobe'), 0, 100, 0, 0, 0, 0, 1]))
    const cleaned = cleanPicture(jpeg({ before: [adobe] }))
    if (!cleaned.ok) throw new Error(cleaned.reason)
    expect(words(cleaned.value.bytes)).toContain('Adobe')
  })

  test.each([
    ['an archive that calls itself a picture', zip],
    ['a page', text(`<html>${page}`)],
    ['a drawing that runs scripts', text(`<svg xmlns="http://www.w3.org/2000/svg">${page}</svg>`)],
    ['a GIF', text('GIF89a')],
    ['a PDF', text('%PDF-1.7')],
    ['a page before a picture', both(text(page), jpeg())],
  ])('%s is none', (_name, bytes) => {
    expect(cleanPicture(bytes)).toEqual({ ok: false, reason: 'picture-unsupported' })
  })
})
