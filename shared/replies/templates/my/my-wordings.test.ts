import { expect, test } from 'vitest'
import { chooseLanguage } from '../../choose-language.ts'
import { emptyDialogState } from '../../empty-state.ts'
import { formatMomentIn } from '../../wording/format-moment.ts'
import { readTapped } from '../../wording/read-tapped.ts'
import { myWordings } from './my-wordings.ts'

const { lines, phrases, cards, answers, tones } = myWordings
const texts = [lines, phrases, cards, answers, tones].flatMap((table) => textsOf(table))

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

const consonant = String.raw`[\u1000-\u1021\u103f]`
const stacked = String.raw`(?:\u1004\u103a\u1039)?(?:${consonant}\u1039)*`
const medials = String.raw`\u103b?\u103c?\u103d?\u103e?`
const vowels = String.raw`\u1031?[\u102d\u102e\u1032]?[\u102f\u1030]?[\u102b\u102c]?\u1036?\u1037?\u103a?\u1038?`
const independent = String.raw`[\u1023-\u1027\u1029\u102a]\u1038?`
/** How Unicode orders the marks of a syllable; text in a Zawgyi font puts them elsewhere and has letters of its own. */
const wellWritten = new RegExp(`^(?:${stacked}${consonant}${medials}${vowels}|${independent}|[\u104a\u104b])+$`, 'u')

test('every word is written as Unicode orders it, with the digits of money and dates', () => {
  const words = texts.flatMap((text) => text.match(/[\p{Script=Myanmar}\u200b-\u200d]+/gu) ?? [])
  expect(words.length).toBeGreaterThan(5000)
  expect([...new Set(words)].filter((word) => !wellWritten.test(word) || word !== word.normalize('NFC'))).toEqual([])
})

test('nothing says whether a man or a woman speaks', () => {
  expect(
    texts.filter((text) => !answers.hello.includes(text) && /ခင်ဗျာ|(?<!ပိုင်)ရှင်(?!း)|ကျွန်တော်|ကျွန်မ/u.test(text)),
  ).toEqual([])
})

test.each([
  ['an answer', 'ဟင့်အင်း', '不用'],
  ['marks in the other order', 'ဟင\u103a\u1037အင\u103a\u1038', '不用'],
  ['without a blank', 'အော်ဒါပယ်ဖျက်မယ်', '我要取消订单'],
  ['a button', 'ဝန်ထမ်းနဲ့ ပြောမယ်။', '转人工'],
])('%s is heard', (_, said, chinese) => {
  expect(readTapped(said, myWordings)).toBe(chinese)
})

test.each([
  ['12 月 1 日 18:00', 'ဒီဇင်ဘာ 1, 18:00'],
  ['2027 年 1 月 3 日', '2027 ဇန်နဝါရီ 3'],
])('%s is told with the whole name of its month', (value, said) => {
  expect(formatMomentIn('my', value)).toBe(said)
})

test('a shopper who writes Burmese is answered in it', () => {
  expect(chooseLanguage({ text: 'အော်ဒါ ဘယ်ရောက်ပြီလဲ', state: emptyDialogState(), page: {} })).toBe('my')
})
