import { expect, test } from 'vitest'
import { maskNames } from './mask-names.ts'

test.each([
  ['王小明，我叫王小明啊', '***，我叫***啊'],
  ['收件人王小明电话在下面', '收件人***电话在下面'],
  ['收件人改成欧阳小雨，别写错', '收件人改成***，别写错'],
  ['收件人：John Tan，收件人 Mei Ling Tan', '收件人：***，收件人 ***'],
  ['我是 Nguyen Van An，想换货', '我是 ***，想换货'],
  ['my name is John Smith and I want a refund. Smith', 'my name is *** and I want a refund. ***'],
  ['My name’s john, where is it', 'My name’s ***, where is it'],
  ["Hi, I'm Maria Santos. Where is my order?", "Hi, I'm ***. Where is my order?"],
  ['Please ask Mr. Tan Wei', 'Please ask Mr. ***'],
  ['Name: lim ah kow, 2 pcs', 'Name: ***, 2 pcs'],
  ['recipient: Dewi\nRecipient is Dewi Lestari', 'recipient: ***\nRecipient is ***'],
  ['Tên tôi là Trần Thị Mai, người nhận: Mai', 'Tên tôi là ***, người nhận: ***'],
  ['Nama saya Budi Santoso, penerima: Budi Santoso', 'Nama saya ***, penerima: ***'],
  ['Ako si Juan Dela Cruz. Pangalan ko ay Juan', 'Ako si ***. Pangalan ko ay ***'],
  ['ผมชื่อสมชาย ใจดี ครับ', 'ผมชื่อ*** ครับ'],
])('a name that is introduced: %s', (text, masked) => {
  expect(maskNames(text)).toBe(masked)
})

test.each([
  '我叫快递来取，收件人信息错了，收件人马上改',
  '姓名不对，联系人电话是空的',
  'my name is wrong on the order, my name is not there',
  'Product name: Storm Tent, model name: X2',
  'I am Happy with it, this is Great! I am VIP',
  'Nama produk: Tenda Badai',
  '我是黄色的那件，高度 30 cm，万一不合适呢',
  '您好，⟦a1⟧ 前付款，「逐风」三层硬壳冲锋衣有 M 码',
])('nobody is introduced: %s', (text) => {
  expect(maskNames(text)).toBe(text)
})

const known = {
  names: ['林小鹿', 'Nguyen Van An', '周先生', '访客 3F9A', '云***海', '鹿', 'tb88421', 'Rose Tan', '小雨', 'Storm'],
  products: ['小雨伞', 'Storm Tent'],
}

test.each([
  ['帮我改成林小鹿收', '帮我改成***收'],
  ['nguyen  van an here, Nguyen again', '*** here, *** again'],
  ['tb88421 的订单，tb884219 不是', '*** 的订单，tb884219 不是'],
  ['Rose said so, Rose Gold please', '*** said so, Rose Gold please'],
  ['小雨要买小雨伞和「小雨点」', '***要买小雨伞和「小雨点」'],
  ['备注写「小雨」', '备注写「***」'],
  ['storm wants a Storm Tent', '*** wants a Storm Tent'],
  ['鹿皮鞋，周一到，访客 3F9A，云***海', '鹿皮鞋，周一到，访客 3F9A，云***海'],
])('a name that is known: %s', (text, masked) => {
  expect(maskNames(text, known)).toBe(masked)
})
