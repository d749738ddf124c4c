import { expect, test } from 'vitest'
import { loadWordings } from './load-wordings.ts'
import { wordParts } from './word-parts.ts'
import type { Wordings } from './wordings.ts'

const vi = (await loadWordings('vi')) as Wordings
const hant = (await loadWordings('zh-Hant')) as Wordings
const languageOf = (text: string, wordings: Wordings) => wordParts([{ kind: 'text', text }], wordings).parts[0]

test.each([
  ['a line of the language', 'Dạ đơn của bạn đã gửi đi ạ.', vi, 'vi'],
  ['a line with nothing but a name and a number', 'SY100238: ¥99', vi, 'vi'],
  ['words of the shop', '面料为再生锦纶，可机洗，请用冷水。', vi, 'zh-Hans'],
  ['traditional Chinese', '您的訂單已經寄出了。', hant, 'zh-Hant'],
])('%s is marked for whoever reads it aloud', (_, text, wordings, language) => {
  expect(languageOf(text, wordings)).toEqual({ kind: 'text', text, language })
})

test('so are buttons', () => {
  expect(wordParts([{ kind: 'quick-replies', texts: ['转人工'] }], vi).parts).toMatchObject([{ language: 'vi' }])
})
