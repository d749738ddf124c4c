import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { detectLanguage, type Language } from './detect-language.ts'

const rows = readFileSync(new URL('../eval/golden/language.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t'))
  .map(([label = '', text = '', script = '']) => ({ label, text, script }))
const labels = ['zh', 'en', 'vi', 'th', 'id', 'ms', 'fil']
const hear = (text: string) => detectLanguage(text).replace(/^zh-.*/, 'zh')
const share = (hits: number, of: number) => hits / of

describe('the golden set of short messages', () => {
  test('is heard right in 97 of 100, where always saying Chinese is right in fewer than 20', () => {
    const right = rows.filter(({ label, text }) => hear(text) === label).length
    expect(share(right, rows.length)).toBeGreaterThanOrEqual(0.97)
    expect(share(rows.filter(({ label }) => label === 'zh').length, rows.length)).toBeLessThanOrEqual(0.2)
  })

  test.each(labels)('%s has a hundred messages, and few are taken for another language', (label) => {
    const own = rows.filter((row) => row.label === label)
    expect(own.length).toBeGreaterThanOrEqual(100)
    const floor = label === 'ms' || label === 'id' ? 0.94 : 0.98
    expect(share(own.filter(({ text }) => hear(text) === label).length, own.length)).toBeGreaterThanOrEqual(floor)
  })

  test('tells the two Chinese scripts apart', () => {
    const scripted = rows.filter(({ script }) => script !== '')
    const wrong = scripted.filter(({ text, script }) => detectLanguage(text) !== `zh-${script}`)
    expect(scripted.length).toBeGreaterThanOrEqual(120)
    expect(wrong).toEqual([])
  })

  test('does not ask for the same text twice', () => {
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length)
  })
})

test.each([
  ['我要退货', 'zh-Hans'],
  ['请问', 'zh-Hans'],
  ['請問什麼時候發貨', 'zh-Hant'],
  ['發貨', 'zh-Hant'],
  ['发货', 'zh-Hans'],
  ['有冇貨', 'zh-Hant'],
  ['冇收到', 'zh-Hant'],
  ['喺度', 'zh-Hant'],
  ['咩事', 'zh-Hant'],
  ['where is my order', 'en'],
  ['do you ship to 上海', 'en'],
  ['这件 jacket 是 Gore-Tex 的吗', 'zh-Hans'],
  ['iPhone 15 Pro Max 有吗', 'zh-Hans'],
  ['đơn hàng của mình đâu rồi shop', 'vi'],
  ['don hang cua minh dau roi', 'vi'],
  ['iPhone 15 Pro Max còn không', 'vi'],
  ['สินค้ามาถึงเมื่อไหร่', 'th'],
  ['Samsung Galaxy S24 Ultra มีไหม', 'th'],
  ['kapan pesanan saya dikirim kak', 'id'],
  ['bangettt bagusnya', 'id'],
  ['bila barang nak sampai, dah lama tunggu', 'ms'],
  ['mahal sangat', 'ms'],
  ['sangat mahal kak', 'id'],
  ['kailan po dadating yung order ko', 'fil'],
  ['where na po yung item', 'fil'],
  ['i want to return this po', 'fil'],
  ['i want to talk to a real person', 'en'],
  ['ＨＥＬＬＯ ｗｈｅｒｅ ｉｓ ｍｙ ｏｒｄｅｒ', 'en'],
  ['k\u200ba\u200bp\u200ban di\u200bkirim kak', 'id'],
  ['khi na\u0300o giao ha\u0300ng', 'vi'],
])('%s is %s', (text, expected) => {
  expect(detectLanguage(text)).toBe(expected)
})

describe('a message that does not tell its language', () => {
  test.each(['12345', '👍👍', 'XL', 'SY202611180937', '...', '', '   ', 'https://shop.example/the/item'])(
    '%j is in the language of the conversation, else Chinese',
    (text) => {
      expect(detectLanguage(text)).toBe('zh-Hans')
      const others: Language[] = ['th', 'vi', 'zh-Hant', 'fil']
      for (const conversation of others) expect(detectLanguage(text, conversation)).toBe(conversation)
    },
  )

  test('a brand alone stays in the conversation, a sentence leaves it', () => {
    expect(detectLanguage('iphone', 'th')).toBe('th')
    expect(detectLanguage('在吗', 'zh-Hant')).toBe('zh-Hans')
    expect(detectLanguage('有白色的', 'zh-Hant')).toBe('zh-Hant')
    expect(detectLanguage('when will it arrive', 'th')).toBe('en')
  })

  test('words that Indonesian and Malay share are in the language spoken before', () => {
    expect(detectLanguage('warna hitam', 'ms')).toBe('ms')
    expect(detectLanguage('warna hitam', 'id')).toBe('id')
    expect(detectLanguage('warna hitam')).toBe('id')
  })
})

const hundredKilobytes = 100_000

describe('hostile input is answered in bounded time', () => {
  test.each([
    ['one letter', 'a'.repeat(hundredKilobytes)],
    ['words', 'barang '.repeat(hundredKilobytes / 7)],
    ['marks on one letter', `a${'\u0301'.repeat(hundredKilobytes)}`],
    ['zero width', '\u200b\u2060\ufeff'.repeat(hundredKilobytes / 3)],
    ['mixed scripts', '这a ก😀\u200d é и ا 한 '.repeat(hundredKilobytes / 16)],
    ['half surrogates', '\ud83d'.repeat(hundredKilobytes)],
    ['a link', `https://${'x'.repeat(hundredKilobytes)}`],
    ['quotes', "'’".repeat(hundredKilobytes / 2)],
    ['controls', '\u0000\u001b\u007f'.repeat(hundredKilobytes / 3)],
    ['inner names', 'constructor __proto__ toString hasOwnProperty'],
  ])('%s', (_, text) => {
    const started = performance.now()
    for (let round = 0; round < 20; round += 1) expect(labels).toContain(hear(text))
    expect((performance.now() - started) / 20).toBeLessThan(20)
  })
})

test('the words and characters it knows weigh at most 12 KB', () => {
  const names = ['language-words', 'script-marks']
  const sizes = names.map(
    (name) => brotliCompressSync(readFileSync(new URL(`${name}.data.ts`, import.meta.url))).length,
  )
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(12 * 1024)
})

test.each<[string, Language]>([
  ['အော်ဒါ ဘယ်ရောက်နေပြီလဲ', 'my'],
  ['iPhone case ဘယ်တော့ ပို့မလဲ', 'my'],
  ['订单里有个 မြန် 字', 'zh-Hans'],
])('Burmese is known by its script: %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language)
})
