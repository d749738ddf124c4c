import { expect, test } from 'vitest'
import { keepOneApology } from './one-apology.ts'

test.each([
  ['只有一次，很抱歉。', '只有一次，很抱歉。'],
  ['让你久等了，很抱歉。对不起，还没发出。', '让你久等了，很抱歉。还没发出。'],
  ['很抱歉。给你添麻烦了，实在对不起。', '很抱歉。给你添麻烦了。'],
  ['很抱歉。对不起，让你收到这样的东西。拍两张照片。', '很抱歉。拍两张照片。'],
  // A clause with a figure says more than sorry, and stays.
  ['很抱歉。抱歉晚了 3 天。', '很抱歉。抱歉晚了 3 天。'],
])('%s', (text, kept) => {
  expect(keepOneApology([{ kind: 'text', text }])).toEqual([{ kind: 'text', text: kept }])
})

test('also over several parts', () => {
  const parts = keepOneApology([
    { kind: 'text', text: '让你久等了，抱歉。' },
    { kind: 'text', text: '不好意思，这款没货。' },
  ])
  expect(parts).toEqual([
    { kind: 'text', text: '让你久等了，抱歉。' },
    { kind: 'text', text: '这款没货。' },
  ])
})
