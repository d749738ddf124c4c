import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import { seedDemo } from '../../test/edge.ts'
import { loadArticle } from '../load-article.ts'
import { loadRevision } from '../load-records.ts'
import { storeChanged } from './store-changed.ts'

beforeAll(seedDemo)

const id = 'a-overseas'
const change = async (title: string) => {
  const before = await loadArticle(env.DB, 'demo', id)
  if (before === null) throw new Error(`the demo shop has ${id}`)
  return { ...before, title, version: before.version + 1 }
}
const countVersions = async () =>
  (await env.DB.prepare('SELECT count(*) AS n FROM article_history WHERE article_id = ?').bind(id).first('n')) ?? 0

test('of two who changed the same version, the second stores nothing: no words, no history, no revision', async () => {
  const [one, other] = [await change('先存的'), await change('后存的')]
  const [first, second] = [new Date('2026-11-22T08:00:00.000Z'), new Date('2026-11-22T08:00:01.000Z')]
  expect(await storeChanged(env.DB, { shop: 'demo', articles: [one], staffId: 's', now: first })).toEqual(new Set([id]))
  const [revision, versions] = [await loadRevision(env.DB, 'demo'), await countVersions()]
  expect(await storeChanged(env.DB, { shop: 'demo', articles: [other], staffId: 's', now: second })).toEqual(new Set())
  expect(await loadArticle(env.DB, 'demo', id)).toEqual(one)
  expect([await loadRevision(env.DB, 'demo'), await countVersions()]).toEqual([revision, versions])
})

test('each of many gets a revision of its own, so that no feed can stop between two', async () => {
  const { results } = await env.DB.prepare(
    "SELECT body FROM records WHERE shop = 'demo' AND kind = 'article' LIMIT 20",
  ).all()
  const articles = results
    .map(({ body }) => JSON.parse(String(body)))
    .map((one) => ({ ...one, version: one.version + 1 }))
  const before = (await loadRevision(env.DB, 'demo')) ?? 0
  expect((await storeChanged(env.DB, { shop: 'demo', articles, staffId: 's', now: new Date() })).size).toBe(20)
  expect(await loadRevision(env.DB, 'demo')).toBe(before + 20)
})
