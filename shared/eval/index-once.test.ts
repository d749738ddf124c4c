import { expect, test } from 'vitest'
import { createDemoShop } from '../demo/create-demo-shop.ts'
import { toFeedArticle } from '../knowledge/feed-article.ts'
import { indexOnce } from './index-once.ts'

const now = new Date('2026-11-22T02:00:00.000Z')

function feed() {
  return createDemoShop(now).articles.flatMap((article) => toFeedArticle(article, 'widget', now) ?? [])
}

test('the same articles are indexed once, an edited one anew', () => {
  const index = indexOnce(feed())
  expect(indexOnce(feed())).toBe(index)
  const [first, ...others] = feed()
  const edited = indexOnce([{ ...first!, answers: [{ ...first!.answers[0]!, text: '改过的回答' }] }, ...others])
  expect(edited.getArticle(first!.id)?.answers[0]?.text).toBe('改过的回答')
  expect(index.getArticle(first!.id)?.answers[0]?.text).not.toBe('改过的回答')
})
