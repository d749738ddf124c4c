import * as v from 'valibot'
import { beforeAll, expect, test } from 'vitest'
import { type Article, articleSchema } from '../../shared/protocol/article.ts'
import { articleImportSchema, articlesImportedSchema } from '../../shared/protocol/desk-article-import.ts'
import {
  articleHistorySchema,
  historyPageSize,
  removedArticlesSchema,
  removedPageSize,
} from '../../shared/protocol/desk-history.ts'
import { packTakenSchema } from '../../shared/protocol/desk-packs.ts'
import { writtenSchema } from '../../shared/protocol/http.ts'
import { ask, openSession, read, refusal, seedDemo, signIn } from '../test/edge.ts'

beforeAll(seedDemo)

const path = '/api/desk/articles/a-return-how'

async function loadHistory(token: string, query = '') {
  return read(await ask(`${path}/history${query}`, { token }), articleHistorySchema)
}

async function store(token: string, article: Article, change: Partial<Article>): Promise<void> {
  const { id: _id, state: _state, version: basedOn, author: _author, ...body } = { ...article, ...change }
  await read(await ask(path, { method: 'PUT', token, body: { body, publish: true, basedOn } }), writtenSchema)
}

test('an article that came with the shop keeps its first words; each later version stands above the one before', async () => {
  const { token } = await signIn('owner')
  const first = await read(await ask(path, { token }), articleSchema)
  expect(await loadHistory(token)).toEqual({ versions: [{ article: first, at: null }], before: null })
  await store(token, first, { title: '怎么退货才快' })
  const second = await read(await ask(path, { token }), articleSchema)
  await store(token, second, { title: '退货，一步一步' })
  const { versions } = await loadHistory(token)
  expect(versions.map(({ article: { title, version } }) => [version, title])).toEqual([
    [3, '退货，一步一步'],
    [2, '怎么退货才快'],
    [1, first.title],
  ])
  expect(versions.map(({ at }) => at === null)).toEqual([false, false, true])
  expect(versions[1]?.article.author).not.toBe('')
})

test('an overtaken write adds nothing', async () => {
  const { token } = await signIn('owner')
  const stored = await read(await ask(path, { token }), articleSchema)
  const before = await loadHistory(token)
  const late = { ...stored, version: stored.version - 1 }
  await expect(store(token, late, { title: '太晚了' })).rejects.toThrow('revision-conflict')
  expect(await loadHistory(token)).toEqual(before)
})

test('a long history comes in pages without a gap', async () => {
  const { token } = await signIn('owner')
  for (let round = 0; round < historyPageSize; round += 1) {
    await store(token, await read(await ask(path, { token }), articleSchema), { title: `第 ${round} 次` })
  }
  const top = await loadHistory(token)
  expect(top.versions).toHaveLength(historyPageSize)
  const below = await loadHistory(token, `?before=${top.before}`)
  const numbers = [...top.versions, ...below.versions].map(({ article }) => article.version)
  expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, at) => numbers.length - at))
  expect(below.before).toBeNull()
})

test('nobody outside of the shop’s staff reads it, and an unknown article has none', async () => {
  const { accessToken } = await openSession()
  expect((await ask(`${path}/history`, { token: accessToken })).status).toBe(403)
  const { token } = await signIn('operator')
  expect(await refusal(await ask('/api/desk/articles/a-nowhere/history', { token }))).toEqual({
    status: 404,
    error: { code: 'unknown-record' },
  })
  expect((await ask(`${path}/history?before=0`, { token })).status).toBe(400)
})

/** Articles stored by an import of this many, which is then taken back. */
async function takeAway(token: string, titles: string[]): Promise<string[]> {
  const {
    id: _id,
    state: _state,
    version: _version,
    author: _author,
    ...body
  } = await read(await ask(path, { token }), articleSchema)
  const importId = crypto.randomUUID()
  const articles = titles.map((title, at) => ({ id: `a-${importId}.${at}`, body: { ...body, title } }))
  const wish = v.parse(articleImportSchema, {
    ...{ importId, source: { kind: 'file', name: '话术.csv' }, publish: true, articles, extended: [] },
  })
  await read(await ask('/api/desk/articles/import', { token, body: wish }), articlesImportedSchema)
  expect((await ask(`/api/desk/articles/import/${importId}/undo`, { token, method: 'POST' })).status).toBe(200)
  return articles.map(({ id }) => id)
}

const listRemoved = async (token: string, query = '') =>
  read(await ask(`/api/desk/removed-articles${query}`, { token }), removedArticlesSchema)
const restore = (token: string, id: string) => ask(`/api/desk/articles/${id}/restore`, { token, method: 'POST' })

test('an article that was taken away is told with who and when, and comes back as a draft above its history', async () => {
  const { token, staff } = await signIn('operator')
  const [id = ''] = await takeAway(token, ['水壶能刻字吗'])
  const [first] = (await listRemoved(token)).removed
  expect(first).toMatchObject({ article: { id, title: '水壶能刻字吗' }, by: staff.name, at: expect.any(String) })
  const written = await read(await restore(token, id), writtenSchema)
  expect(written).toMatchObject({ id, version: 3 })
  const { versions } = await read(await ask(`/api/desk/articles/${id}/history`, { token }), articleHistorySchema)
  expect(versions.map(({ article: { version, state } }) => [version, state])).toEqual([
    [3, 'draft'],
    [1, 'live'],
  ])
  expect((await listRemoved(token)).removed.map(({ article }) => article.id)).not.toContain(id)
  expect(await read(await restore(token, id), writtenSchema)).toMatchObject({ id, version: 3 })
})

test('what an undone pack took away is told with its owner, and pages have no gap', async () => {
  const { token, staff } = await signIn('owner')
  const taken = await read(await ask('/api/desk/packs/baby/take', { token, method: 'POST' }), packTakenSchema)
  await ask('/api/desk/packs/baby/undo', { token, body: { takenAt: taken.takenAt } })
  const top = await listRemoved(token)
  expect(top.removed).toHaveLength(removedPageSize)
  expect(new Set(top.removed.map(({ by }) => by))).toEqual(new Set([staff.name]))
  let [ids, before] = [top.removed.map(({ article }) => article.id), top.before]
  while (before !== null) {
    const page = await listRemoved(token, `?before=${before}`)
    ids = [...ids, ...page.removed.map(({ article }) => article.id)]
    before = page.before
  }
  expect(ids).toHaveLength(taken.added)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a shopper neither sees nor restores what was taken away, and what never was does not come back', async () => {
  const { token } = await signIn('operator')
  const [id = ''] = await takeAway(token, ['水壶能换盖吗'])
  const { accessToken } = await openSession()
  expect((await ask('/api/desk/removed-articles', { token: accessToken })).status).toBe(403)
  expect((await restore(accessToken, id)).status).toBe(403)
  expect(await refusal(await restore(token, 'a-nowhere'))).toEqual({ status: 404, error: { code: 'unknown-record' } })
})
