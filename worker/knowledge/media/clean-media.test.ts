import { describe, expect, test } from 'vitest'
import { mediaLimits } from '../../../shared/protocol/desk-media.ts'
import { joinBytes } from '../../attachments/picture.ts'
import { jpeg, lossy, phoneJpeg, png, pngChunk, webp, webpChunk } from '../../test/pictures.ts'
import { box, brand, element, ids, mp4, webm, webmHead } from '../../test/videos.ts'
import { cleanMedia } from './clean-media.ts'

const text = (words: string) => new TextEncoder().encode(words)
const said = (bytes: Uint8Array) => String.fromCharCode(...bytes)
const page = text('<script>alert(1)</script>')
const place = text('+39.9042+116.4074/')
const both = (...pieces: Uint8Array[]) => joinBytes(pieces)

function take(bytes: Uint8Array) {
  const cleaned = cleanMedia(bytes)
  if (!cleaned.ok) throw new Error(cleaned.reason)
  return cleaned.value
}

test.each([
  ['a JPEG', jpeg(), 'picture', 'image/jpeg'],
  ['a PNG', png(), 'picture', 'image/png'],
  ['a WebP', webp([lossy]), 'picture', 'image/webp'],
  ['an MP4', mp4(), 'video', 'video/mp4'],
  ['an MP4 in pieces', both(brand('iso5'), box('moov'), box('moof'), box('mdat')), 'video', 'video/mp4'],
  ['a WebM', webm(), 'video', 'video/webm'],
  ['a WebM as a browser records it', webm({ open: true }), 'video', 'video/webm'],
])('%s is taken as what its bytes say', (_name, bytes, kind, type) => {
  expect(take(bytes)).toMatchObject({ kind, type })
})

test('a picture says its size as it is seen, and not where it was taken', () => {
  const taken = take(phoneJpeg(6))
  expect(taken).toMatchObject({ width: 30, height: 40 })
  expect(said(taken.bytes)).not.toContain('GPS')
})

describe('what else is in a video becomes empty space of the same length', () => {
  test.each([
    ['where it was recorded', mp4({ moov: [box('udta', box('\u00a9xyz', place))] })],
    ['where one track was recorded', mp4({ trak: [box('udta', place), box('meta', place)] })],
    ['what a camera tells beside it', mp4({ top: [box('meta', place), box('uuid', place)] })],
    ['a page behind it', mp4({ top: [box('free', page)] })],
    ['a page in a box of its own', mp4({ top: [box('htMl', page)] })],
    ['an archive', mp4({ top: [box('zipf', text('PK\u0003\u0004'))] })],
    ['tags of a WebM', webm({ extra: [element(ids.tags, place)] })],
    ['a file attached to a WebM', webm({ extra: [element(ids.files, page)] })],
    ['a page in the filling of a WebM', webm({ extra: [element([0xec], page)] })],
    ['a few bytes of tags', webm({ extra: [element(ids.tags, text('P'))] })],
    ['tags behind an open recording', webm({ extra: [element(ids.tags, page)], open: true })],
  ])('%s', (_name, bytes) => {
    const taken = take(bytes)
    expect(taken.bytes.length).toBe(bytes.length)
    expect(said(taken.bytes)).toContain('frames')
    expect(said(taken.bytes)).not.toMatch(/script|116\.4074|PK/)
    expect(take(taken.bytes).bytes).toEqual(taken.bytes)
  })
})

describe('what is no picture or video of ours is refused', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['a page', text('<!doctype html><script>alert(1)</script>')],
    ['a drawing that runs scripts', text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['a drawing with a mark before it', text('\ufeff<?xml version="1.0"?><svg onload="alert(1)"/>')],
    ['a page before a picture', both(page, jpeg())],
    ['a PDF', text('%PDF-1.7 ................')],
    ['an archive', text('PK\u0003\u0004 ...............')],
    ['a HEIC', both(box('ftyp', text('heic'), text('....mif1')), box('meta'))],
    ['an AVIF', both(box('ftyp', text('avif'), text('....mif1')), box('meta'))],
    ['a QuickTime film', both(box('ftyp', text('qt  '), text('....qt  ')), box('moov'), box('mdat'))],
    ['a Matroska file', both(webmHead('matroska'), element(ids.segment, new Uint8Array()))],
    ['a list of other videos', text('#EXTM3U\nhttps://evil.example/a.ts')],
  ])('%s: unsupported', (_name, bytes) => {
    expect(cleanMedia(bytes)).toEqual({ ok: false, reason: 'unsupported' })
  })

  test.each([
    ['a GIF', text('GIF89a..........')],
    ['a PNG that moves', png([pngChunk('acTL', new Uint8Array(8))])],
    ['a WebP that moves', webp([webpChunk('VP8X', new Uint8Array(10)), webpChunk('ANIM', new Uint8Array(6)), lossy])],
  ])('%s: moving', (_name, bytes) => {
    expect(cleanMedia(bytes)).toEqual({ ok: false, reason: 'moving' })
  })

  test.each([
    ['half a JPEG', jpeg().subarray(0, 30)],
    ['an MP4 cut off', mp4().subarray(0, 60)],
    ['an MP4 without frames', both(brand('isom'), box('moov'))],
    ['an MP4 without a movie', both(brand('isom'), box('mdat'))],
    ['an MP4 with a page behind its boxes', both(mp4(), page)],
    ['an MP4 whose last box goes on for ever', both(mp4(), new Uint8Array([0, 0, 0, 0]), text('mdat'), page)],
    ['an MP4 whose box is longer than the file', both(mp4(), new Uint8Array([0x7f, 0, 0, 0]), text('free'))],
    ['an MP4 whose movie is not made of boxes', both(brand('isom'), box('moov', page), box('mdat'))],
    ['a WebM cut off', webm().subarray(0, 40)],
    ['a WebM with a page behind it', both(webm(), page)],
    ['a WebM with a page behind an open recording', both(webm({ open: true }), page)],
    ['a WebM with a part nobody knows', webm({ extra: [element([0x1a, 0x2b, 0x3c, 0x4d], page)] })],
    ['a WebM of two segments', both(webm(), element(ids.segment, new Uint8Array()))],
    ['a WebM without tracks', both(webmHead(), element(ids.segment, element(ids.cluster, new Uint8Array())))],
  ])('%s: broken', (_name, bytes) => {
    expect(cleanMedia(bytes)).toEqual({ ok: false, reason: 'broken' })
  })

  test('a picture above 5 MB, and a video above 20 MB', () => {
    const filling = (size: number) => webm({ extra: [element([0xec], new Uint8Array(size))] })
    expect(take(filling(mediaLimits.picture)).kind).toBe('video')
    expect(cleanMedia(filling(mediaLimits.video))).toEqual({ ok: false, reason: 'large-video' })
    const large = png([pngChunk('tEXt', new Uint8Array(mediaLimits.picture))])
    expect(cleanMedia(large)).toEqual({ ok: false, reason: 'large-picture' })
  })
})

test('boxes in boxes without end are walked once', () => {
  let deep = box('mdat')
  for (let depth = 0; depth < 20_000; depth += 1) deep = depth % 1000 === 0 ? box('trak', deep) : deep
  expect(cleanMedia(mp4({ moov: [deep] })).ok).toBe(true)
})
