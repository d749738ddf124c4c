import { expect, test } from 'vitest'
import { checkText } from './check-text.ts'
import { createShopWordScanner } from './shop-words.ts'

const made = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

const shopWords = createShopWordScanner([
  { word: '加*加*加*加', kind: 'forbidden', isPattern: true },
  { word: '加我', kind: 'allowed' },
  { word: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', kind: 'forbidden' },
])

function stepsOf(text: string): number {
  const meter = { steps: 0 }
  checkText(text, { platform: 'jd', shopWords, meter })
  return meter.steps
}

/** Steps for one character of the dearest text; what a rule may look at around a word is bounded. */
const mostPerCharacter = 700

test.each([
  ['one letter', 'a'],
  ['one digit', '1'],
  ['Chinese digits', '一'],
  ['triggers', '加我微信'],
  ['triggers and their refusals', '不能加微信'],
  ['beginnings of words', '最最最好'],
  ['praise and reward', '好评返现红包'],
  ['guarantees', '保证一定到'],
  ['zero width', '\u200b'],
  ['hearts', '微❤'],
  ['addresses', 'a.com/'],
  ['mail', 'a@b.co'],
  ['dots', '.'],
  ['lone surrogates', '\ud800'],
  ['split phones', '1 3 9 '],
  ['ligatures that unfold to eighteen', 'ﷺ'],
  ['sentence ends', '。'],
  ['superlatives on the market', '全网最低价'],
  ['one clause of names and phones', '女士13900001234'],
  ['clauses of triggers', '加我微信，'],
  ['sentences of triggers', '一定好评返现到。'],
  ['combining marks', 'e\u0301'],
])('%s: the cost grows with the length alone', (_, piece) => {
  const short = stepsOf(made(piece, 1000))
  const long = stepsOf(made(piece, 10_000))
  expect(long).toBeLessThan(short * 10.5 + 4000)
  expect(long / 10_000).toBeLessThan(mostPerCharacter)
})
