import { expect, test } from 'vitest'
import type { Article } from '../../../shared/protocol/article.ts'
import { toArticleForm } from './article-form.ts'
import { findArticles, groupArticles, groupDrafts } from './group-articles.ts'

const now = new Date('2026-11-21T00:00:00.000Z')

function write(id: string, change: Partial<Article> = {}): Article {
  const { title, questions } = { ...toArticleForm(null), title: id, questions: [`${id}怎么办`] }
  const base = { title, questions, answers: [{ id: 'A' as const, text: '可以' }], relatedIds: [], productIds: [] }
  return {
    id,
    ...base,
    handoffCondition: null,
    layer: 'base',
    category: ['售后', '退货'],
    channels: ['widget'],
    locale: 'zh-CN',
    validFrom: null,
    validTo: null,
    state: 'live',
    version: 1,
    author: '阿澈',
    ...change,
  }
}

test('base articles stand in their folders, which count everything below', () => {
  const { tree } = groupArticles(
    [write('a'), write('b', { category: ['售后'] }), write('c', { category: ['商品'] })],
    now,
  )
  expect(tree.map(({ name, count }) => [name, count])).toEqual([
    ['售后', 2],
    ['商品', 1],
  ])
  expect(tree[0]?.folders.map(({ name, count }) => [name, count])).toEqual([['退货', 1]])
  expect(tree[0]?.articles.map(({ id }) => id)).toEqual(['b'])
})

test('campaigns, drafts and ended articles have places of their own', () => {
  const articles = [
    write('sale', { layer: 'campaign', validTo: '2026-11-30T00:00:00.000Z' }),
    write('old-sale', { layer: 'campaign', validTo: '2026-11-11T00:00:00.000Z' }),
    write('storm', { layer: 'emergency' }),
    write('idea', { state: 'draft' }),
    write('gone', { state: 'retired' }),
  ]
  const { tree, extra } = groupArticles(articles, now)
  expect(tree).toEqual([])
  expect(extra.map(({ name, articles: own }) => [name, own.map(({ id }) => id)])).toEqual([
    ['活动', ['sale']],
    ['紧急', ['storm']],
    ['草稿', ['idea']],
    ['已停用', ['old-sale', 'gone']],
  ])
})

test('drafts alone stand by category, without those that answer', () => {
  const folders = groupDrafts([
    write('a'),
    write('b', { state: 'draft' }),
    write('c', { state: 'draft', category: ['商品'] }),
    write('d', { state: 'retired' }),
  ])
  expect(folders.map(({ name, count }) => [name, count])).toEqual([
    ['售后', 1],
    ['商品', 1],
  ])
  expect(folders[0]?.folders[0]?.articles.map(({ id }) => id)).toEqual(['b'])
})

test.each([
  ['a怎么办', ['a']],
  ['可以', ['a', 'b']],
  ['没有的词', []],
])('a search for %s finds %o', (words, ids) => {
  expect(findArticles([write('a'), write('b')], words).map(({ id }) => id)).toEqual(ids)
})
