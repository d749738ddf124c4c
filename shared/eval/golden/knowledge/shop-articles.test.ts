import { expect, test } from 'vitest'
import { appliancesPack } from '../../../knowledge/packs/appliances/pack.ts'
import { babyPack } from '../../../knowledge/packs/baby/pack.ts'
import { beautyPack } from '../../../knowledge/packs/beauty/pack.ts'
import { clothingPack } from '../../../knowledge/packs/clothing/pack.ts'
import { electronicsPack } from '../../../knowledge/packs/electronics/pack.ts'
import { foodPack } from '../../../knowledge/packs/food/pack.ts'
import { leftOut } from './left-out.data.ts'
import { shopArticles } from './shop-articles.ts'

const packed = [clothingPack, foodPack, electronicsPack, beautyPack, babyPack, appliancesPack].flatMap(
  ({ articles }) => articles,
)
const packedIds = new Set(packed.map(({ id }) => id))
const ids = new Set(shopArticles.map(({ id }) => id))

test('the store has 600 articles, each with an id of its own, all from the packs', () => {
  expect(shopArticles).toHaveLength(600)
  expect(ids.size).toBe(600)
  expect([...ids].filter((id) => !packedIds.has(id))).toEqual([])
})

test('clothing is there whole; every article left out exists and stays out', () => {
  const out = leftOut.flatMap((group) => group.ids)
  expect(clothingPack.articles.filter(({ id }) => !ids.has(id))).toEqual([])
  expect(out.filter((id) => !packedIds.has(id))).toEqual([])
  expect(out.filter((id) => ids.has(id))).toEqual([])
})

test('titles are searched, blanks stay, related articles and hand-offs come along', () => {
  const dated = shopArticles.find(({ id }) => id === 'fo-date-made')
  expect(dated?.questions[0]).toBe('生产日期新不新')
  expect(dated?.answer).toContain('【待填：在发批次的生产日期范围】')
  expect(shopArticles.flatMap(({ related }) => related).filter((id) => !ids.has(id))).toEqual([])
  expect(shopArticles.filter(({ handoff }) => handoff !== undefined).length).toBeGreaterThan(20)
})
