import { expect, test } from 'vitest'
import { readSolved } from './read-solved.ts'

test.each([
  ['解决了', true],
  ['明白了，谢谢', true],
  ['好的 懂了', true],
  ['搞定了！', true],
  ['很有用', true],
  ['谢谢，问题解决了', true],
  ['谢谢', false],
  ['好的', false],
  ['没解决', false],
  ['解决了吗', false],
  ['还是不明白', false],
  ['我明白了你们就是不想退', false],
  ['解决了一个，还有一个怎么退货', false],
])('%s says that it helped: %s', (text, isSolved) => {
  expect(readSolved(text)).toBe(isSolved)
})
