import { expect, test } from 'vitest'
import { isFormula } from './is-formula.ts'

test.each([
  ["=cmd|'/C calc'!A0", true],
  ['=1+1', true],
  ['=HYPERLINK("http://x","点我")', true],
  ['@SUM(1+1)*cmd', true],
  ["+2+5+cmd|' /C calc'!A0", true],
  ["-1+cmd|'x'!A1", true],
  ['-SUM(A1:A2)', true],
  ['+86 138 0000 0000 可以打', false],
  ['-5 度以上都能用', false],
  ['- 请先拍照', false],
  ['@客服小林 帮您看', false],
  ['满 300 = 减 50', false],
  ['=', false],
])('%s', (text, expected) => {
  expect(isFormula(text)).toBe(expected)
})
