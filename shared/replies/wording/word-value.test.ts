import { expect, test } from 'vitest'
import { enWordings } from '../templates/en/en-wordings.ts'
import { createValueWords } from './word-value.ts'

const words = createValueWords(enWordings)

test.each<[string, string | null]>([
  ['¥1,078.00', '¥1,078.00'],
  ['14:06', '14:06'],
  ['11 月 19 日', 'Nov 19'],
  ['11 月 19 日 21:14', 'Nov 19, 21:14'],
  ['2027 年 1 月 3 日 24:00', 'Jan 3, 2027, 24:00'],
  ['今天（11 月 3 日）到明天（11 月 4 日）', 'today (Nov 3) to tomorrow (Nov 4)'],
  [' 11 月 5 日到 11 月 7 日', 'Nov 5 to Nov 7'],
  ['缺货，预计 11 月 9 日到货', 'out of stock, expected back Nov 9'],
  ['收货地址缺省市、门牌号', 'the address lacks province and city, street number'],
  ['48 小时没有新的物流', 'no new tracking for 48 hours'],
  ['1 小时没有新的物流', 'no new tracking for 1 hour'],
  ['「山居」天幕 2 件', '2 × “山居”天幕'],
  ['「山居」天幕 2 件、「云絮」睡袋 1 件', '2 × “山居”天幕, 1 × “云絮”睡袋'],
  ['其中微信支付 ¥65、山野集礼品卡 ¥20', 'of which WeChat Pay ¥65, 山野集礼品卡 ¥20'],
  ['¥85（微信支付）已到账', '¥85 (WeChat Pay): arrived'],
  ['按到浙江一般 2–3 天，从揽收算起', 'based on the usual 2–3 days to 浙江 from pickup'],
  ['满 1500 减 150', '¥150 off from ¥1500'],
  ['满 200 打 9 折，最多减 30', '10% off from ¥200, at most ¥30 off'],
  ['满 200 打 8.5 折', '15% off from ¥200'],
  ['「品类券」还差 ¥142、「金卡券」仅限金卡会员', '“品类券”: ¥142 short, “金卡券”: for 金卡 members only'],
  ['身高 175 cm、体重 70 kg', '175 cm tall, 70 kg'],
  ['480 积分在 12 月 11 日 24:00 到期', '480 points expire Dec 11, 24:00'],
  ['等您补充信息', 'waiting for information from you'],
  ['「品类券」和「店铺券」', '“品类券” and “店铺券”'],
  ['「品类券」和「店铺券」和「新人券」', '“品类券” and “店铺券” and “新人券”'],
  ['「品类券」和「店铺券」和 80 积分', '“品类券” and “店铺券” and 80 points'],
  ['2XL 和 3XL', '2XL and 3XL'],
  ['店里的气罐和电池走陆运', null],
  ['这一句没有人译过', null],
])('%s', (value, said) => {
  expect(words(value)).toBe(said)
})
