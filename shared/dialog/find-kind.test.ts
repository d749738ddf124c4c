import { expect, test } from 'vitest'
import { createDemoShop } from '../demo/create-demo-shop.ts'
import { findKind } from './find-kind.ts'

const { products } = createDemoShop(new Date('2026-11-21T06:00:00Z'))

test.each([
  ['推荐个包', ['p-yunji-pack', 'p-yuanling-pack', 'p-xiaojing-daypack']],
  ['想买双鞋子，走山路的', ['p-shijing-boots', 'p-xijian-sandals', 'p-yelu-trail']],
  ['上次买的鞋，要换', ['p-shijing-boots', 'p-xijian-sandals', 'p-yelu-trail']],
  ['有没有好的灯推荐', []],
  ['推荐个包装好看的', []],
  ['推荐一个吧', []],
])('%s is about %j', (text, expected) => {
  expect(findKind(text, products)).toEqual(expected)
})

test('goods that are no longer on sale are not of any kind', () => {
  const unlisted = products.map((product) => ({ ...product, listed: false }))
  expect(findKind('推荐个包', unlisted)).toEqual([])
})
