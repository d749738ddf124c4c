import { expect, test } from 'vitest'
import type { ShopWord } from '../protocol/desk-compliance.ts'
import { checkText } from './check-text.ts'
import { createShopWordScanner, findShopWordFault } from './shop-words.ts'

const forbidden = (word: string, isPattern = false): ShopWord => ({ word, kind: 'forbidden', isPattern })

function wordsIn(text: string, words: ShopWord[]): string[] {
  const findings = checkText(text, { platform: 'jd', shopWords: createShopWordScanner(words) })
  return findings.map(({ kind, span }) => `${kind}:${text.slice(span.start, span.end)}`)
}

test.each<[text: string, words: ShopWord[], found: string[]]>([
  ['这是 高 仿 的', [forbidden('高仿')], ['shop-word:高 仿']],
  ['缺货就找仓库老王', [forbidden('找*老王', true)], ['shop-word:找仓库老王']],
  ['找一下，叫老王来', [forbidden('找*老王', true)], []],
  ['找那个住在城东仓库里的老王', [forbidden('找*老王', true)], []],
  ['A款和B款', [forbidden('?款', true)], []],
  ['A款和B款', [forbidden('a款')], ['shop-word:A款']],
  ['买一送一', [forbidden('买?送', true)], ['shop-word:买一送']],
  ['(a+)+$', [forbidden('(a+)+$')], ['shop-word:a+)+']],
  ['顶级会员专享', [{ word: '顶级会员', kind: 'allowed' }], []],
  ['顶级会员', [{ word: '级会员', kind: 'allowed' }], ['extreme:顶级']],
  ['顶级羊绒', [{ word: '顶级会员', kind: 'allowed' }], ['extreme:顶级']],
])('%j', (text, words, found) => {
  expect(wordsIn(text, words)).toEqual(found)
})

test('a word brings its own reason and rewording', () => {
  const word: ShopWord = { ...forbidden('尾货'), severity: 'block', why: '店里统一叫清仓款。', instead: '清仓款' }
  const [finding] = checkText('尾货三折', { platform: 'own', shopWords: createShopWordScanner([word]) })
  expect(finding).toMatchObject({
    severity: 'block',
    why: '店里统一叫清仓款。',
    rewording: { start: 0, end: 2, text: '清仓款' },
  })
})

test.each([
  ['', undefined, 'empty'],
  ['  。 ', undefined, undefined],
  ['*老王', true, 'starts-with-gap'],
  ['老*王*李*赵*钱', true, 'too-many-gaps'],
  ['长'.repeat(41), undefined, 'too-long'],
  ['老王', undefined, undefined],
])('%j as a word: %s', (word, isPattern = false, fault) => {
  expect(findShopWordFault({ word, kind: 'forbidden', isPattern })).toBe(fault)
})
