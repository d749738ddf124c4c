import {
  createExecutionContext,
  createMessageBatch,
  getQueueResult,
  runDurableObjectAlarm,
  runInDurableObject,
} from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { ConversationSummary } from '../../shared/protocol/conversation.ts'
import { indexConversations } from '../queue/index-conversations.ts'
import { getRoom } from '../room/room-name.ts'
import { newId, openConversation, openDesk } from '../test/client.ts'
import { ask, openSession, refusal, seedDemo, signIn } from '../test/edge.ts'
import { sayFixed, scriptTurns } from '../test/scripted-turns.ts'
import { findMoves } from './push-positions.ts'
import { ShopDesk } from './shop-desk.ts'

beforeAll(seedDemo)
afterEach(() => vi.restoreAllMocks())

test('a hand-off that the desk missed is told again within seconds', async () => {
  scriptTurns(async () => sayFixed('好'))
  const { token } = await signIn()
  const { socket: desk } = await openDesk(token)
  const { accessToken, conversationId } = await openSession()
  const { socket } = await openConversation(accessToken, conversationId)
  vi.spyOn(console, 'error').mockReturnValue()
  const report = vi.spyOn(ShopDesk.prototype, 'report').mockRejectedValue(new Error('away'))
  socket.send({ type: 'handoff.request', clientId: newId(), trigger: 'asked' })
  await socket.next('handoff.requested')
  await vi.waitFor(() => expect(report).toHaveBeenCalled())
  report.mockRestore()
  const room = getRoom(env, 'demo', conversationId)!
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3500)
  await runDurableObjectAlarm(room)
  const { summary } = await desk.next('conversation.changed', (down) => down.summary.id === conversationId)
  expect(summary.owner).toBe('waiting')
  await vi.waitFor(async () => {
    const left = await runInDurableObject(room, (_room, state) =>
      state.storage.sql.exec("SELECT 1 FROM due WHERE kind = 'report' AND conversation = ?", conversationId).toArray(),
    )
    expect(left).toEqual([])
  })
})

test('a desk that opens sees everybody who waits, however many wait', async () => {
  const desk = env.DESK.getByName('crowded')
  const summary = (at: number): ConversationSummary => ({
    ...{
      id: `c1-crowd-${String(at).padStart(12, '0')}`,
      owner: 'waiting',
      epoch: 1,
      operatorId: null,
      operatorName: null,
    },
    ...{
      shopperName: '访客',
      proof: 'none',
      excerpt: '',
      trigger: 'asked',
      requests: [],
      mood: 'neutral',
      moodIntensity: 0,
    },
    ...{
      waitingSince: new Date(Date.now() - 2000_000 + at * 1000).toISOString(),
      lastAt: new Date(Date.now() - at * 1000).toISOString(),
      lastSeq: 1,
    },
  })
  await desk.report(
    'crowded',
    Array.from({ length: 1000 }, (_, at) => summary(at)),
  )
  const { position } = (await desk.positionOf(summary(999).id))!
  expect(position).toBe(1000)
  const rows = await runInDurableObject(desk, (_desk, state) =>
    state.storage.sql.exec("SELECT count(*) AS n FROM conversations WHERE owner = 'waiting'").one(),
  )
  expect(rows).toEqual({ n: 1000 })
})

test('only those whose place changed hear of it', () => {
  const before = new Map([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ])
  expect(
    findMoves(
      before,
      new Map([
        ['a', 1],
        ['c', 2],
      ]),
      [1, 2],
    ),
  ).toEqual([{ conversation: 'c', position: 2, minutes: [1, 2] }])
})

test('an article that begins while the desk looks for beginnings is not skipped', async () => {
  const desk = env.DESK.getByName('demo')
  await desk.announceRevision('demo', 1)
  const begun = await runInDurableObject(desk, (_desk, state) => state.storage.kv.get<number>('begun'))
  const at = new Date(begun! + 5).toISOString()
  await env.DB.prepare(
    `UPDATE records SET body = json_set(body, '$.validFrom', ?) WHERE shop = 'demo' AND kind = 'article'
     AND id = (SELECT id FROM records WHERE shop = 'demo' AND kind = 'article' AND json_extract(body, '$.state') = 'live' LIMIT 1)`,
  )
    .bind(at)
    .run()
  await desk.announceRevision('demo', 2)
  // One that is due may be going off or have gone off by now: then everything until then is looked at.
  await vi.waitFor(async () => {
    const { alarmAt, looked } = await runInDurableObject(desk, async (_desk, { storage }) => {
      return { alarmAt: await storage.getAlarm(), looked: storage.kv.get<number>('begun') ?? 0 }
    })
    const isSoon = alarmAt !== null && alarmAt <= Date.now()
    expect(isSoon || looked >= begun! + 5).toBe(true)
  })
})

describe('the audit', () => {
  test('says nothing of a change that was refused', async () => {
    const { token } = await signIn('owner')
    const put = await ask('/api/desk/skus/no-such-sku', { method: 'PUT', token, body: { stock: 1 } })
    expect((await refusal(put)).status).toBe(404)
    const { results } = await env.DB.prepare("SELECT subject FROM audit WHERE subject = 'no-such-sku'").all()
    expect(results).toEqual([])
  })

  test('says who changed a price', async () => {
    const { token, staff } = await signIn('owner')
    const { id } = (await env.DB.prepare("SELECT id FROM records WHERE kind = 'sku' LIMIT 1").first<{ id: string }>())!
    expect((await ask(`/api/desk/skus/${id}`, { method: 'PUT', token, body: { stock: 9 } })).status).toBe(200)
    const { results } = await env.DB.prepare('SELECT staff_id, action FROM audit WHERE subject = ?').bind(id).all()
    expect(results).toEqual([{ staff_id: staff.id, action: 'sku.changed' }])
  })
})

test('an event that cannot be stored is tried again alone, and the others are stored', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  const event = (shop: string, id: string) => ({
    type: 'conversation.changed',
    ...{ shop, id, lastSeq: 1, owner: 'assistant', trigger: null, requests: [], operatorId: null },
    ...{ proof: 'none', rating: null, createdAt: '2026-11-01T00:00:00.000Z', lastAt: '2026-11-01T00:00:00.000Z' },
  })
  const messages = [event('gone', 'c1-lost'), event('demo', 'c1-kept')].map((body, at) => ({
    ...{ id: String(at), timestamp: new Date(), attempts: 1, body },
  }))
  const batch = createMessageBatch('kefu-copilot-events', messages)
  await indexConversations(env.DB, batch)
  const { retryMessages } = await getQueueResult(batch, createExecutionContext())
  expect(retryMessages).toMatchObject([{ msgId: '0' }])
  const { results } = await env.DB.prepare("SELECT id FROM conversations WHERE id IN ('c1-lost', 'c1-kept')").all()
  expect(results).toEqual([{ id: 'c1-kept' }])
})
