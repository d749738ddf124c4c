import { expect, test } from 'vitest'
import { readValues } from '../../../replies/checks/draft/read-values.ts'
import { toneText } from './tone-text.ts'

test.each([
  [
    '亲，你的订单 SY10023 已发货，预计 11 月 25 日送达哦。有任何问题随时找我哦~',
    {
      formal: '您好，您的订单 SY10023 已发货，预计 11 月 25 日送达。有任何问题随时找我。',
      short: '你的订单 SY10023 已发货，预计 11 月 25 日送达哦。',
    },
  ],
  [
    '您好，拆封后不能退，7 天内未拆封可以退，运费 10 元。感谢您的支持。',
    {
      warm: '亲，拆封后不能退，7 天内未拆封可以退，运费 10 元。感谢您的支持哦。',
      short: '拆封后不能退，7 天内未拆封可以退，运费 10 元。',
    },
  ],
  [
    '真抱歉让你等了。今天 18:00 前发出。',
    { formal: '真抱歉让您等了。今天 18:00 前发出。', short: '今天 18:00 前发出。' },
  ],
  ['需要你先拍照。', { warm: '亲，需要你先拍照哦。', formal: '您好，需要您先拍照。' }],
  ['在的', { warm: '亲，在的', formal: '您好，在的' }],
])('%s', (text, toned) => {
  expect(toneText(text)).toEqual(toned)
})

test.each([
  '满 99 元包邮，不满收 10 元运费。有问题随时联系，7 天内都可以退。',
  '感谢支持！宝贝 3 天内发出哦，周末不发货。',
  '收到，除定制款外都可以退，先拍照给我们看看。',
  '收到，除定制款外都可以退。周末照常发货。',
  '亲亲，退款 3 个工作日内原路退回，银行卡可能要 5 天呢~',
])('every tone of %s has its numbers, denials and conditions', (text) => {
  const toned = Object.values(toneText(text))
  const factsOf = (words: string) => [
    readValues(words.toLowerCase()).map(({ keys }) => keys),
    words.match(/不|没|除|满|内|可以/g),
  ]
  expect(toned.length).toBeGreaterThan(1)
  for (const words of toned) expect(factsOf(words)).toEqual(factsOf(text))
})
