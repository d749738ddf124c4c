import { beforeAll, expect, test } from 'vitest'
import { articleSchema } from '../../shared/protocol/article.ts'
import { deskCatalogueSchema } from '../../shared/protocol/http.ts'
import { ask, read, refusal, seedDemo, signIn } from '../test/edge.ts'

let token = ''
beforeAll(async () => {
  await seedDemo()
  token = (await signIn('operator')).token
})

test('an operator reads one article as it is stored now, also after somebody else changed it', async () => {
  const { articles } = await read(await ask('/api/desk/catalogue', { token }), deskCatalogueSchema)
  const first = articles[0]!
  expect(await read(await ask(`/api/desk/articles/${first.id}`, { token }), articleSchema)).toEqual(first)
  const { id, version, state: _, author: __, ...body } = first
  const owner = (await signIn('owner')).token
  const write = { body: { ...body, title: '换了标题' }, publish: true, basedOn: version }
  expect((await ask(`/api/desk/articles/${id}`, { token: owner, method: 'PUT', body: write })).status).toBe(200)
  const now = await read(await ask(`/api/desk/articles/${id}`, { token }), articleSchema)
  expect(now).toMatchObject({ title: '换了标题', version: version + 1 })
})

test('an article that is not there is named so; without a token nothing is read', async () => {
  expect(await refusal(await ask('/api/desk/articles/nobody-wrote-this', { token }))).toMatchObject({
    error: { code: 'unknown-record' },
  })
  expect((await ask('/api/desk/articles/nobody-wrote-this', {})).status).toBe(401)
})
