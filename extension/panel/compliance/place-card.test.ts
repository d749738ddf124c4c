import { expect, test } from 'vitest'
import { type Box, type CardSurroundings, placeCard } from './place-card.ts'

const size = { width: 360, height: 180 }
const composer = { left: 232, top: 660, right: 1052, bottom: 860 }
const overlay = { left: 1068, top: 52, right: 1432, bottom: 848 }
const viewport = { width: 1440, height: 860 }
const atRight = { left: 800, top: 600, right: 1040, bottom: 640 }
const acrossAll = { left: 248, top: 600, right: 1040, bottom: 640 }

test.each<[name: string, newest: Box | null, overlay: Box | null, place: { left: number; top: number }]>([
  ['directly above the composer, at its right', null, overlay, { left: 684, top: 472 }],
  ['on the left where the newest message stands at the right', atRight, overlay, { left: 240, top: 472 }],
  ['at the foot of the overlay where the message fills the row', acrossAll, overlay, { left: 1072, top: 660 }],
  ['in the upper corner where nothing else is free', acrossAll, null, { left: 1072, top: 8 }],
])('the card stands %s', (_, newest, overlayBox, place) => {
  expect(placeCard(size, { viewport, composer, newest, overlay: overlayBox })).toEqual(place)
})

test('it never covers the composer or the newest message, wherever those are', () => {
  const covers: CardSurroundings[] = []
  for (let top = 200; top <= 760; top += 20)
    for (let newestTop = 0; newestTop < top; newestTop += 20) {
      const around = {
        ...{ viewport, overlay, composer: { ...composer, top } },
        newest: { ...acrossAll, top: newestTop, bottom: newestTop + 40 },
      }
      const { left, top: cardTop } = placeCard(size, around)
      const isOn = (box: Box) =>
        left < box.right && box.left < left + size.width && cardTop < box.bottom && box.top < cardTop + size.height
      if (isOn(around.composer) || isOn(around.newest)) covers.push(around)
    }
  expect(covers).toEqual([])
})
