import { expect, test } from 'vitest'
import { findRange } from './mark-words.ts'

test.each([
  ['one line', '<div>您加微信吧</div>', '您加微信吧', '加微信'],
  ['words across elements', '<p>您<b>加微</b>信吧</p>', '您加微信吧', '加微信'],
  ['a second line', '<p>好的</p><p>加微信吧</p>', '好的\n\n加微信吧\n', '加微信'],
  ['hard blanks', '<p>好\u00a0的 加微信</p>', '好 的 加微信', '加微信'],
])('finds the words in %s', (_, html, text, words) => {
  document.body.innerHTML = html
  const start = text.indexOf(words)
  const range = findRange(document.body, text, { span: { start, end: start + words.length } })
  expect(range?.toString()).toBe(words)
})

test('words that are not there any more are not marked', () => {
  document.body.innerHTML = '<p>好</p>'
  expect(findRange(document.body, '您加微信吧', { span: { start: 1, end: 4 } })).toBeNull()
})
