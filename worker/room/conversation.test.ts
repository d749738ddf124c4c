import { abortAllDurableObjects, evictDurableObject, runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { protocolVersion } from '../../shared/protocol/version.ts'
import { newId, openConversation, textOf } from '../test/client.ts'
import { ask, openSession, refusal, seedDemo } from '../test/edge.ts'
import { sayFixed, scriptTurns } from '../test/scripted-turns.ts'
import { getRoom } from './room-name.ts'

beforeAll(seedDemo)
afterEach(() => vi.restoreAllMocks())

async function shopper() {
  const session = await openSession()
  const { socket, resumed } = await openConversation(session.accessToken, session.conversationId)
  return { ...session, socket, resumed }
}

function roomOf(conversationId: string) {
  const room = getRoom(env, 'demo', conversationId)
  if (room === null) throw new Error('no room')
  return room
}

describe('a question', () => {
  test('comes back numbered and is answered by the edge when nobody proposes', async () => {
    const { socket, resumed } = await shopper()
    expect(resumed).toMatchObject({ owner: 'assistant', epoch: 0, lastSeq: 0 })
    expect(resumed.revision).toBeGreaterThan(50)
    const clientId = newId()
    const sentAt = Date.now()
    socket.send({ type: 'message.post', clientId, text: '你们的发货时间是怎么样的' })
    const posted = await socket.next('message.posted')
    expect(posted).toMatchObject({ seq: 1, message: { clientId, author: { kind: 'shopper' } } })
    const reply = await socket.next('message.posted')
    expect(reply).toMatchObject({ seq: 2, message: { answers: 1, author: { kind: 'assistant' } } })
    expect(Date.now() - sentAt).toBeGreaterThan(1900)
    expect(textOf(reply)).not.toBe('')
  })

  test('is answered once, in order, when several are asked at once', async () => {
    const { socket, conversationId } = await shopper()
    scriptTurns(async ({ text }) => sayFixed(`答：${text}`))
    for (const text of ['一', '二', '三']) socket.send({ type: 'message.post', clientId: newId(), text })
    await socket.next('message.posted', ({ seq }) => seq === 3)
    await socket.settled()
    await runDueNow(conversationId)
    const replies = await Promise.all([4, 5, 6].map((seq) => socket.next('message.posted', (fact) => fact.seq === seq)))
    expect(replies.map(textOf)).toEqual(['答：一', '答：二', '答：三'])
    expect(replies.map(({ message }) => message.answers)).toEqual([1, 2, 3])
  })

  test('posted twice is one fact; the same id with other words is refused', async () => {
    const { socket } = await shopper()
    scriptTurns(async () => sayFixed('好的'))
    const clientId = newId()
    const up = { type: 'message.post' as const, clientId, text: '在吗' }
    socket.send(up)
    socket.send(up)
    expect(await socket.next('message.posted')).toMatchObject({ seq: 1, message: { clientId } })
    expect(await socket.next('message.posted')).toMatchObject({ seq: 1, message: { clientId } })
    socket.send({ ...up, text: '在不在' })
    expect(await socket.next('request.refused')).toMatchObject({ clientId, error: { code: 'conflict' } })
  })

  test('of more than 4,000 characters is refused with the limit', async () => {
    const { socket } = await shopper()
    const clientId = newId()
    socket.send({ type: 'message.post', clientId, text: '长'.repeat(4001) })
    const { error, ...refused } = await socket.next('request.refused')
    expect(refused.clientId).toBe(clientId)
    expect(error).toEqual({ code: 'text-too-long', field: 'text', limit: 4000 })
  })

  test('the thirty-first in a minute is refused with the limit and when to go on', async () => {
    const { socket } = await shopper()
    scriptTurns(async () => sayFixed('好的'))
    for (let at = 0; at < 31; at += 1) socket.send({ type: 'message.post', clientId: newId(), text: `第 ${at} 条` })
    const { error } = await socket.next('request.refused')
    expect(error).toMatchObject({ code: 'too-many-requests', limit: 30 })
    expect(error.retryAfterSeconds).toBeGreaterThan(0)
  })

  test('survives the room going away between question and answer', async () => {
    const { socket, conversationId, accessToken } = await shopper()
    scriptTurns(() => new Promise(() => {}))
    socket.send({ type: 'message.post', clientId: newId(), text: '还在吗' })
    await socket.next('message.posted')
    vi.restoreAllMocks()
    scriptTurns(async () => sayFixed('在的'))
    await abortAllDurableObjects()
    const again = await openConversation(accessToken, conversationId)
    expect(again.resumed.lastSeq).toBe(1)
    await runDueNow(conversationId)
    const reply = await again.socket.next('message.posted', ({ message }) => message.answers === 1)
    expect(textOf(reply)).toBe('在的')
  })

  test('a turn that breaks is handed to a person', async () => {
    const { socket } = await shopper()
    scriptTurns(() => Promise.reject(new Error('broken')))
    socket.send({ type: 'message.post', clientId: newId(), text: '怎么办' })
    expect(await socket.next('handoff.requested')).toMatchObject({ trigger: 'cannot-answer', epoch: 1, card: null })
  })
})

describe('resuming', () => {
  test('brings every fact since, also over a hibernated socket', async () => {
    const { socket, conversationId, accessToken } = await shopper()
    scriptTurns(async () => sayFixed('好的'))
    socket.send({ type: 'message.post', clientId: newId(), text: '第一句' })
    await socket.next('message.posted')
    await evictDurableObject(roomOf(conversationId))
    socket.send({ type: 'message.post', clientId: newId(), text: '第二句' })
    const second = await socket.next('message.posted', (fact) => textOf(fact) === '第二句')
    const late = await openConversation(accessToken, conversationId, second.seq - 1)
    expect(await late.socket.next('message.posted')).toMatchObject({ seq: second.seq })
  })

  test('with another protocol is refused', async () => {
    const { socket } = await shopper()
    socket.send({ type: 'conversation.resume', from: 0, protocol: protocolVersion + 1 })
    expect(await socket.next('request.refused')).toMatchObject({ error: { code: 'unsupported-protocol' } })
  })

  test.each([
    ['not json', '{', { code: 'malformed' }],
    ['an unknown type', '{"type":"message.delete"}', { code: 'malformed', field: 'type' }],
    ['a wrong field', '{"type":"read.mark","seq":"3"}', { code: 'malformed', field: 'seq' }],
    ['a frame over 64 KB', `{"x":"${'字'.repeat(22_000)}"}`, { code: 'too-large', limit: 65_536 }],
  ])('a frame that is %s is refused with what is wrong', async (_name, frame, error) => {
    const { socket } = await shopper()
    socket.send(frame)
    expect(await socket.next('request.refused')).toEqual({ type: 'request.refused', clientId: null, error })
  })

  test('a ping is answered', async () => {
    const { socket } = await shopper()
    socket.send('ping')
    await socket.settled()
    expect(socket.raw).toContain('pong')
  })
})

describe('over HTTP', () => {
  test('a message is posted, answered at once, and read back', async () => {
    const { accessToken: token, conversationId } = await openSession()
    scriptTurns(async () => sayFixed('你好'))
    const path = `/api/conversations/${conversationId}`
    const clientId = newId()
    const body = { clientId, text: '在吗' }
    const posted = await ask(`${path}/messages`, { token, body })
    expect(await posted.json()).toMatchObject({ type: 'message.posted', seq: 1 })
    expect(await (await ask(`${path}/messages`, { token, body })).json()).toMatchObject({ seq: 1 })
    const other = await refusal(await ask(`${path}/messages`, { token, body: { clientId, text: '别的' } }))
    expect(other).toEqual({ status: 409, error: { code: 'conflict' } })
    await vi.waitFor(async () => {
      const page = await (await ask(`${path}/facts?from=1`, { token })).json()
      expect(page).toMatchObject({ more: false, facts: [{ seq: 2, message: { answers: 1 } }] })
    })
  })

  test.each([
    [{ clientId: 'x', text: '好' }, 400, { code: 'malformed', field: 'clientId' }],
    [{ clientId: 'test-000001' }, 400, { code: 'malformed', field: 'text' }],
    [{ clientId: 'test-000002', text: 'x'.repeat(4001) }, 400, { code: 'text-too-long', field: 'text', limit: 4000 }],
    [{ clientId: 'test-000003', text: 'x'.repeat(70_000) }, 413, { code: 'too-large', limit: 65_536 }],
  ])('a bad body is refused: %#', async (body, status, error) => {
    const { accessToken: token, conversationId } = await openSession()
    const response = await ask(`/api/conversations/${conversationId}/messages`, { token, body })
    expect(await refusal(response)).toEqual({ status, error })
  })

  test('another visitor reads and writes nothing', async () => {
    const mine = await openSession()
    const other = await openSession()
    const path = `/api/conversations/${mine.conversationId}`
    const forbidden = { status: 403, error: { code: 'forbidden' } }
    expect(await refusal(await ask(`${path}/facts`, { token: other.accessToken }))).toEqual(forbidden)
    const body = { clientId: newId(), text: '你好' }
    expect(await refusal(await ask(`${path}/messages`, { token: other.accessToken, body }))).toEqual(forbidden)
  })
})

/** Lets what is due happen now: the clock of the room is moved, nobody sleeps. */
async function runDueNow(conversationId: string): Promise<void> {
  const later = Date.now() + 5000
  vi.spyOn(Date, 'now').mockReturnValue(later)
  await runDurableObjectAlarm(roomOf(conversationId))
}
