import { expect, test } from 'vitest'
import { asPerson } from './as-person.ts'

test.each([
  ['这边是 AI 客服小野。要找真人同事，点「转人工」。', null],
  ['我是山野集的小野，AI 客服。商品、尺码和订单都可以问我。', '商品、尺码和订单都可以问我。'],
  [
    '订单号在「我的订单」里每一单的上方。找不到的话，登录后不用报号，或者转人工核对。',
    '订单号在「我的订单」里每一单的上方。',
  ],
  ['已经发出！请留意查收。', '已经发出！请留意查收。'],
  ['没有句号的话', '没有句号的话'],
  ['I’m 小野, the AI assistant of 山野集. Ask me about ¥12.50 a day.', 'Ask me about ¥12.50 a day.'],
  ['I found no order. You can talk to a person.', 'I found no order.'],
  ['點「轉真人客服」。訂單已付款。', '訂單已付款。'],
])('%s', (said, left) => {
  expect(asPerson([{ kind: 'text', text: said }])).toEqual(left === null ? [] : [{ kind: 'text', text: left }])
})

test('nobody is offered a press that asks for a person', () => {
  const choices = { kind: 'quick-replies' as const, texts: ['查订单', '转人工'] }
  expect(asPerson([choices])).toEqual([{ ...choices, texts: ['查订单'] }])
})

test('steps and cards stay as they are', () => {
  const steps = { kind: 'steps' as const, steps: ['点「转人工」', '说清问题'] }
  expect(asPerson([steps])).toEqual([steps])
})
