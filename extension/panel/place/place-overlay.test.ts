import { describe, expect, test } from 'vitest'
import { type Box, type PlaceRequest, placeOverlay } from './place-overlay.ts'

const least = { width: 320, height: 220 }

/** A console of three columns: contacts, the chat with its composer, and a panel of the console's own. */
function consolePage(width: number, height: number, aside: number, newest: Box | null = null): PlaceRequest {
  const chatWidth = width - 232 - aside
  const composer = { left: 232, top: height - 188, width: chatWidth, height: 188 }
  return {
    window: { width, height },
    wanted: { left: width - 380, top: 52, width: 372, height: height - 64 },
    least,
    never: newest ? [composer, newest] : [composer],
    rather: { left: 232, top: 44, width: chatWidth, height: height - 232 },
    margin: 8,
  }
}

function isFree(box: Box, never: readonly Box[]): boolean {
  return never.every(
    (one) =>
      box.left >= one.left + one.width ||
      one.left >= box.left + box.width ||
      box.top >= one.top + one.height ||
      one.top >= box.top + box.height,
  )
}

describe('beside the conversation', () => {
  test.each([
    ['1440 with a wide panel', consolePage(1440, 860, 388), { left: 1060, top: 52, width: 372, height: 796 }],
    ['1280 with a wide panel', consolePage(1280, 720, 388), { left: 900, top: 52, width: 372, height: 656 }],
    ['1024 with a wide panel', consolePage(1024, 768, 388), { left: 644, top: 52, width: 372, height: 704 }],
    ['narrower, where the panel is', consolePage(1440, 860, 360), { left: 1080, top: 52, width: 352, height: 796 }],
  ])('%s', (_, request, expected) => {
    expect(placeOverlay(request)).toEqual(expected)
  })
})

/** What is said last stands low in the list, at its left or right edge. */
const lastWords = (left: number, top: number): Box => ({ left, top, width: 380, height: 64 })

describe('with no room beside it, it covers neither composer nor newest message', () => {
  test.each([
    ['1440', consolePage(1440, 860, 300, lastWords(248, 580))],
    ['1280', consolePage(1280, 720, 0, lastWords(248, 440))],
    ['1024', consolePage(1024, 768, 0, lastWords(248, 500))],
    ['1024, own words last', consolePage(1024, 768, 0, lastWords(628, 500))],
    ['1024, own words last and high', consolePage(1024, 768, 0, lastWords(628, 90))],
    ['1024 and low', consolePage(1024, 500, 0, lastWords(628, 200))],
    ['a composer over the whole width', consolePage(700, 700, 0, lastWords(240, 420))],
  ])('%s', (_, request) => {
    const box = placeOverlay(request)
    expect(box).not.toBeNull()
    if (!box) return
    expect(isFree(box, request.never)).toBe(true)
    expect(box.width).toBeGreaterThanOrEqual(320)
    expect(box.height).toBeGreaterThanOrEqual(220)
    expect(box.left).toBeGreaterThanOrEqual(8)
    expect(box.left + box.width).toBeLessThanOrEqual(request.window.width - 8)
  })
})

test('over the conversation it is as narrow as it may be, and as high as there is room above the composer', () => {
  const request = consolePage(1024, 768, 0, lastWords(248, 376))
  expect(placeOverlay(request)).toEqual({ left: 696, top: 44, width: 320, height: 536 })
})

test('a place the person chose over the conversation stays, as long as nothing of these is covered', () => {
  const request = consolePage(1440, 860, 388)
  const wanted = { left: 420, top: 90, width: 372, height: 400 }
  expect(placeOverlay({ ...request, wanted, rather: null })).toEqual(wanted)
  const onComposer = { ...wanted, top: 500 }
  const moved = placeOverlay({ ...request, wanted: onComposer, rather: null })
  expect(moved && isFree(moved, request.never)).toBe(true)
})

test('a place from a larger window comes into this one', () => {
  const request = consolePage(1024, 768, 388)
  const wanted = { left: 1500, top: 900, width: 372, height: 600 }
  const box = placeOverlay({ ...request, wanted, rather: null })
  expect(box && box.left + box.width).toBeLessThanOrEqual(1016)
  expect(box && box.top + box.height).toBeLessThanOrEqual(760)
})

test('a window with no room says so', () => {
  const request = consolePage(1024, 400, 0, { left: 232, top: 60, width: 792, height: 140 })
  expect(
    placeOverlay({ ...request, never: [...request.never, { left: 0, top: 0, width: 232, height: 400 }] }),
  ).toBeNull()
})
