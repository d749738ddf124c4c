import { expect, test } from 'vitest'
import { readStepBack } from './read-step-back.ts'

test.each([
  ['上一步', 'last'],
  ['返回上一步', 'last'],
  ['返回', 'last'],
  ['选错了', 'last'],
  ['我刚才点错了', 'last'],
  ['重新选', 'last'],
  ['重新选一下', 'last'],
  ['从头来', 'first'],
  ['重新开始吧', 'first'],
  ['不是这个订单', 'order'],
  ['订单选错了', 'order'],
  ['换一个订单', 'order'],
  ['选错订单了', 'order'],
  ['不是这件', 'line'],
  ['商品选错了', 'line'],
  ['原因选错了', 'reason'],
  ['地址填错了', 'address'],
] as const)('%s goes back to %s', (text, to) => {
  expect(readStepBack(text)).toBe(to)
})

test.each([
  '怎么返回上一步？',
  '发错货了',
  '尺码选错了吗',
  '你们发错了',
  '地址是北京市朝阳区',
  '不是质量问题',
  '退回来的运费谁出',
  '这件不合适',
  '换个大一码的',
])('%s asks for nothing of the kind', (text) => {
  expect(readStepBack(text)).toBeNull()
})
