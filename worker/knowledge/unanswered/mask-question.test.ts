import { expect, test } from 'vitest'
import { maskQuestion } from './mask-question.ts'

test.each([
  ['手机 139 1234 5678 收不到短信能退吗', '5678'],
  ['快递 SF1234567890123 到火星要几天', '1234567890123'],
  ['单号 20261122 0001 能改吗', '20261122'],
  ['寄到文三路 88 号 3 幢 502 要加钱吗', '502'],
  ['我是许禾，能不能开发票', '许禾'],
  ['尾号 0618 的能查吗', '0618'],
  ['给 he.xu@example.com 发一份', 'xu@example'],
])('%s loses what finds the person', (text, personal) => {
  expect(maskQuestion(text, null)).not.toContain(personal)
})

test.each(['2000mm 的水压够不够暴雨', '5 个人睡几平米的帐篷', '能承重 150kg 吗'])('%s stays as it is', (text) => {
  expect(maskQuestion(text, null)).toBe(text)
})

test('the name of the login goes, and what is too long is cut', () => {
  const member = { id: 'm1', name: '许禾', phone: '', level: '', points: 0, couponIds: [] }
  expect(maskQuestion('许禾的会员能抵多少', member)).toBe('***的会员能抵多少')
  expect(maskQuestion('长'.repeat(500), null)).toHaveLength(200)
})
