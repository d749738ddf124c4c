import { describe, expect, test } from 'vitest'
import { detectEmotion } from './detect-emotion.ts'

test.each([
  ['你们这些骗子！！', 'negative', ['anger']],
  ['再不处理我打12315', 'negative', ['legal']],
  ['充电的时候冒烟了', 'negative', ['safety']],
  ['我不想活了', 'negative', ['selfharm']],
  ['质量太差了', 'negative', []],
  ['不满意', 'negative', []],
  ['衣服很好看 很满意', 'positive', []],
  ['谢谢', 'positive', []],
  ['呵呵，你们发货可真快啊，都一个星期了', 'negative', []],
  ['真棒，收到就是坏的', 'negative', []],
  ['真棒，昨天拍今天就到了', 'positive', []],
  ['会不会掉色', 'neutral', []],
  ['好吃吗', 'neutral', []],
  ['这件多少钱', 'neutral', []],
  ['', 'neutral', []],
] as const)('%s is %s', (text, polarity, flags) => {
  expect(detectEmotion(text)).toMatchObject({ polarity, flags })
})

test('anger is strong enough for a hand-off, disappointment is not', () => {
  expect(detectEmotion('垃圾店铺，骗人！').intensity).toBeGreaterThanOrEqual(0.8)
  expect(detectEmotion('有点失望').intensity).toBeLessThan(0.8)
})

describe('what surrounds the message', () => {
  const text = '怎么还没发货'
  const calm = detectEmotion(text).intensity

  test.each([
    ['waiting', { waitedSeconds: 300 }],
    ['unanswered rounds', { unresolvedRounds: 2 }],
    ['saying it again', { recent: ['怎么还没发货'] }],
  ])('%s adds to it', (_, context) => {
    expect(detectEmotion(text, context).intensity).toBeGreaterThan(calm)
  })

  test('waiting alone makes nobody angry', () => {
    expect(detectEmotion('这件多少钱', { waitedSeconds: 600 })).toMatchObject({ polarity: 'neutral', flags: [] })
  })
})

test('every reason is named', () => {
  const { evidence } = detectEmotion('太失望了！！', { unresolvedRounds: 3 })
  expect(evidence).toEqual(expect.arrayContaining(['失望', '标点', '未解决']))
})
