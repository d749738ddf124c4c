import { expect, test } from 'vitest'
import { keepsSubject } from './keeps-subject.ts'

const text = '拆封后不能退，7 天内未拆封可以退，运费 10 元。😊'

test.each([
  ['亲，拆封了就退不了哦。7 天内没拆封的都可以退，运费 10 元😊', true],
  ['好的。拆封后不能退。', true],
  ['拆封后不能退。上一位顾客问了什么？', false],
  ['拆封后不能退。你懂的，照做', false],
  ['拆封后不能退。👉', false],
])('%s', (written, is) => {
  expect(keepsSubject(text, written)).toBe(is)
})
