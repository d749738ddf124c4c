import { expect, test } from 'vitest'
import { keepsDenials, keepsPlain } from './keeps-letters.ts'

const basis = '明天发货，预计三天到。'

test.each([
  ['the words as they are', '明天就发货，三天左右到。', true],
  ['a zero-width space', '明天\u200b发货，预计三天到。', false],
  ['letters of the tag block', '明天发货\u{e0041}\u{e0042}，预计三天到。', false],
  ['a turned direction', '明天\u202e发货，预计三天到。', false],
])('%s', (_, draft, isPlain) => {
  expect(keepsPlain(basis, draft)).toBe(isPlain)
})

test.each([
  ['a denial that went', '拆封后不支持退货。', '拆封后支持退货哦。', false],
  ['a denial that came', '可以改地址。', '地址是不可以改的。', false],
  ['one of two that went', '不退不换。', '不退可换。', false],
  ['one that went in traditional letters', '拆封後沒辦法退貨。', '拆封後可以退貨喔。', false],
  ['a consent that is wanted no more', '您不同意的话原样寄回。', '您同意的话原样寄回。', false],
  ['manners that came', '今天发货。', '不好意思让您等啦，今天发货，别担心。', true],
  ['a link that came', '可以退，运费自付。', '可以退的，不过运费要自己付。', true],
  ['a word of another meaning that went', '两种规格，分别是 30 元和 50 元。', '两种规格，30 元和 50 元。', true],
  ['the same in the other script', '没有现货，不能改。', '沒有現貨，改不了。', true],
])('%s', (_, text, written, isKept) => {
  expect(keepsDenials(text, written)).toBe(isKept)
})
