import { expect, test } from 'vitest'
import { readTroubleOption } from './read-trouble-option.ts'

test.each([
  ['催一催', 'urge'],
  ['那帮我催下快递吧', 'urge'],
  ['你们联系一下快递呀', 'urge'],
  ['催发货', 'urge'],
  ['等等看', 'wait'],
  ['那我再等两天', 'wait'],
  ['不用催了', 'wait'],
  ['先不催了，等等', 'wait'],
  ['我先找找', 'wait'],
  ['再找找', 'wait'],
  ['重发', 'reship'],
  ['给我补发一个吧', 'reship'],
  ['别等了，直接退钱', 'refund'],
  ['不要了', 'refund'],
  ['退款', 'refund'],
  ['核对签收人', 'verify'],
  ['帮我查查是谁签收的', 'verify'],
  ['嗯', undefined],
  ['到底在哪', undefined],
])('%s', (text, option) => {
  expect(readTroubleOption(text)).toBe(option)
})
