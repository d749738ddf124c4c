import { expect, test } from 'vitest'
import { keepsDenials } from './keeps-denials.ts'

test.each([
  ['a denial that went', '拆封后不支持退货。', '拆封后支持退货哦。', false],
  ['a denial that came', '可以改地址。', '地址是不可以改的。', false],
  ['one of two that went', '不退不换。', '不退可换。', false],
  ['one that went in traditional letters', '拆封後沒辦法退貨。', '拆封後可以退貨喔。', false],
  ['a consent that is wanted no more', '您不同意的话原样寄回。', '您同意的话原样寄回。', false],
  ['a limit that was turned into a leave', '加入购物车不会锁定。', '加入购物车会锁定，不着急。', false],
  ['one that went, beside one that stays', '拆封不退，不能转赠。', '拆封不退。', false],
  ['one more, of another thing', '还没有发货，地址可以改。', '还没有发货，地址是改不了的。', false],
  ['one that went in English', 'You can not return it.', 'You can return it.', false],
  ['one that went in Vietnamese', 'Không đổi trả được.', 'Đổi trả được.', false],
  ['one that went in Indonesian', 'Barang tidak bisa ditukar.', 'Barang bisa ditukar.', false],
  ['one that went in Thai', 'คืนไม่ได้ค่ะ', 'คืนได้ค่ะ', false],
  ['manners turned round', '好的，不客气哦。', '好的，客气哦。', false],
  ['a link turned round', '不少人买过。', '少人买过。', false],
  ['two in one clause', '不能修改内容和取消订单。', '改不了内容、也取消不了。', true],
  ['two said as one', '一经拆封不退不换。', '拆了就不能退，也不能换了哦。', true],
  ['a word that means the same', '秒杀商品不参加。', '秒杀商品除外。', true],
  ['manners that came', '今天发货。', '不好意思让您等啦，今天发货，别担心。', true],
  ['a link that came', '可以退，运费自付。', '可以退的，不过运费要自己付。', true],
  ['a word of another meaning that went', '两种规格，分别是 30 元和 50 元。', '两种规格，30 元和 50 元。', true],
  ['the same in the other script', '没有现货，不能改。', '沒有現貨，改不了。', true],
])('%s', (_, text, written, isKept) => {
  expect(keepsDenials(text, written)).toBe(isKept)
})
