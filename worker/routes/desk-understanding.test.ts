import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { deskCatalogueSchema } from '../../shared/protocol/http.ts'
import { feedPageSchema } from '../../shared/protocol/shop.ts'
import {
  type ShopUnderstanding,
  shopUnderstandingSchema,
  type UnderstandingWrite,
  understandingBodyLimitBytes,
} from '../../shared/protocol/shop-understanding.ts'
import { refitLayers } from '../knowledge/refit-layers.ts'
import { newId, openConversation } from '../test/client.ts'
import { ask, openSession, read, refusal, seedDemo, signIn } from '../test/edge.ts'

const path = '/api/desk/understanding'
const stamp = { addedAt: '2020-01-01T00:00:00.000Z', addedBy: '别人' }
const monogram = { id: 'own_monogram', name: '绣名字' }
const taughtText = '能绣小明三个字不'

let token = ''
let articleId = ''
beforeAll(async () => {
  await seedDemo()
  token = (await signIn('owner')).token
  const { articles } = await read(await ask('/api/desk/catalogue', { token }), deskCatalogueSchema)
  const open = articles.find(
    ({ state, handoffCondition, productIds, validFrom, validTo, layer }) =>
      state === 'live' && !handoffCondition && productIds.length === 0 && !validFrom && !validTo && layer === 'base',
  )
  articleId = open!.id
})
afterEach(() => vi.restoreAllMocks())
beforeEach(() => env.DB.prepare('DELETE FROM understandings').run())

function exampleOf(id: string, text: string, intent: string) {
  return { id, text, intent, ...stamp }
}

/** A first document: one own intent, taught by two sentences. */
function firstWrite(): UnderstandingWrite {
  const examples = [
    exampleOf('e1', taughtText, monogram.id),
    exampleOf('e2', '可以绣个名字在上面吗', monogram.id),
    exampleOf('e3', '蹲一个', 'restock_notify'),
  ]
  const tests = [{ id: 't1', text: '能绣名字吗', intent: monogram.id }]
  return { revision: 0, enabled: true, examples, ownIntents: [{ ...monogram, articleId }], tests }
}

function put(body: unknown, by = token) {
  return ask(path, { method: 'PUT', token: by, body })
}

async function save(write: UnderstandingWrite): Promise<ShopUnderstanding> {
  return read(await put(write), shopUnderstandingSchema)
}

async function loadRecord(by: string, also = '&also=understanding') {
  const page = await read(await ask(`/api/shops/demo/feed?since=0${also}`, { token: by }), feedPageSchema)
  return page.changed.find(({ kind }) => kind === 'understanding')?.body
}

/** Posts a message without any proposal worth keeping and reads what the room answers it with. */
async function basisOf(chat: Awaited<ReturnType<typeof openChat>>, text: string) {
  chat.socket.send({ type: 'message.post', clientId: newId(), text })
  const { seq } = await chat.socket.next('message.posted', ({ message }) => message.author.kind === 'shopper')
  chat.socket.send({ type: 'reply.propose', answers: seq, epoch: 0, basis: { kind: 'none' } })
  const { message } = await chat.socket.next('message.posted', (down) => down.message.answers === seq)
  return message.basis
}

async function openChat() {
  const { accessToken, conversationId } = await openSession()
  const { socket } = await openConversation(accessToken, conversationId)
  return { socket, accessToken }
}

describe('what a shop taught', () => {
  test('is empty and switched on at first, for owners and operators to read', async () => {
    const empty = { revision: 0, enabled: true, examples: [], ownIntents: [], tests: [] }
    for (const who of ['owner', 'operator'] as const) {
      const { token: by } = await signIn(who)
      expect(await read(await ask(path, { token: by }), shopUnderstandingSchema)).toEqual(empty)
    }
    const { accessToken } = await openSession()
    expect((await ask(path, { token: accessToken })).status).toBe(403)
    expect((await ask(path)).status).toBe(401)
  })

  test('is kept with who taught it and when, whatever the client says, and noted', async () => {
    const before = Date.now()
    const first = await save(firstWrite())
    expect(first).toMatchObject({ revision: 1, examples: [{ id: 'e1', addedBy: '林舟' }, {}, {}] })
    expect(Date.parse(first.examples[0]!.addedAt)).toBeGreaterThanOrEqual(before)
    const added = [...first.examples, exampleOf('e4', '放驿站算了', 'delivery_schedule')]
    const second = await save({ ...first, examples: added.map((example) => ({ ...example, ...stamp })) })
    expect(second.examples.slice(0, 3)).toEqual(first.examples)
    expect(second).toMatchObject({ revision: 2, examples: [{}, {}, {}, { id: 'e4', addedBy: '林舟' }] })
    expect(await read(await ask(path, { token }), shopUnderstandingSchema)).toEqual(second)
    const { results } = await env.DB.prepare("SELECT 1 FROM audit WHERE action = 'understanding.changed'").all()
    expect(results.length).toBeGreaterThanOrEqual(2)
  })

  test('is changed by owners only, and by none of two at once who saw the same', async () => {
    const { token: operator } = await signIn('operator')
    expect(await refusal(await put(firstWrite(), operator))).toEqual({ status: 403, error: { code: 'forbidden' } })
    await save({ ...firstWrite(), ownIntents: [], examples: [], tests: [] })
    const again = { ...firstWrite(), revision: 1 }
    const both = await Promise.all([put(again), put({ ...again, enabled: false })])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const winner = await read(both.find(({ status }) => status === 200)!, shopUnderstandingSchema)
    expect(await loadRecord(token)).toMatchObject({ revision: 2, enabled: winner.enabled })
    expect(await refusal(await put(again))).toEqual({ status: 409, error: { code: 'revision-conflict' } })
    expect((await put({ ...again, revision: 9 })).status).toBe(409)
  })

  test('reaches an open chat, decides there at once, and no more when it is switched off', async () => {
    const off = await save({ ...firstWrite(), enabled: false })
    const chat = await openChat()
    expect(await basisOf(chat, taughtText)).not.toMatchObject({ articleId })
    const first = await save({ ...off, enabled: true })
    await chat.socket.next('knowledge.changed')
    expect(await basisOf(chat, taughtText)).toMatchObject({ kind: 'article', articleId })
    expect(await basisOf(chat, '能绣小红三个字不')).toMatchObject({ kind: 'article', articleId })
    await save({ ...first, enabled: false })
    expect(await loadRecord(chat.accessToken)).toMatchObject({ enabled: false, layer: null })
    await chat.socket.next('knowledge.changed')
    expect(await basisOf(chat, taughtText)).not.toMatchObject({ articleId })
  })

  test('goes to shoppers without examples, tests and names, and not at all to a client that knows no such record', async () => {
    await save(firstWrite())
    const { accessToken } = await openSession()
    const record = await loadRecord(accessToken)
    expect(record).toMatchObject({ revision: 1, enabled: true, ownIntents: [{ id: monogram.id, articleId }] })
    expect(JSON.stringify(record)).not.toContain(monogram.name)
    expect(JSON.stringify(record)).not.toContain('绣')
    expect(await loadRecord(token)).toMatchObject({ ownIntents: [{ name: monogram.name }] })
    expect(await loadRecord(accessToken, '')).toBeUndefined()
  })
})

const rows: [string, (write: UnderstandingWrite) => void, { field: string; why: string }][] = [
  [
    'an unknown intent',
    (write) => void Object.assign(write.examples[1]!, { intent: 'own_nothing' }),
    { field: 'examples.1.intent', why: 'unknown-intent' },
  ],
  [
    'a test of an unknown intent',
    (write) => void Object.assign(write.tests[0]!, { intent: 'nothing_known' }),
    { field: 'tests.0.intent', why: 'unknown-intent' },
  ],
  [
    'an own intent without its article',
    (write) => void Object.assign(write.ownIntents[0]!, { articleId: 'a-none' }),
    { field: 'ownIntents.0.articleId', why: 'unknown-article' },
  ],
  [
    'a blank text',
    (write) => void Object.assign(write.examples[0]!, { text: ' \u200b　' }),
    { field: 'examples.0.text', why: 'empty-text' },
  ],
  [
    'a text under two intents, however it is written',
    (write) => write.examples.push(exampleOf('e9', '蹲一個', 'stock')),
    { field: 'examples.3.text', why: 'two-intents' },
  ],
  [
    'a test that is also taught',
    (write) => write.tests.push({ id: 't2', text: ` ${taughtText}`, intent: monogram.id }),
    { field: 'tests.1.text', why: 'example-and-test' },
  ],
  [
    'an id that stands twice',
    (write) => write.examples.push(exampleOf('e1', '别的话', 'stock')),
    { field: 'examples.3.id', why: 'id-twice' },
  ],
]

describe('is refused, and nothing is kept:', () => {
  test.each(rows)('%s', async (_name, spoil, error) => {
    const write = firstWrite()
    spoil(write)
    expect(await refusal(await put(write))).toEqual({ status: 422, error: { code: 'row-refused', ...error } })
    expect((await read(await ask(path, { token }), shopUnderstandingSchema)).revision).toBe(0)
  })

  test.each([
    ['three thousand examples', { examples: manyExamples(3000, '句子') }, 'examples'],
    ['control characters', { examples: [exampleOf('e1', '在\u0007吗', 'stock')] }, 'examples.0.text'],
    ['a text of 301 characters', { examples: [exampleOf('e1', '字'.repeat(301), 'stock')] }, 'examples.0.text'],
    ['an intent that is no name', { examples: [exampleOf('e1', '在吗', '__proto__')] }, 'examples.0.intent'],
    [
      'weights of the client’s own',
      { layer: { base: '00000000', labels: [], features: 0, maxWeight: 1, bytes: '', sentences: '' } },
      'layer',
    ],
    ['no revision', { revision: null }, 'revision'],
  ])('%s', async (_name, change, field) => {
    const response = await put({ ...firstWrite(), ...change })
    expect(await refusal(response)).toEqual({ status: 400, error: { code: 'malformed', field } })
  })

  test('a body beyond the limit', async () => {
    const response = await put({ ...firstWrite(), padding: 'x'.repeat(understandingBodyLimitBytes) })
    expect(await refusal(response)).toMatchObject({ status: 413, error: { code: 'too-large' } })
  })

  test('what would fit its limits one by one but not together', async () => {
    const response = await put({ ...firstWrite(), examples: manyExamples(2000, '长'.repeat(290)) })
    expect(await refusal(response)).toMatchObject({ status: 413, error: { code: 'too-large' } })
  })
})

function manyExamples(count: number, text: string) {
  return Array.from({ length: count }, (_, at) => exampleOf(`e-${at}`, `${text} 第 ${at} 句`, 'stock'))
}

test('two thousand examples are fitted and fit into what clients take', async () => {
  const examples = manyExamples(2000, '这是很多不一样的句子里面的一句')
  const stored = await save({ ...firstWrite(), examples, ownIntents: [], tests: [] })
  expect(stored.examples).toHaveLength(2000)
  expect(await loadRecord(token)).toMatchObject({ revision: 1, layer: { features: expect.any(Number) } })
})

test('a release with another model has every layer fitted again, and clients learn of it', async () => {
  await save(firstWrite())
  const fitted = await loadRecord(token)
  await env.DB.batch([
    env.DB.prepare("UPDATE understandings SET base = 'old'"),
    env.DB.prepare("UPDATE records SET body = json_set(body, '$.layer', null) WHERE kind = 'understanding'"),
  ])
  const chat = await openChat()
  await refitLayers(env)
  await chat.socket.next('knowledge.changed')
  expect(await loadRecord(token)).toEqual(fitted)
  const again = vi.spyOn(env.DB, 'batch')
  await refitLayers(env)
  expect(again).not.toHaveBeenCalled()
})
