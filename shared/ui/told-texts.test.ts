import { expect, test } from 'vitest'
import { enWordings } from '../replies/templates/en/en-wordings.ts'
import { idWordings } from '../replies/templates/id/id-wordings.ts'
import { zhHantWordings } from '../replies/templates/zh-hant/zh-hant-wordings.ts'
import { cardLabels } from '../replies/wording/card-labels.data.ts'
import type { CardTexts } from './card-texts.ts'
import { cardTextsZhCn } from './card-texts-zh-cn.ts'
import { formatDay, formatMoment } from './format-moment.ts'
import { toldTexts } from './told-texts.ts'

const en = toldTexts(enWordings.cards.labels, cardTextsZhCn)

test.each<[string, (texts: CardTexts) => string, string]>([
  ['plain words', ({ price }) => price.total, 'You pay'],
  ['a state', ({ order }) => order.status['part-shipped'], 'Partly shipped'],
  ['a number', ({ stock }) => stock.left(3), '3 left'],
  ['one of many', ({ price }) => price.unused(1), '1 offer not used'],
  ['several', ({ price }) => price.unused(2), '2 offers not used'],
  ['two amounts', ({ price }) => price.onceReached('¥90', '¥5'), 'You would pay ¥90, only ¥5 more'],
  ['one size', ({ size }) => size.pick(['M']), 'Take M'],
  ['two sizes', ({ size }) => size.pick(['M', 'L']), 'M or L'],
  ['one day', ({ order }) => order.eta('Nov 2', 'Nov 2'), 'Expected Nov 2'],
  ['a range of days', ({ order }) => order.eta('Nov 2', 'Nov 4'), 'Expected Nov 2 – Nov 4'],
  ['what is said by the screen alone', ({ aiLabel }) => aiLabel, 'AI 生成'],
])('%s', (_, say, expected) => {
  expect(say(en)).toBe(expected)
})

test('what a card does not bring along stays as the screen says it', () => {
  const texts = toldTexts({ 'order.late': 'Terlambat' }, cardTextsZhCn)
  expect([texts.order.late, texts.order.paid, texts.size.pick(['M'])]).toEqual(['Terlambat', '实付', '选 M'])
})

/** Every word with the same values put in, by where it stands. */
function sayAll(words: object, place = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, word]): [string, string][] => {
    if (typeof word === 'object' && word !== null) return sayAll(word, `${place}${name}.`)
    const at = `${place}${name}`
    return [[at, typeof word === 'function' ? word(...(at === 'size.pick' ? [['7', '8']] : ['7', '8'])) : String(word)]]
  })
}

/** Cards bring their own words for these, or need none. */
const unsaid = /^aiLabel$|^order\.hold\./

test('the Chinese of the labels is the Chinese of the screens', () => {
  const own = sayAll(cardTextsZhCn).filter(([at]) => !unsaid.test(at))
  expect(sayAll(toldTexts(cardLabels, cardTextsZhCn)).filter(([at]) => !unsaid.test(at))).toEqual(own)
  const places = own.map(([at]) => at)
  expect(Object.keys(cardLabels).filter((at) => !places.includes(at))).toEqual(['size.either', 'order.etaDay'])
  expect(places.filter((at) => !(at in cardLabels))).toEqual([])
})

test.each([idWordings, zhHantWordings, enWordings])('every word takes its values: $language', ({ cards }) => {
  const filled = sayAll(toldTexts(cards.labels, cardTextsZhCn))
  expect(filled.filter(([, said]) => /[{}|#]|undefined/.test(said))).toEqual([])
})

test.each([
  ['en-US', 'Nov 18, 09:06'],
  ['vi', '18 thg 11, 09:06'],
  ['id', '18 Nov, 09:06'],
  ['th', '18 พ.ย., 09:06'],
  ['ms', '18 Nov, 09:06'],
  ['fil', 'Nob 18, 09:06'],
] as const)('a moment in %s', (locale, expected) => {
  expect(formatMoment(new Date(2026, 10, 18, 9, 6), new Date(2026, 10, 19), locale)).toBe(expected)
})

test('another year is named in every language', () => {
  expect(formatDay(new Date(2025, 10, 18), new Date(2026, 10, 19), 'th')).toBe('18 พ.ย. 2025')
})
