import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { normaliseText } from '../../language/normalise-text.ts'
import { readAsked, tradeArticles } from './asked-questions.ts'
import { nearnessOf } from './nearness-of.ts'

const trades = Object.keys(tradeArticles)
const all = trades.flatMap((trade) => readAsked(trade).asked)
const golden = new URL('../golden/knowledge/', import.meta.url)
const goldenTexts = readdirSync(golden)
  .filter((name) => name.endsWith('.tsv'))
  .flatMap((name) => readFileSync(new URL(name, golden), 'utf8').trimEnd().split('\n'))
  .map((line) => toLetters(line.split('\t')[1] ?? ''))

test('there are 600 questions with an answer and 200 without, and none twice', () => {
  expect(all.filter(({ id }) => id !== '-').length).toBeGreaterThanOrEqual(600)
  expect(all.filter(({ id }) => id === '-').length).toBeGreaterThanOrEqual(200)
  const letters = all.map(({ text }) => toLetters(text))
  expect(letters.filter((text, at) => letters.indexOf(text) !== at)).toEqual([])
})

test('none is a golden question: those are only measured', () => {
  const known = new Set(goldenTexts)
  expect(known.size).toBeGreaterThan(800)
  expect(all.filter(({ text }) => known.has(toLetters(text)))).toEqual([])
})

describe.each(trades)('%s', (trade) => {
  const { asked, skipped } = readAsked(trade)
  const articles = new Map(tradeArticles[trade]?.map((article) => [article.id, article]))

  test('names its own articles, or none', () => {
    expect(skipped).toBe(0)
    expect(asked.filter(({ id }) => id !== '-' && !articles.has(id))).toEqual([])
    expect(asked.filter(({ id }) => id === '-').length).toBeGreaterThanOrEqual(30)
  })

  test('words nothing as an article does', () => {
    const repeated = asked.flatMap(({ id, text }) =>
      [...articles.values()]
        .filter((article) => id === '-' || article.id === id)
        .flatMap(({ title, questions }) => [title, ...questions])
        .filter((question) => nearnessOf(text, question) > 0.5)
        .map((question) => `${text} = ${question}`),
    )
    expect(repeated).toEqual([])
  })
})

function toLetters(text: string): string {
  return normaliseText(text).replace(/[\s\p{P}\p{S}]/gu, '')
}
