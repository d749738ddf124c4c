import { expect, test } from 'vitest'
import type { ShopperLanguage } from '../../../protocol/writing-uses.ts'
import { beginTranslation } from './begin-translation.ts'
import { endTranslation } from './end-translation.ts'

/** What people write and a good translator makes of it: none of these may be refused. */
const pairs: [ShopperLanguage, source: string, written: string][] = [
  [
    'zh-Hans',
    'Hi, is this jacket waterproof? I want to wear it in heavy rain.',
    '你好，这件外套防水吗？我想在大雨天穿。',
  ],
  ['zh-Hans', 'My parcel has not arrived yet, it has been 10 days!', '我的包裹还没到，已经 ⟦a1⟧ 天了！'],
  ['zh-Hans', 'The size M is too small. Can you exchange it for an L?', 'M 码太小了，能换成 L 码吗？'],
  ['zh-Hans', 'Do you ship to Malaysia? How much is the shipping fee?', '你们发马来西亚吗？运费多少？'],
  ['zh-Hans', 'I paid twice for order SY10023, please refund one of them.', '订单 ⟦a1⟧ 我付了两次款，请退一笔款。'],
  ['zh-Hans', 'Áo này có size XL không shop?', '这件上衣有 XL 码吗？'],
  ['en', '您好，请问您要不要一起买充电器？', 'Hello, would you like to buy a charger as well?'],
  ['en', '不好意思，让您久等了，已经发货。', 'Sorry to keep you waiting, it has been sent.'],
  ['zh-Hans', 'Is it possible to cancel my order?', '能不能取消我的订单？'],
  ['zh-Hans', 'ပစ္စည်းမရောက်သေးဘူး', '货还没到。'],
  ['zh-Hans', 'Bao lâu thì giao hàng tới Hà Nội vậy shop?', '多久能送到河内？'],
  ['zh-Hans', 'สินค้าตัวนี้มีส่วนลดไหมคะ', '这件商品有优惠吗？'],
  ['zh-Hans', 'ยังไม่ได้รับของเลยค่ะ', '还没有收到货。'],
  ['zh-Hans', 'Barang saya belum sampai, padahal sudah 7 hari', '我的东西还没到，都 ⟦a1⟧ 天了'],
  ['zh-Hans', 'Apakah bisa retur kalau ukurannya tidak cocok?', '尺码不合适的话可以退货吗？'],
  ['zh-Hans', 'Bila barang ini akan dihantar?', '这件什么时候发货？'],
  [
    'en',
    '您好，这款有货，今天 18:00 前下单当天发出。',
    'Hello, this item is in stock. Orders placed before ⟦a1⟧ today ship the same day.',
  ],
  [
    'en',
    '退款会在 3 个工作日内原路退回，请留意。',
    'The refund goes back to your original payment method within ⟦a1⟧ working days, please keep an eye on it.',
  ],
  [
    'en',
    '拆封后不能退，未拆封 7 天内可以退。',
    'It cannot be returned once opened. Unopened items can be returned within ⟦a1⟧ days.',
  ],
  [
    'en',
    '满 99 元包邮，不满收 10 元运费。',
    'Free shipping on orders over ⟦a1⟧; below that we do not waive the ⟦a2⟧ shipping fee.',
  ],
  [
    'vi',
    '您的订单 SY10023 已发货，预计 11 月 25 日送到。',
    'Đơn hàng ⟦a1⟧ của bạn đã được gửi, dự kiến giao vào ⟦a2⟧.',
  ],
  ['vi', '这款没有货了，到货后通知您。', 'Mẫu này đã không còn hàng, khi có hàng sẽ báo cho bạn.'],
  ['th', '可以退货，运费由我们承担。', 'คืนสินค้าได้ค่ะ ค่าส่งเราเป็นคนจ่าย'],
  [
    'id',
    '抱歉让您久等了，已经催仓库发货。',
    'Maaf sudah membuat Anda menunggu, gudang sudah kami minta segera mengirim.',
  ],
  ['ms', '这款有 M 码和 L 码，您要哪个？', 'Produk ini ada saiz M dan L, anda mahu yang mana?'],
  ['fil', '您的包裹明天会到，请保持电话畅通。', 'Darating ang parcel mo bukas, pakibuksan ang iyong telepono.'],
]

test.each(pairs)('to %s: %s', (to, source, written) => {
  const task = beginTranslation(source, to)
  expect(task).not.toBeNull()
  if (task !== null) expect(endTranslation(task, written)).toMatchObject({ ok: true })
})
