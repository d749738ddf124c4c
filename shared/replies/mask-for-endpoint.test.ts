import { expect, test } from 'vitest'
import { maskForEndpoint } from './mask-for-endpoint.ts'

test.each([
  ['a phone', '我电话13812345678，快点', '我电话***，快点'],
  ['a phone in parts', '打 138 1234 5678', '打 ***'],
  ['a landline', '座机 021-65432100', '座机 ***'],
  ['an identity number', '身份证 11010519900307663X', '身份证 ***'],
  ['a bank card', '卡号 6222 0212 3456 7890 123', '卡号 ***'],
  ['an order number', '订单 202611220001234567 还没发', '订单 *** 还没发'],
  ['mail', '发到 zhang.wei@example.com 吧', '发到 ***@*** 吧'],
  ['a street', '送到文三路 88 号 3 幢 1204 室', '***'],
  ['a name beside its label', '收件人：陈小雨，谢谢', '收件人：***，谢谢'],
  ['a name with a title', '我帮张伟先生问一下', '我帮***先生问一下'],
  ['a name in an introduction', '我叫欧阳小雨，想退货', '我叫***，想退货'],
  ['a surname in an introduction', '我是王芳，想退货', '我是***，想退货'],
  ['a member is no name', '我是会员，能便宜吗', '我是会员，能便宜吗'],
  ['what a reply is made of', '您好，⟦a1⟧ 前付款，⟦a2⟧ 内发货', '您好，⟦a1⟧ 前付款，⟦a2⟧ 内发货'],
  ['a phone in wide digits', '１３８１２３４５６７８', '***'],
  ['a phone with points', '138.1234.5678', '***'],
  ['a phone with unseen signs', '138\u200b1234\u200b5678', '***'],
  ['a phone of Singapore', 'call +65 9123 4567 pls', 'call *** pls'],
  ['a phone of Vietnam', 'sđt 0912 345 678 nhé', 'sđt *** nhé'],
  ['a phone of Indonesia', 'WA 0812-3456-7890', 'WA ***'],
  ['mail with a wide sign', 'a.b＠example.com', '***@***'],
  ['an account', '加我微信号 wxid_abc123', '加我微信号 ***'],
  ['a passport', '护照号：E12345678，没错', '护照号：***，没错'],
  ['the way to pay', '微信支付宝都可以，WeChat Pay is fine', '微信支付宝都可以，WeChat Pay is fine'],
  ['a payment', 'WeChat payment is fine', 'WeChat payment is fine'],
  ['a moment', '2026-11-22 14:00 前，0.85 折，10.00 元', '2026-11-22 14:00 前，0.85 折，10.00 元'],
  ['prices in a row', '199 299 399 三种，05 月 12 日', '199 299 399 三种，05 月 12 日'],
  ['hours', '09:00-18:00，满 1000 减 100', '09:00-18:00，满 1000 减 100'],
  ['a day with a nought', '05-12 2026，01-02-2026', '05-12 2026，01-02-2026'],
  ['small numbers', '买 2 件 38 码', '买 2 件 38 码'],
])('%s', (_, text, masked) => {
  expect(maskForEndpoint(text)).toBe(masked)
})
