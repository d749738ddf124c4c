import { expect, test } from 'vitest'
import { detectEmotion } from './detect-emotion.ts'

test.each([
  ['Terrible service, I want my money back', 'negative'],
  ['Where is my order?? I have been waiting 3 weeks', 'negative'],
  ['This is not good at all', 'negative'],
  ['Thanks, works great', 'positive'],
  ['Does it come in blue?', 'neutral'],
  ['is it good for winter?', 'neutral'],
  ['hàng bị lỗi, shop không trả lời', 'negative'],
  ['hàng rất đẹp, cảm ơn shop', 'positive'],
  ['shop ơi còn hàng không', 'neutral'],
  ['ของพังแล้ว แย่มาก', 'negative'],
  ['ดีมาก ขอบคุณ', 'positive'],
  ['มีสีดำไหม', 'neutral'],
  ['barang rusak, kecewa banget', 'negative'],
  ['bagus banget, makasih', 'positive'],
  ['berapa lama pengiriman kak', 'neutral'],
  ['barang rosak, teruk betul', 'negative'],
  ['puas hati, berbaloi', 'positive'],
  ['ada stok tak', 'neutral'],
  ['sira yung item, nakakainis', 'negative'],
  ['ang ganda, salamat', 'positive'],
  ['magkano po ito', 'neutral'],
  ['垃圾店鋪，騙人', 'negative'],
  ['質量很好，謝謝', 'positive'],
] as const)('%s is %s', (text, polarity) => {
  expect(detectEmotion(text).polarity).toBe(polarity)
})

test.each([
  'you are all scammers',
  'bọn lừa đảo',
  'penipu, brengsek',
  'ร้านนี้ขี้โกง',
  'manloloko kayo',
  'teruk betul, menyesal, geram betul',
])('anger is heard: %s', (text) => {
  expect(detectEmotion(text)).toMatchObject({ polarity: 'negative', flags: ['anger'] })
  expect(detectEmotion(text).intensity).toBeGreaterThanOrEqual(0.8)
})

test.each(['the police station is opposite my house', 'food court lantai 2', 'sbs backpack', 'classic shirt'])(
  'no flag: %s',
  (text) => {
    expect(detectEmotion(text).flags).toEqual([])
  },
)
