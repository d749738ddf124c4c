import { expect, test } from 'vitest'
import { checkText } from './check-text.ts'
import { foldText } from './fold-text.ts'

test.each([
  ['ＷＸ', 'wx'],
  ['微\u200b信', '微信'],
  ['微 . 信', '微信'],
  ['薇❤️', '薇信'],
  ['好❤评', '好评'],
  ['❤信', '微信'],
  ['加🌱', '加v'],
  ['直接匯款給我，獎勵', '直接汇款给我,奖励'],
  ['➕v', '加v'],
  ['🐧号', '企鹅号'],
  ['返現', '返现'],
  ['12.50 元', '12.50元'],
  ['稍微。信', '稍微;信'],
  ['ﷺ', 'صلىا'],
  ['\ud800微\udc00信', '微信'],
])('%j is read as %j', (text, folded) => {
  expect(foldText(text).text).toBe(folded)
})

test('every unit leads back to where it came from', () => {
  const text = '😀Ａ\u200b微👨‍👩‍👧信，返現'
  const { text: folded, starts, ends } = foldText(text)
  expect(folded).toBe('a微信,返现')
  expect([...folded].map((_, at) => text.slice(starts[at], ends[at]))).toEqual(['Ａ', '微', '信', '，', '返', '現'])
})

test.each([
  ['亲😀加我微\u200b信聊', '加我微\u200b信'],
  ['😀😀 ＷＸ：abc88', 'ＷＸ：'],
  ['👍您好，打 １３９ ００００ １２３４ 找我', '１３９ ００００ １２３４'],
  ['𠮷家茶：薇❤️️联系', '薇❤️️联系'],
])('in %j the words «%s» are shown', (text, shown) => {
  const [finding] = checkText(text, { platform: 'taobao' })
  expect(text.slice(finding?.span.start, finding?.span.end)).toBe(shown)
})
