import * as v from 'valibot'
import { beforeAll, expect, test } from 'vitest'
import { type BulkChange, bulkLineSchema, bulkUndoneSchema } from '../../shared/protocol/desk-bulk.ts'
import { handedInListSchema } from '../../shared/protocol/desk-hand-in.ts'
import { deskCatalogueSchema, writtenSchema } from '../../shared/protocol/http.ts'
import { ask, openSession, read, refusal, seedDemo, signIn } from '../test/edge.ts'

let owner = ''
let operator = ''
beforeAll(async () => {
  await seedDemo()
  owner = (await signIn('owner')).token
  operator = (await signIn('operator')).token
})

const articles = async () =>
  (await read(await ask('/api/desk/catalogue', { token: owner }), deskCatalogueSchema)).articles
const find = async (id: string) => {
  const found = (await articles()).find((article) => article.id === id)
  if (!found) throw new Error(`no article ${id}`)
  return found
}
const publishing = (who: 'everyone' | 'owners', token = owner) =>
  ask('/api/desk/publishing', { token, method: 'PUT', body: { publishing: who } })
const bodyOf = ({ id: _, state: __, version: ___, author: ____, ...body }: Awaited<ReturnType<typeof find>>) => body

async function bulk(items: { id: string; version: number }[], change: BulkChange, token = owner) {
  const response = await ask('/api/desk/articles/bulk', { token, body: { items, change } })
  const lines = (await response.text()).trim().split('\n')
  const parsed = lines.map((line) => v.parse(bulkLineSchema, JSON.parse(line)))
  const done = parsed.at(-1)
  if (done?.kind !== 'done') throw new Error(`not done: ${lines.at(-1)}`)
  return { ...done, progress: parsed.slice(0, -1) }
}
const undo = (runId: string, token = owner) => ask(`/api/desk/articles/bulk/${runId}/undo`, { token, method: 'POST' })

test('many are changed in one request; one that was overtaken is named and left, one undo brings the words back', async () => {
  const before = (await articles()).slice(0, 250)
  const [first, second] = before
  if (!first || !second) throw new Error('the demo shop has articles')
  const items = before.map(({ id, version }) => ({ id, version }))
  const body = { ...bodyOf(first), title: '同事刚改的标题' }
  await read(
    await ask(`/api/desk/articles/${first.id}`, {
      token: operator,
      method: 'PUT',
      body: { body, publish: true, basedOn: first.version },
    }),
    writtenSchema,
  )
  const done = await bulk([...items, { id: 'a-nobody', version: 1 }], {
    kind: 'move',
    category: ['搬到这里', '第二层'],
  })
  expect(done.left).toEqual([
    { id: first.id, why: 'overtaken' },
    { id: 'a-nobody', why: 'gone' },
  ])
  expect(done.changed).toBe(before.length - 1)
  expect(done.progress.at(-1)).toEqual({ kind: 'progress', done: before.length + 1 })
  expect(await find(first.id)).toMatchObject({ title: '同事刚改的标题', category: first.category })
  expect(await find(second.id)).toMatchObject({
    category: ['搬到这里', '第二层'],
    version: second.version + 1,
    state: second.state,
  })
  expect(done.revision).toBe(
    (await read(await ask('/api/desk/catalogue', { token: owner }), deskCatalogueSchema)).revision,
  )

  const third = await find(before[2]?.id ?? '')
  await bulk([{ id: third.id, version: third.version }], { kind: 'channels', channels: ['jd'] })
  const undone = await read(await undo(done.runId), bulkUndoneSchema)
  expect(undone).toMatchObject({ restored: before.length - 2, left: [third.id] })
  const { category, title, answers } = second
  expect(await find(second.id)).toMatchObject({
    category,
    title,
    answers,
    state: second.state,
    version: second.version + 2,
  })
  expect(await find(third.id)).toMatchObject({ category: ['搬到这里', '第二层'], channels: ['jd'] })
})

test('what is retired leaves the open chats and comes back with the undo', async () => {
  const { accessToken } = await openSession()
  const live = (await articles()).filter(
    ({ state, layer, channels }) => state === 'live' && layer === 'base' && channels.includes('widget'),
  )
  const chosen = live.slice(0, 3).map(({ id, version }) => ({ id, version }))
  const { revision } = await read(await ask('/api/desk/catalogue', { token: owner }), deskCatalogueSchema)
  const feed = async () => (await ask(`/api/shops/demo/feed?since=${revision}`, { token: accessToken })).text()
  const done = await bulk(chosen, { kind: 'retire' }, operator)
  for (const { id } of chosen) expect((await find(id)).state).toBe('retired')
  expect(
    JSON.parse(await feed())
      .removed.map(({ id }: { id: string }) => id)
      .sort(),
  ).toEqual(chosen.map(({ id }) => id).sort())
  expect((await refusal(await undo('bulk-unknown', operator))).status).toBe(404)
  await read(await undo(done.runId, operator), bulkUndoneSchema)
  for (const { id } of chosen) expect((await find(id)).state).toBe('live')
})

test('only who ran it, or an owner, takes it back', async () => {
  const [one] = await articles()
  const done = await bulk([{ id: one?.id ?? '', version: one?.version ?? 0 }], { kind: 'move', category: ['别处'] })
  expect((await refusal(await undo(done.runId, operator))).status).toBe(404)
  expect((await read(await undo(done.runId), bulkUndoneSchema)).restored).toBe(1)
})

test.each([
  ['a campaign without an end', { kind: 'place', layer: 'campaign', validFrom: null, validTo: null }],
  [
    'an end before its beginning',
    { kind: 'place', layer: 'base', validFrom: '2026-02-02T00:00:00.000Z', validTo: '2026-02-01T00:00:00.000Z' },
  ],
  ['no channel', { kind: 'channels', channels: [] }],
  ['four levels', { kind: 'move', category: ['一', '二', '三', '四'] }],
])('%s is refused whole', async (_name, change) => {
  const response = await ask('/api/desk/articles/bulk', {
    token: owner,
    body: { items: [{ id: 'a', version: 1 }], change },
  })
  expect((await refusal(response)).error).toMatchObject({ code: 'malformed' })
})

test('where only owners publish, an operator changes nothing that is live: articles are handed in, sent back, published', async () => {
  expect((await refusal(await publishing('owners', operator))).error).toEqual({ code: 'forbidden' })
  await read(await publishing('owners'), writtenSchema)
  const live = (await articles()).find(({ state }) => state === 'live')
  if (!live) throw new Error('the demo shop has a live article')
  const write = { body: { ...bodyOf(live), title: '客服想改的标题' }, publish: true, basedOn: live.version }
  const refused = await refusal(
    await ask(`/api/desk/articles/${live.id}`, { token: operator, method: 'PUT', body: write }),
  )
  expect(refused).toEqual({ status: 403, error: { code: 'forbidden', rule: 'owners-publish' } })
  const left = await bulk([{ id: live.id, version: live.version }], { kind: 'move', category: ['别处'] }, operator)
  expect(left).toMatchObject({ changed: 0, left: [{ id: live.id, why: 'owners-publish' }] })

  const asked = { body: write.body, note: '双十二要用', basedOn: live.version }
  await read(await ask(`/api/desk/articles/${live.id}/hand-in`, { token: operator, body: asked }), writtenSchema)
  expect(await find(live.id)).toEqual(live)
  const list = async () =>
    (await read(await ask('/api/desk/articles/handed-in', { token: operator }), handedInListSchema)).items
  expect(await list()).toMatchObject([
    { articleId: live.id, state: 'waiting', note: '双十二要用', body: { title: '客服想改的标题' } },
  ])
  const decide = (what: string, body: object, token = owner, id = live.id) =>
    ask(`/api/desk/articles/${id}/${what}`, { token, body: { basedOn: live.version, ...body } })
  expect((await refusal(await decide('publish', {}, operator))).error).toMatchObject({ rule: 'owners-publish' })
  expect((await refusal(await decide('publish', { basedOn: live.version + 1 }))).error).toMatchObject({
    code: 'revision-conflict',
  })
  await read(await decide('send-back', { reason: '价格写错了' }), writtenSchema)
  expect(await list()).toMatchObject([{ state: 'sent-back', reason: '价格写错了' }])
  expect((await refusal(await decide('publish', {}))).status).toBe(404)
  await read(await ask(`/api/desk/articles/${live.id}/hand-in`, { token: operator, body: asked }), writtenSchema)
  expect(await list()).toMatchObject([{ state: 'waiting', reason: null }])
  await read(await decide('publish', {}), writtenSchema)
  expect(await find(live.id)).toMatchObject({ title: '客服想改的标题', state: 'live', version: live.version + 1 })
  expect(await list()).toEqual([])
})

test('a new article waits in review, is handed in again after it was sent back, and a bulk hand-in can be undone', async () => {
  await read(await publishing('owners'), writtenSchema)
  const [like] = await articles()
  if (!like) throw new Error('the demo shop has articles')
  const body = { ...bodyOf(like), title: '新写的' }
  expect(
    (await refusal(await ask('/api/desk/articles', { token: operator, body: { body, publish: true, basedOn: null } })))
      .status,
  ).toBe(403)
  const { id } = await read(
    await ask('/api/desk/articles/hand-in', { token: operator, body: { body, note: '', basedOn: null } }),
    writtenSchema,
  )
  const waiting = await find(id)
  expect(waiting).toMatchObject({ state: 'review', title: '新写的' })
  const write = { body: { ...body, title: '新写的，再改' }, publish: false, basedOn: waiting.version }
  await read(await ask(`/api/desk/articles/${id}`, { token: operator, method: 'PUT', body: write }), writtenSchema)
  const changed = await find(id)
  expect(changed).toMatchObject({ state: 'review', title: '新写的，再改' })
  const back = { reason: '太长', basedOn: changed.version }
  await read(await ask(`/api/desk/articles/${id}/send-back`, { token: owner, body: back }), writtenSchema)
  const draft = await find(id)
  expect(draft.state).toBe('draft')
  const done = await bulk([{ id, version: draft.version }], { kind: 'hand-in', note: '改短了' }, operator)
  expect(done.changed).toBe(1)
  const list = async () =>
    (await read(await ask('/api/desk/articles/handed-in', { token: owner }), handedInListSchema)).items
  expect((await list()).find(({ articleId }) => articleId === id)).toMatchObject({
    state: 'waiting',
    note: '改短了',
    body: null,
  })
  await read(await undo(done.runId, operator), bulkUndoneSchema)
  expect((await find(id)).state).toBe('draft')
  expect((await list()).find(({ articleId }) => articleId === id)).toBeUndefined()
  await read(await publishing('everyone'), writtenSchema)
  const now = await find(id)
  expect((await bulk([{ id, version: now.version }], { kind: 'publish' }, operator)).changed).toBe(1)
})
