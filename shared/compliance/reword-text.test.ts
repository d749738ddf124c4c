import { expect, test } from 'vitest'
import { checkText } from './check-text.ts'
import { rewordText } from './reword-text.ts'

const reword = (text: string) => rewordText(text, checkText(text, { platform: 'jd' }))

test.each<[name: string, text: string, left: string[]]>([
  ['one word of the law', '这是顶级面料', []],
  ['two clauses', '亲，加我微信聊。我保证今天就发货', []],
  ['the same clause twice', '保证今天到，肯定明天到', []],
])('the whole rewording of %s has nothing left to find', (_, text, left) => {
  const { whole } = reword(text)
  expect(whole).not.toBeNull()
  expect(whole).not.toBe(text)
  expect(checkText(whole ?? '', { platform: 'jd' }).map(({ rule }) => rule)).toEqual(left)
})

test('words that stay where they are come through as they were', () => {
  const { whole } = reword('您好，这是顶级面料，洗不坏')
  expect(whole?.startsWith('您好，')).toBe(true)
  expect(whole?.endsWith('，洗不坏')).toBe(true)
})

test('a price that is said to be the lowest anywhere is a good one afterwards, in one word', () => {
  expect(reword('全网最低价，放心拍').whole).toBe('优惠价，放心拍')
})

test('only the marked words, where a clause would change as well', () => {
  const { whole, words } = reword('这是顶级面料。加我微信发您图')
  expect(words).toContain('加我微信发您图')
  expect(words).not.toContain('顶级')
  expect(whole).not.toContain('微信')
  expect(reword('这是顶级面料').words).toBeNull()
})

test('nothing found, nothing to write', () => {
  expect(rewordText('好的，马上看', [])).toEqual({ whole: null, words: null })
})
