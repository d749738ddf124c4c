import { beforeAll, expect, test } from 'vitest'
import { type Article, articleSchema } from '../../shared/protocol/article.ts'
import { articleHistorySchema, historyPageSize } from '../../shared/protocol/desk-history.ts'
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
