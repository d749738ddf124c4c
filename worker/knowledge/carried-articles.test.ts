import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { createDemoShop } from '../../shared/demo/create-demo-shop.ts'
import { feedPageSchema } from '../../shared/protocol/shop.ts'
import { newId, openConversation } from '../test/client.ts'
import { ask, openSession, read, seedDemo } from '../test/edge.ts'
import { sayFixed, scriptTurns } from '../test/scripted-turns.ts'
import { carryLimits, loadCarriedArticles } from './carried-articles.ts'
import { deltaSince } from './delta-since.ts'
import { toFeedPage } from './shopper-feed.ts'
import { bumpShop } from './write-record.ts'

beforeAll(seedDemo)
afterEach(() => vi.restoreAllMocks())

const now = new Date()
const live = createDemoShop(now).articles.filter(
  ({ state, channels, validTo }) =>
    state === 'live' && channels.includes('widget') && (validTo === null || Date.parse(validTo) > now.getTime()),
)

async function carried(articles: number, bytes = carryLimits.bytes) {
  return [...(await loadCarriedArticles(env.DB, 'demo', { revision: 1, now, limits: { articles, bytes } }))]
}

test('a shop within the limits is carried whole', async () => {
  expect(carryLimits).toEqual({ articles: 3000, bytes: 4 * 1024 * 1024 })
  const ids = await loadCarriedArticles(env.DB, 'demo', { revision: 1, now })
  expect([...ids].sort()).toEqual(live.map(({ id }) => id).sort())
})

test('beyond them emergencies come first, then what answered most', async () => {
  const plain = live.filter(({ layer }) => layer !== 'emergency')
  const [seldom, often] = [plain[3]!.id, plain[7]!.id]
  const use = env.DB.prepare("INSERT INTO article_uses (shop, article_id, uses) VALUES ('demo', ?, ?)")
  await env.DB.batch([use.bind(seldom, 2), use.bind(often, 9)])
  const emergencies = live.filter(({ layer }) => layer === 'emergency').map(({ id }) => id)
  const ids = await carried(emergencies.length + 2)
  expect(ids.slice(emergencies.length)).toEqual([often, seldom])
  expect(ids.slice(0, emergencies.length).sort()).toEqual(emergencies.sort())
  expect((await carried(3000, 4000)).length).toBeLessThan(10)
})

test('an article that is not carried is in no page of a shopper, and one they hold is taken back', async () => {
  const [left] = live
  const reader = { side: 'shopper' as const, carried: new Set(live.slice(1).map(({ id }) => id)) }
  const whole = (await deltaSince(env.DB, 'demo', 0))!
  expect(toFeedPage(whole, reader, now).changed.some(({ id }) => id === left!.id)).toBe(false)
  expect(toFeedPage(whole, { side: 'staff' }, now).changed.some(({ id }) => id === left!.id)).toBe(true)
  const page = toFeedPage({ ...whole, snapshot: false }, reader, now)
  expect(page.removed).toContainEqual({ kind: 'article', id: left!.id })
})

test('an answer counts for its article', async () => {
  const article = live.find(({ handoffCondition, layer }) => handoffCondition === null && layer === 'base')!
  const basis = { kind: 'article' as const, articleId: article.id, version: 1, variant: 'A', title: article.title }
  const parts = [{ kind: 'text' as const, text: '好' }]
  scriptTurns(async () => ({ ...sayFixed(''), kind: 'reply', reply: { parts, basis, facts: [] } }))
  const { accessToken, conversationId } = await openSession()
  const { socket } = await openConversation(accessToken, conversationId)
  socket.send({ type: 'message.post', clientId: newId(), text: '问' })
  await socket.next('message.posted')
  socket.send({ type: 'reply.propose', answers: 1, epoch: 0, basis: { kind: 'none' } })
  await socket.next('message.posted', ({ message }) => message.answers === 1)
  socket.send({ type: 'handoff.request', clientId: newId(), trigger: 'asked' })
  await vi.waitFor(
    async () => {
      const row = await env.DB.prepare('SELECT uses FROM article_uses WHERE article_id = ?').bind(article.id).first()
      expect(Number(row?.uses)).toBeGreaterThanOrEqual(1)
    },
    { timeout: 4000 },
  )
})

/** A shop of so many articles, all newer than what it had. */
async function grow(count: number): Promise<void> {
  await env.DB.batch([
    env.DB.prepare(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
       INSERT INTO records (shop, kind, id, revision, body)
       SELECT 'demo', 'article', 'many-' || i, (SELECT max(revision) FROM records WHERE shop = 'demo') + i,
         json_set(body, '$.id', 'many-' || i, '$.title', i || ' 号标签', '$.questions', json_array(i || ' 号标签贴在哪'))
       FROM n, (SELECT body FROM records WHERE shop = 'demo' AND kind = 'article' AND id = ?2)`,
    ).bind(count, live.find(({ layer, validTo }) => layer === 'base' && validTo === null)!.id),
    bumpShop(env.DB, 'demo'),
  ])
}

test('a shop of 3,100: a device gets 3,000 of them, and the edge answers from the rest', async () => {
  const left = live.findLast(({ layer, handoffCondition }) => layer === 'base' && handoffCondition === null)!
  await env.DB.prepare("DELETE FROM article_uses WHERE shop = 'demo'").run()
  await grow(3_100)
  const { accessToken, conversationId } = await openSession()
  const held = new Set<string>()
  for (let since = 0, more = true; more; ) {
    const page = await read(await ask(`/api/shops/demo/feed?since=${since}`, { token: accessToken }), feedPageSchema)
    for (const { kind, id } of page.changed) if (kind === 'article') held.add(id)
    ;({ revision: since, more } = page)
  }
  expect(held.size).toBe(carryLimits.articles)
  expect(held.has(left.id)).toBe(false)
  const { socket } = await openConversation(accessToken, conversationId)
  socket.send({ type: 'message.post', clientId: newId(), text: left.questions[0]! })
  const { seq } = await socket.next('message.posted')
  socket.send({ type: 'reply.propose', answers: seq, epoch: 0, basis: { kind: 'none' } })
  const { message } = await socket.next('message.posted', ({ message: posted }) => posted.answers === seq)
  expect(message.basis).toMatchObject({ kind: 'article', articleId: left.id })
})
