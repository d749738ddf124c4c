import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { createDemoShop } from '../../shared/demo/create-demo-shop.ts'
import { newId, openConversation } from '../test/client.ts'
import { openSession, seedDemo } from '../test/edge.ts'
import { sayFixed, scriptTurns } from '../test/scripted-turns.ts'
import { carryLimits, loadCarriedArticles } from './carried-articles.ts'
import { deltaSince } from './delta-since.ts'
import { toFeedPage } from './shopper-feed.ts'

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
