import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { shopArticles } from '../knowledge/shop-articles.ts'
import { createPlantedShop } from './create-planted-shop.ts'
import { plantSchema } from './plant.ts'

const known = new Set(shopArticles.map(({ id }) => id))
const files = [
  'planted.jsonl',
  'unseen.jsonl',
  'unseen-later.jsonl',
  'unseen-last.jsonl',
  'unseen-fifth.jsonl',
  'unseen-sixth.jsonl',
  'unseen-seventh.jsonl',
].map((name) => {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return { name, plants: lines.map((line) => v.parse(v.pipe(v.string(), v.parseJson(), plantSchema), line)) }
})

describe.each(files)('$name', ({ plants }) => {
  test('plants twenty among the articles, twelve of them between articles', () => {
    expect(plants).toHaveLength(20)
    expect(plants.filter(({ kind }) => kind === 'article')).toHaveLength(12)
    expect(new Set(plants.map(({ articleId }) => articleId)).size).toBe(20)
    expect(createPlantedShop(plants)).toHaveLength(shopArticles.length)
  })

  test.each(plants)('$id: names articles of the shop and changes the one it speaks of', (plant) => {
    const articles = plant.against.filter((place) => !place.startsWith('rule:'))
    expect(articles.filter((id) => !known.has(id))).toEqual([])
    const before = createPlantedShop([]).find(({ id }) => id === plant.articleId)
    const after = createPlantedShop([plant]).find(({ id }) => id === plant.articleId)
    expect(after?.answers[0]?.text).not.toBe(before?.answers[0]?.text)
  })
})
