import { expect, test } from 'vitest'
import { chooseWording } from './choose-wording.ts'

const never = () => 0

test.each<[string, string[], (at: number) => number, string, number]>([
  ['the first of new ones', ['在路上了。', '快到了。'], never, '', 0],
  ['the one used least', ['在路上了。', '快到了。'], (at) => [1, 0][at] ?? 0, '', 1],
  ['no second opener running', ['查到了：{a}。', '看了，{a}。'], never, '查到了：{b}。', 1],
  ['no second closer running', ['{a}没货，可以转人工。', '{a}暂时没有。'], never, '不好估，可以转人工。', 1],
  ['values are no openers', ['{title}有货。', '有的。'], never, '{title}没货。', 0],
  ['what may fall away is none', ['[{a}，]好的。', '行。'], never, '{dear}嗯。', 0],
  ['an echo, where every other was said more often', ['好的。', '行。'], (at) => at, '好的，马上。', 0],
])('%s', (_, wordings, timesUsed, last, at) => {
  expect(chooseWording(wordings, timesUsed, last)).toBe(at)
})
