import { createMessageBatch, runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { feedPageSchema } from '../../shared/protocol/shop.ts'
import { indexConversations } from '../queue/index-conversations.ts'
import { newId, openConversation, openDesk } from '../test/client.ts'
import { ask, openSession, read, seedDemo, signIn } from '../test/edge.ts'
import { sayFixed, scriptTurns } from '../test/scripted-turns.ts'

beforeAll(seedDemo)
afterEach(() => vi.restoreAllMocks())

async function waitingShopper() {
  scriptTurns(async () => sayFixed('好'))
  const { accessToken, conversationId } = await openSession()
  const { socket } = await openConversation(accessToken, conversationId)
  socket.send({ type: 'handoff.request', clientId: newId(), trigger: 'asked' })
  await socket.next('handoff.requested')
  return { socket, accessToken, conversationId }
}

describe('the queue', () => {
  test('tells each shopper their place, and again when it moves', async () => {
    const { token } = await signIn()
    const first = await waitingShopper()
    const { position } = await first.socket.next('queue.moved')
    const second = await waitingShopper()
    expect(await second.socket.next('queue.moved')).toEqual({
      type: 'queue.moved',
      position: position + 1,
      minutes: null,
    })
    const again = await openConversation(second.accessToken, second.conversationId)
    expect(await again.socket.next('queue.moved')).toMatchObject({ position: position + 1 })
    const { socket: operator } = await openConversation(token, first.conversationId)
    operator.send({ type: 'handoff.accept', clientId: newId(), epoch: 1 })
    expect(await second.socket.next('queue.moved')).toMatchObject({ position })
  })

  test('says how long it takes once enough people waited', async () => {
    const { token } = await signIn()
    for (let at = 0; at < 3; at += 1) {
      const { conversationId } = await waitingShopper()
      const { socket } = await openConversation(token, conversationId)
      socket.send({ type: 'handoff.accept', clientId: newId(), epoch: 1 })
      await socket.next('handoff.accepted')
    }
    const { socket } = await waitingShopper()
    expect((await socket.next('queue.moved', ({ minutes }) => minutes !== null)).minutes).toEqual([1, 1])
  })

  test('is in the list of a desk that opens later, with who waits first', async () => {
    const { conversationId } = await waitingShopper()
    const { token } = await signIn()
    await vi.waitFor(async () => {
      const { resumed, socket } = await openDesk(token)
      socket.close()
      const row = resumed.conversations.find(({ id }) => id === conversationId)
      expect(row).toMatchObject({ owner: 'waiting', trigger: 'asked', epoch: 1 })
    })
  })
})

test('a row of the list never shows a whole phone or order number', async () => {
  scriptTurns(async () => sayFixed('好'))
  const { token } = await signIn()
  const { socket: desk } = await openDesk(token)
  const { accessToken, conversationId } = await openSession()
  const { socket } = await openConversation(accessToken, conversationId)
  socket.send({
    type: 'message.post',
    clientId: newId(),
    text: '我的手机 13900001357 订单 SY100238829154 邮箱 a.b@c.cn',
  })
  const { summary } = await desk.next('conversation.changed', (down) => down.summary.id === conversationId)
  expect(summary.excerpt).toBe('我的手机 **** 订单 SY**** 邮箱 ***')
})

test('an article that begins enters the feed by itself', async () => {
  const { token } = await signIn('owner')
  const { accessToken, conversationId } = await openSession()
  const { socket, resumed } = await openConversation(accessToken, conversationId)
  const begins = await env.DB.prepare(
    "SELECT id, json_extract(body, '$.validFrom') AS at FROM records WHERE kind = 'article' AND json_extract(body, '$.validFrom') > ? LIMIT 1",
  )
    .bind(new Date().toISOString())
    .first<{ id: string; at: string }>()
  const stub = env.DESK.getByName('demo')
  await stub.announceRevision('demo', resumed.revision)
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse(begins!.at) + 1000)
  expect(await runDurableObjectAlarm(stub)).toBe(true)
  vi.restoreAllMocks()
  const { revision } = await socket.next('knowledge.changed')
  const page = await read(await ask(`/api/shops/demo/feed?since=${revision - 1}`, { token }), feedPageSchema)
  expect(page.revision).toBe(revision)
  expect([...page.removed, ...page.changed]).toMatchObject([{ kind: 'article', id: begins!.id }])
})

describe('the index of conversations', () => {
  const event = (lastSeq: number, owner: string) => ({
    type: 'conversation.changed',
    ...{ shop: 'demo', id: 'c1-index', lastSeq, owner, trigger: null, requests: ['stock'], operatorId: null },
    ...{ proof: 'none', rating: null, createdAt: '2026-11-01T00:00:00.000Z', lastAt: '2026-11-01T00:00:00.000Z' },
  })
  const deliver = (...bodies: unknown[]) => {
    const messages = bodies.map((body, at) => ({ id: String(at), timestamp: new Date(), attempts: 1, body }))
    return indexConversations(env.DB, createMessageBatch('kefu-copilot-events', messages))
  }
  const stored = () => env.DB.prepare("SELECT last_seq, owner FROM conversations WHERE id = 'c1-index'").all()

  test('ignores repeated and older news, and skips what it cannot read', async () => {
    await deliver(event(4, 'waiting'), { type: 'else' })
    await deliver(event(6, 'operator'), event(6, 'operator'))
    await deliver(event(5, 'assistant'))
    expect((await stored()).results).toEqual([{ last_seq: 6, owner: 'operator' }])
  })
})
