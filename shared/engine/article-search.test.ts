import { expect, test } from 'vitest'
import { createArticleSearch } from './article-search.ts'

const article = (id: string, title: string) => ({ id, title, questions: ['怎么办'], answers: ['好的'] })

test('what is held is searched; what changed or was removed is not found by its old words', async () => {
  const search = createArticleSearch()
  await search.holdArticles([article('a', '退货运费'), article('b', '退货地址')], [])
  expect((await search.searchArticles('th')).ids).toEqual(['a', 'b'])
  await search.holdArticles([article('a', '开发票')], [])
  expect((await search.searchArticles('退货')).ids).toEqual(['b'])
  await search.holdArticles([], ['b'])
  expect((await search.searchArticles('th')).ids).toEqual([])
  expect((await search.searchArticles('kfp')).shown).toEqual([{ id: 'a', title: [[0, 3]], below: null }])
})
