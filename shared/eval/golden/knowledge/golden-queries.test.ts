import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { normaliseText } from '../../../language/normalise-text.ts'
import { readRows } from '../../read-rows.ts'
import { shopArticles } from './shop-articles.ts'

/** A query nearer than this to one of its article's own wordings only repeats it. */
const nearestAllowed = 0.5
const articles = new Map(shopArticles.map((article) => [article.id, article]))
const wordings = new Set(shopArticles.flatMap(({ questions }) => questions.map(toLetters)))
const folder = new URL('.', import.meta.url)
const questionFiles = readdirSync(folder).filter((name) => /^questions-\d\.tsv$/.test(name))
const unknownFiles = readdirSync(folder).filter((name) => /^unknown-\d\.tsv$/.test(name))
const queriesIn = (name: string) => {
  const read = readRows(readFileSync(new URL(name, folder), 'utf8').split('\n'), 2, () => {})
  return {
    skipped: read.skipped,
    rows: read.rows.map(({ columns }) => ({ ids: columns[0]!.split('|'), query: columns[1]! })),
  }
}

test('both kinds are there', () => {
  expect(questionFiles).toContain('questions-1.tsv')
  expect(unknownFiles).toContain('unknown-1.tsv')
})

test('no query stands twice, in whichever file', () => {
  const queries = [...questionFiles, ...unknownFiles].flatMap((name) => queriesIn(name).rows).map(({ query }) => query)
  const letters = queries.map(toLetters)
  expect(queries.filter((_, at) => letters.indexOf(letters[at]!) !== at)).toEqual([])
})

describe.each(questionFiles)('%s', (name) => {
  const { rows, skipped } = queriesIn(name)

  test('holds at least 215 queries about at least 180 articles', () => {
    expect(skipped).toBe(0)
    expect(rows.length).toBeGreaterThanOrEqual(215)
    expect(new Set(rows.flatMap(({ ids }) => ids)).size).toBeGreaterThanOrEqual(180)
  })

  test('names articles of the shop, each once', () => {
    const wrong = rows.filter(({ ids }) => ids.some((id) => !articles.has(id)) || new Set(ids).size !== ids.length)
    expect(wrong).toEqual([])
  })

  test('words nothing as its article does', () => {
    expect(rows.flatMap(({ ids, query }) => ids.flatMap((id) => repetitionsOf(id, query)))).toEqual([])
  })
})

describe.each(unknownFiles)('%s', (name) => {
  const { rows, skipped } = queriesIn(name)

  test('holds at least 70 queries that expect nothing and are no article’s words', () => {
    expect(skipped).toBe(0)
    expect(rows.length).toBeGreaterThanOrEqual(70)
    expect(rows.filter(({ ids, query }) => ids.join() !== '-' || wordings.has(toLetters(query)))).toEqual([])
  })
})

test('nearness counts shared pairs of characters, whatever the script and the punctuation', () => {
  expect(nearnessOf('退貨 運費', '退货，运费？')).toBe(1)
  expect(nearnessOf('退货运费', '退货邮费')).toBeCloseTo(1 / 5)
  expect(nearnessOf('退货运费', '尺码')).toBe(0)
})

function repetitionsOf(id: string, query: string): string[] {
  const own = articles.get(id)?.questions ?? []
  return own
    .filter((question) => nearnessOf(query, question) > nearestAllowed)
    .map((question) => `${query} = ${question}`)
}

/** Jaccard similarity of the pairs of neighbouring characters. */
function nearnessOf(one: string, other: string): number {
  const [a, b] = [toPairs(one), toPairs(other)]
  const shared = [...a].filter((pair) => b.has(pair)).length
  return shared / (a.size + b.size - shared)
}

function toPairs(text: string): Set<string> {
  const letters = [...toLetters(text)]
  return new Set(letters.length < 2 ? letters : letters.slice(1).map((letter, at) => letters[at]! + letter))
}

function toLetters(text: string): string {
  return normaliseText(text).replace(/[\s\p{P}\p{S}]/gu, '')
}
