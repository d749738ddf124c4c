import { env } from 'cloudflare:workers'
import * as v from 'valibot'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import {
  type DeskCatalogue,
  deskCatalogueSchema,
  shopperSheetSchema,
  writtenSchema,
} from '../../shared/protocol/http.ts'
import { type FeedPage, feedPageSchema } from '../../shared/protocol/shop.ts'
import { createStaff } from '../auth/staff-auth.ts'
import { newId, openConversation, openDesk } from '../test/client.ts'
import { ask, openSession, read, refusal, seedDemo, signIn } from '../test/edge.ts'
import { sayFixed, scriptTurns } from '../test/scripted-turns.ts'

beforeAll(seedDemo)
afterEach(() => vi.restoreAllMocks())

async function loadCatalogue(token: string): Promise<DeskCatalogue> {
  return read(await ask('/api/desk/catalogue', { token }), deskCatalogueSchema)
}

async function loadFeed(token: string, since: number): Promise<FeedPage> {
  return read(await ask(`/api/shops/demo/feed?since=${since}`, { token }), feedPageSchema)
}

function bodyOf({
  title,
  questions,
  answers,
  relatedIds,
  handoffCondition,
  layer,
  category,
  productIds,
  channels,
  locale,
  validFrom,
  validTo,
}: DeskCatalogue['articles'][number]) {
  return {
    title,
    questions,
    answers,
    relatedIds,
    handoffCondition,
    layer,
    category,
    productIds,
    channels,
    locale,
    validFrom,
    validTo,
  }
}

describe('an edit', () => {
  test('of a price reaches feed, sockets and the next turn', async () => {
    const { token } = await signIn('owner')
    const visitor = await openSession()
    const { socket, resumed } = await openConversation(visitor.accessToken, visitor.conversationId)
    const { socket: desk } = await openDesk(token)
    const [sku] = (await loadCatalogue(token)).skus
    const patch = { priceMinor: sku!.priceMinor + 100, stock: 3 }
    const written = await read(
      await ask(`/api/desk/skus/${sku!.id}`, { method: 'PUT', token, body: patch }),
      writtenSchema,
    )
    expect(written.revision).toBeGreaterThan(resumed.revision)
    expect(await socket.next('knowledge.changed')).toMatchObject({ revision: written.revision })
    expect(await desk.next('knowledge.changed')).toMatchObject({ revision: written.revision })
    const page = await loadFeed(visitor.accessToken, resumed.revision)
    expect(page).toMatchObject({ snapshot: false, more: false, revision: written.revision, removed: [] })
    expect(page.changed).toEqual([{ kind: 'sku', id: sku!.id, body: { ...sku, ...patch } }])
    const seen = new Promise((resolve) => {
      scriptTurns(async (_input, { catalogue }) => {
        resolve(catalogue.skus.find(({ id }) => id === sku!.id))
        return sayFixed('好')
      })
    })
    socket.send({ type: 'message.post', clientId: newId(), text: '多少钱' })
    expect(await seen).toEqual({ ...sku, ...patch })
  })

  test.each([
    ['stock below zero', { stock: -1 }, 'stock'],
    ['half a fen', { priceMinor: 1.5 }, 'priceMinor'],
  ])('with %s is refused', async (_name, body, field) => {
    const { token } = await signIn('owner')
    const [sku] = (await loadCatalogue(token)).skus
    const response = await ask(`/api/desk/skus/${sku!.id}`, { method: 'PUT', token, body })
    expect(await refusal(response)).toEqual({ status: 400, error: { code: 'malformed', field } })
  })

  test('of two fields by two people at once keeps both', async () => {
    const { token } = await signIn('owner')
    const { skus } = await loadCatalogue(token)
    const { id } = skus[1]!
    const put = (body: object) => ask(`/api/desk/skus/${id}`, { method: 'PUT', token, body })
    const both = await Promise.all([put({ stock: 77 }), put({ priceMinor: 12_300 })])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    const after = (await loadCatalogue(token)).skus.find((one) => one.id === id)
    expect(after).toMatchObject({ stock: 77, priceMinor: 12_300 })
  })
})

describe('an article', () => {
  test('is written, published, changed and taken offline, each time from the version it was made from', async () => {
    const { token } = await signIn('owner')
    const visitor = (await openSession()).accessToken
    const { revision, articles } = await loadCatalogue(token)
    const body = { ...bodyOf(articles[0]!), title: '新文章', questions: ['可以寄到月球吗'] }
    const draft = await read(
      await ask('/api/desk/articles', { token, body: { body, publish: false, basedOn: null } }),
      writtenSchema,
    )
    expect(await loadFeed(visitor, revision)).toMatchObject({ changed: [], removed: [], revision: draft.revision })
    const put = (write: object) =>
      ask(`/api/desk/articles/${draft.id}`, { method: 'PUT', token, body: { body, ...write } })
    const live = await read(await put({ publish: true, basedOn: 1 }), writtenSchema)
    expect(live.version).toBe(2)
    expect((await loadFeed(visitor, draft.revision)).changed).toMatchObject([{ kind: 'article', id: draft.id }])
    expect(await refusal(await put({ publish: true, basedOn: 1 }))).toEqual({
      status: 409,
      error: { code: 'revision-conflict' },
    })
    const retire = await ask(`/api/desk/articles/${draft.id}/retire`, { token, body: { basedOn: 2 } })
    const retired = await read(retire, writtenSchema)
    expect((await loadFeed(visitor, live.revision)).removed).toEqual([{ kind: 'article', id: draft.id }])
    const { results } = await env.DB.prepare(
      'SELECT version, state FROM article_history WHERE article_id = ? ORDER BY version',
    )
      .bind(draft.id)
      .all()
    expect(results).toEqual([
      { version: 1, state: 'draft' },
      { version: 2, state: 'live' },
      { version: 3, state: 'retired' },
    ])
    expect(retired.version).toBe(3)
  })

  test('answers as soon as it is published', async () => {
    const { token } = await signIn('owner')
    const { articles } = await loadCatalogue(token)
    const { accessToken, conversationId } = await openSession()
    const { socket } = await openConversation(accessToken, conversationId)
    const answers = [{ id: 'A', text: '目前不配送到月球背面。' }]
    const plain = {
      handoffCondition: null,
      layer: 'base',
      productIds: [],
      validFrom: null,
      validTo: null,
      relatedIds: [],
    }
    const body = { ...bodyOf(articles[0]!), ...plain, questions: ['你们配送到月球背面吗'], answers }
    const { id } = await read(
      await ask('/api/desk/articles', { token, body: { body, publish: true, basedOn: null } }),
      writtenSchema,
    )
    await socket.next('knowledge.changed')
    scriptTurns(async () => sayFixed('没有查到'))
    socket.send({ type: 'message.post', clientId: newId(), text: '你们配送到月球背面吗' })
    const { seq } = await socket.next('message.posted')
    socket.send({ type: 'reply.propose', answers: seq, epoch: 0, basis: { kind: 'article', articleId: id } })
    const { message } = await socket.next('message.posted')
    expect(message.parts[0]).toEqual({ kind: 'text', text: '目前不配送到月球背面。' })
  })
})

describe('the desk', () => {
  const routes: [string, string][] = [
    ['GET', '/api/desk/catalogue'],
    ['PUT', '/api/desk/skus/x'],
    ['GET', '/api/desk/rules'],
    ['PUT', '/api/desk/rules/return-policy/main'],
    ['POST', '/api/desk/rules/import'],
    ['GET', '/api/desk/rules/orders'],
    ['POST', '/api/desk/articles'],
    ['GET', '/api/desk/conversations/c1-AAAAAAAAAAAAAAAAAAAA/shopper'],
  ]

  test.each(routes)('%s %s is closed to visitors', async (method, path) => {
    const { accessToken: token } = await openSession()
    const body = method === 'GET' ? undefined : {}
    expect(await refusal(await ask(path, { method, token, body }))).toEqual({
      status: 403,
      error: { code: 'forbidden' },
    })
  })

  test('of one shop sees and changes nothing of another', async () => {
    await env.DB.prepare("INSERT OR IGNORE INTO shops (id, name, created_at) VALUES ('other', 'Other', '')").run()
    await createStaff(env, {
      email: 'x@other.shop',
      name: 'X',
      password: 'other-password',
      shop: 'other',
      role: 'owner',
    })
    const body = { email: 'x@other.shop', password: 'other-password' }
    const { token } = v.parse(v.object({ token: v.string() }), await (await ask('/api/staff/sign-in', { body })).json())
    const { token: own } = await signIn('owner')
    const [sku] = (await loadCatalogue(own)).skus
    const put = await ask(`/api/desk/skus/${sku!.id}`, { method: 'PUT', token, body: { stock: 1 } })
    expect(await refusal(put)).toEqual({ status: 404, error: { code: 'unknown-record' } })
    expect((await ask('/api/shops/demo/feed', { token })).status).toBe(403)
    const visitor = await openSession()
    scriptTurns(async () => sayFixed('好'))
    const { socket } = await openConversation(visitor.accessToken, visitor.conversationId)
    socket.send({ type: 'message.post', clientId: newId(), text: '你好' })
    await socket.next('message.posted')
    const facts = await ask(`/api/conversations/${visitor.conversationId}/facts`, { token })
    expect(await refusal(facts)).toEqual({ status: 404, error: { code: 'unknown-conversation' } })
  })

  test('is left by signing out: the token and the open sockets end', async () => {
    const { token } = await signIn()
    const { socket } = await openDesk(token)
    expect((await ask('/api/staff/sign-out', { method: 'POST', token })).status).toBe(204)
    expect(await socket.untilClosed()).toBe(4401)
    expect((await ask('/api/desk/catalogue', { token })).status).toBe(401)
  })

  test('does not say which of email and password was wrong, and stops guessing', async () => {
    const headers = { 'cf-connecting-ip': '10.9.9.9' }
    const guess = (email: string) => ask('/api/staff/sign-in', { body: { email, password: 'wrong' }, headers })
    const wrong = { status: 401, error: { code: 'invalid-credentials' } }
    expect(await refusal(await guess('owner@demo.shop'))).toEqual(wrong)
    expect(await refusal(await guess('nobody@demo.shop'))).toEqual(wrong)
    await Promise.all(Array.from({ length: 18 }, (_, at) => guess(`n${at}@demo.shop`)))
    expect(await refusal(await guess('more@demo.shop'))).toMatchObject({ status: 429, error: { limit: 20 } })
  }, 30_000)

  test('reads a shopper sheet with an audit entry, masked for whoever does not serve them', async () => {
    scriptTurns(async () => sayFixed('好'))
    const { accessToken, conversationId } = await openSession()
    const { socket } = await openConversation(accessToken, conversationId)
    const login = await ask('/demo/log-in', { body: { memberId: 'm-zhou' } })
    const { jwt } = v.parse(v.object({ jwt: v.string() }), await login.json())
    socket.send({ type: 'identity.present', clientId: newId(), jwt })
    await socket.next('identity.accepted')
    const { token } = await signIn()
    const path = `/api/desk/conversations/${conversationId}/shopper`
    const before = await read(await ask(path, { token }), shopperSheetSchema)
    expect(before.member).toMatchObject({ id: 'm-zhou', phone: '139****1357' })
    expect(before.orders.length).toBeGreaterThan(1)
    expect(before.orders.every(({ address }) => address.detail === '****' && address.phone.includes('****'))).toBe(true)
    const { socket: operator } = await openConversation(token, conversationId)
    operator.send({ type: 'handoff.accept', clientId: newId(), epoch: 0 })
    await operator.next('handoff.accepted')
    const serving = await read(await ask(path, { token }), shopperSheetSchema)
    expect(serving.orders.some(({ address }) => address.detail !== '****')).toBe(true)
    const { results } = await env.DB.prepare("SELECT action FROM audit WHERE subject = ? AND action = 'shopper.read'")
      .bind(conversationId)
      .all()
    expect(results).toHaveLength(2)
  })
})
