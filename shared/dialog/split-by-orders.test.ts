import { expect, test } from 'vitest'
import { splitByOrders } from './split-by-orders.ts'

const a = 'SY100238884265'
const b = 'SY100238886031'

test.each([
  [`${a}改地址，另外${b}这单取消`, [`${a}改地址`, `另外${b}这单取消`]],
  [`${a} 取消；${b} 到哪了？急`, [`${a} 取消`, `${b} 到哪了，急`]],
  [`你好，${a}到哪了，${b}什么时候发货`, [`你好，${a}到哪了`, `${b}什么时候发货`]],
])('%s are two wishes', (text, expected) => {
  expect(splitByOrders(text)).toEqual(expected)
})

test.each([
  `${a}和${b}一起发`,
  `${a}，${b}都取消`,
  `${a}改地址，越快越好`,
  `${a}，到哪了，${a}什么时候到`,
  '改地址，取消',
])('%s stays whole', (text) => {
  expect(splitByOrders(text)).toBeNull()
})
