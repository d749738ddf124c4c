import { expect, test } from 'vitest'
import { detectIntent } from './detect-requests.ts'
import { findCertain } from './find-certain.ts'

test.each([
  ['转人工', 'human_agent'],
  ['人工客服', 'human_agent'],
  ['我要真人！', 'human_agent'],
  ['13812345678', 'ack'],
  ['SY202611180937 13812345678', 'ack'],
  ['订单号：SY202611180937', 'ack'],
  ['SF1234567890123', 'ack'],
  ['138 1234 5678', 'ack'],
  ['人工费多少', null],
  ['13812345678 这个电话打不通', null],
  ['6021', null],
  ['转人工了吗怎么没人', null],
  ['有货吗', null],
  ['', null],
])('%s: %s', (text, intent) => {
  expect(findCertain(text)).toBe(intent)
  if (intent !== null) expect(detectIntent(text).intent).toBe(intent)
})

test.each([
  ['好的，那我先等等看，谢谢', 'thanks_bye'],
  ['嗯嗯好哒 麻烦啦', 'thanks_bye'],
  ['ok got it, thanks', 'thanks_bye'],
  ['好的那我先等等看', 'ack'],
  ['谢谢，怎么退货', 'return_goods'],
])('%s: thanks win over an acknowledgement and over nothing else: %s', (text, intent) => {
  expect(detectIntent(text).intent).toBe(intent)
})

test.each(['1'.repeat(60), '- '.repeat(30), '单号'.repeat(30), `${'订单 '.repeat(19)}x`])(
  '%j costs no time',
  (text) => {
    const from = performance.now()
    findCertain(text)
    expect(performance.now() - from).toBeLessThan(20)
  },
)
