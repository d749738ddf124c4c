import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shopArticles } from '../golden/knowledge/shop-articles.ts'
import { readRows } from '../read-rows.ts'
import { collectMatches } from './collect-matches.ts'
import { fitOdds } from './fit-odds.ts'
import { fitRanks } from './fit-ranks.ts'
import { nearnessOf } from './nearness-of.ts'
import { outsideArticles } from './outside-articles.ts'

const lines = readFileSync(new URL('hard-questions.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
const { rows, skipped } = readRows(lines, 2, () => {})
const asked = rows.map(({ columns }) => ({ id: columns[0]!, text: columns[1]! }))
const outside = new Map(outsideArticles.map(({ article }) => [article.id, article]))

test('every question is about an article that the golden shop does not have, or about none', () => {
  expect(skipped).toBe(0)
  const inShop = new Set(shopArticles.map(({ id }) => id))
  expect(outsideArticles.filter(({ article }) => inShop.has(article.id))).toEqual([])
  expect(asked.filter(({ id }) => id !== '-' && !outside.has(id))).toEqual([])
  expect(asked.filter(({ id }) => id === '-').length).toBeGreaterThanOrEqual(30)
})

test('none is worded like its article', () => {
  const repeated = asked.filter(({ id, text }) =>
    (outside.get(id)?.questions ?? []).some((question) => nearnessOf(text, question) > 0.5),
  )
  expect(repeated).toEqual([])
})

test('weights learned from a few of them prefer the right article, and odds grow with rank', () => {
  const matches = collectMatches(asked.slice(0, 30)).slice(-30)
  const weights = fitRanks(matches)
  const rightFirst = matches.filter(({ candidates }) => {
    const ranks = candidates.map(({ measures }) => measures.reduce((sum, value, at) => sum + value * weights[at]!, 0))
    return candidates[ranks.indexOf(Math.max(...ranks))]?.isRight === true
  })
  expect(rightFirst.length).toBeGreaterThanOrEqual(18)
  expect(fitOdds(matches, weights).slope).toBeGreaterThan(0)
}, 60_000)
