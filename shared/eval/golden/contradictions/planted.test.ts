import { expect, test } from 'vitest'
import { shopArticles } from '../knowledge/shop-articles.ts'
import { createPlantedShop } from './create-planted-shop.ts'
import { planted } from './planted.data.ts'

const known = new Set(shopArticles.map(({ id }) => id))

test('twenty are planted among the articles, twelve of them between articles', () => {
  expect(planted).toHaveLength(20)
  expect(planted.filter(({ kind }) => kind === 'article')).toHaveLength(12)
  expect(new Set(planted.map(({ articleId }) => articleId)).size).toBe(20)
  expect(createPlantedShop(planted)).toHaveLength(shopArticles.length)
})

test.each(planted)('$id: names articles of the shop and changes the one it speaks of', (plant) => {
  const articles = plant.against.filter((place) => !place.startsWith('rule:'))
  expect(articles.filter((id) => !known.has(id))).toEqual([])
  const before = createPlantedShop([]).find(({ id }) => id === plant.articleId)
  const after = createPlantedShop([plant]).find(({ id }) => id === plant.articleId)
  expect(after?.answers[0]?.text).not.toBe(before?.answers[0]?.text)
})
