import { describe, expect, test } from 'vitest'
import { products } from '../demo/products.data.ts'
import { getLexicon } from '../dialog/get-lexicon.ts'
import { readHistory, type SpokenLine } from './read-history.ts'

const lexicon = getLexicon(products)
const read = (...lines: SpokenLine[]) => readHistory(lines, lexicon)
const shopper = (text: string, kind?: SpokenLine['kind']): SpokenLine => ({ side: 'shopper', text, kind })
const shop = (text: string, kind?: SpokenLine['kind']): SpokenLine => ({ side: 'shop', text, kind })

describe('a conversation on a console', () => {
  test('what the shopper said since the shop spoke is one question', () => {
    const { before, asked } = read(
      shopper('怎么洗'),
      shop('手洗就行'),
      shopper('好的'),
      shopper('那包邮吗？'),
      shopper('几天到'),
    )
    expect(asked).toEqual({ text: '好的。那包邮吗？几天到', photos: [] })
    expect(before.map(({ text }) => text)).toEqual(['怎么洗'])
  })

  test('a robot and the page itself neither answer nor ask', () => {
    const { asked, answered } = read(
      shopper('能开票吗'),
      shop('您好，机器人为您服务', 'robot'),
      { side: 'system', text: '客服已接入', kind: 'system' },
      shopper('要专票'),
    )
    expect(asked?.text).toBe('能开票吗。要专票')
    expect(answered).toEqual([])
  })

  test.each([
    [
      'alone',
      [shopper('[图片]', 'picture'), shopper('[图片]', 'picture')],
      { text: '发了 2 张照片', photos: ['seen-1', 'seen-2'] },
    ],
    ['with words', [shopper('[图片]', 'picture'), shopper('这里破了')], { text: '这里破了', photos: ['seen-1'] }],
    ['of the shop', [shopper('怎么装'), shop('[图片]', 'picture'), shopper('懂了')], { text: '懂了', photos: [] }],
  ])('pictures %s', (_, lines, asked) => {
    expect(read(...lines).asked).toEqual(asked)
  })

  test.each([
    [
      'the newest card counts',
      [shopper('「逐风」三层硬壳冲锋衣 ¥899', 'product'), shopper('多重')],
      'p-zhufeng-jacket',
    ],
    [
      'the shop’s card too, which is no answer',
      [shopper('推荐一件'), shop('「逐风」三层硬壳冲锋衣', 'product')],
      'p-zhufeng-jacket',
    ],
    ['goods of nobody', [shopper('别家的电饭煲', 'product')], null],
    ['words are no card', [shopper('逐风多重')], null],
  ])('product spoken of: %s', (_, lines, productId) => {
    const history = read(...lines)
    expect(history.productId).toBe(productId)
    expect(history.answered).toEqual([])
  })

  test('a card alone asks nothing in words', () => {
    expect(read(shopper('「逐风」三层硬壳冲锋衣', 'product')).asked).toEqual({ text: '', photos: [] })
  })
})
