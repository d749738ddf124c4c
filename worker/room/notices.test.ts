import { runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { DownOf } from '../../shared/protocol/down.ts'
import { newId, openConversation, textOf } from '../test/client.ts'
import { ask, openSession, seedDemo, signIn } from '../test/edge.ts'
import { getRoom } from './room-name.ts'

/* Friday 20 November 2026, 10:00 in Beijing; the demo shop is made of that moment. */
const morning = Date.parse('2026-11-20T02:00:00Z')
const stalled = 'SY100238801462'
const minuteMs = 60_000

const open: Socket[] = []

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: morning })
  await seedDemo()
})
beforeEach(() => vi.setSystemTime(morning))
afterEach(async () => {
  // A chat left open would be told what the next test waits for.
  for (const socket of open.splice(0)) socket.close()
  await env.DB.prepare('DELETE FROM notices').run()
})
afterAll(() => vi.useRealTimers())

type Session = Awaited<ReturnType<typeof openSession>>
type Socket = Awaited<ReturnType<typeof openConversation>>['socket']

/** A shopper whose page presents a login. */
async function visit(session: Session, memberId: string) {
  const { socket } = await openConversation(session.accessToken, session.conversationId)
  open.push(socket)
  const login = await ask('/demo/log-in', { body: { memberId } })
  const { jwt } = v.parse(v.object({ jwt: v.string() }), await login.json())
  socket.send({ type: 'identity.present', clientId: newId(), jwt })
  await socket.next('identity.accepted')
  return socket
}

/** Lets time pass and the room's alarm ring. */
async function pass(session: Session, ms: number): Promise<void> {
  vi.setSystemTime(Date.now() + ms)
  await runDurableObjectAlarm(getRoom(env, 'demo', session.conversationId)!)
}

const isNotice = ({ message }: DownOf<'message.posted'>) =>
  message.answers === null && message.author.kind === 'assistant'

/** The notice, when one came; look-ups run beside the alarm. */
async function hearNotice(socket: Socket) {
  return socket.next('message.posted', isNotice)
}

async function expectSilence(socket: Socket): Promise<void> {
  // The look-up is a handful of reads of a local database: several rounds through the edge outlast it.
  for (let round = 0; round < 4; round += 1) await socket.settled()
  expect(socket.frames.filter((frame) => frame.type === 'message.posted' && isNotice(frame))).toEqual([])
}

async function say(socket: Socket, text: string, epoch = 0) {
  socket.send({ type: 'message.post', clientId: newId(), text })
  const { seq } = await socket.next('message.posted', ({ message }) => message.author.kind === 'shopper')
  socket.send({ type: 'reply.propose', answers: seq, epoch, basis: { kind: 'none' } })
  return socket.next('message.posted', ({ message }) => message.answers === seq)
}

describe('a login whose parcel stands still', () => {
  test('is told once, with what can be done, and a choice goes on with that order', async () => {
    const session = await openSession()
    const socket = await visit(session, 'm-zhou')
    await pass(session, 3000)
    const notice = await hearNotice(socket)
    expect(notice.message.basis).toEqual({ kind: 'flow', flow: 'logistics-trouble', state: 'offering-slow' })
    expect(textOf(notice)).toContain(stalled)
    expect(textOf(notice)).toContain('到达广州转运中心')
    expect(notice.message.parts.at(-1)).toEqual({ kind: 'quick-replies', texts: ['催一催', '等等看', '转人工'] })
    expect(notice.message.facts).toContainEqual(expect.objectContaining({ name: 'trouble.kind', value: 'stalled' }))
    expect(textOf(await say(socket, '等等看'))).toMatch(/先等等|先不动/)
    await pass(session, 31 * minuteMs)
    await expectSilence(socket)
  })

  test('is not told again by a second tab, after a reload, or on another device', async () => {
    const session = await openSession()
    const socket = await visit(session, 'm-zhou')
    await pass(session, 3000)
    await hearNotice(socket)
    const reloaded = await visit(session, 'm-zhou')
    await pass(session, 3000)
    const before = reloaded.frames.filter((frame) => frame.type === 'message.posted' && isNotice(frame))
    expect(before).toHaveLength(1)
    const phone = await openSession()
    const other = await visit(phone, 'm-zhou')
    await pass(phone, 3000)
    await expectSilence(other)
    const { results } = await env.DB.prepare('SELECT holder, event FROM notices').all()
    expect(results).toEqual([{ holder: 'm-zhou', event: expect.stringMatching(/^73133758:stalled:/) }])
  })

  test('on two devices at the same moment is told on one of them', async () => {
    const sessions = [await openSession(), await openSession()]
    const sockets = await Promise.all(sessions.map((session) => visit(session, 'm-zhou')))
    vi.setSystemTime(Date.now() + 3000)
    await Promise.all(sessions.map((session) => runDurableObjectAlarm(getRoom(env, 'demo', session.conversationId)!)))
    await Promise.race(sockets.map(hearNotice))
    const left = sockets.map((socket) =>
      socket.frames.filter((frame) => frame.type === 'message.posted' && isNotice(frame)),
    )
    await Promise.all(sockets.map((socket) => socket.settled()))
    expect(left.flat()).toEqual([])
  })

  test('hears nothing between 22:00 and 8:00, and is told in the morning', async () => {
    vi.setSystemTime(Date.parse('2026-11-20T14:00:00Z'))
    const session = await openSession()
    const socket = await visit(session, 'm-zhou')
    await pass(session, 3000)
    await expectSilence(socket)
    vi.setSystemTime(Date.parse('2026-11-21T00:00:01Z'))
    await pass(session, 0)
    expect(textOf(await hearNotice(socket))).toContain(stalled)
  })

  test('hears nothing while a person is awaited or has the conversation, and is told afterwards', async () => {
    const session = await openSession()
    const socket = await visit(session, 'm-zhou')
    socket.send({ type: 'handoff.request', clientId: newId(), trigger: 'asked' })
    await socket.next('handoff.requested')
    await pass(session, 3000)
    await expectSilence(socket)
    const { token } = await signIn()
    const { socket: operator } = await openConversation(token, session.conversationId)
    operator.send({ type: 'handoff.accept', clientId: newId(), epoch: 1 })
    await socket.next('handoff.accepted')
    await pass(session, 6 * minuteMs)
    await expectSilence(socket)
    operator.send({ type: 'handoff.return', clientId: newId(), epoch: 2 })
    await socket.next('handoff.returned')
    await pass(session, 6 * minuteMs)
    expect(textOf(await hearNotice(socket))).toContain(stalled)
  })

  test('is told after all when it was claimed and lost before it was stored', async () => {
    const session = await openSession()
    const socket = await visit(session, 'm-zhou')
    const claim = env.DB.prepare('INSERT INTO notices (shop, holder, event, conversation, at) VALUES (?, ?, ?, ?, ?)')
    const event = '73133758:stalled:2026-11-17T11:00:00.000Z'
    await claim.bind('demo', 'm-zhou', event, session.conversationId, '2026-11-20T01:00:00Z').run()
    await pass(session, 3000)
    expect(textOf(await hearNotice(socket))).toContain(stalled)
  })

  test('is told at the next visit although the conversation was closed, which opens it again', async () => {
    const session = await openSession()
    const first = await visit(session, 'm-zhou')
    first.send({ type: 'conversation.close', clientId: newId(), epoch: 0 })
    await first.next('conversation.closed')
    const socket = await visit(session, 'm-zhou')
    await pass(session, 3000)
    await socket.next('conversation.reopened')
    await hearNotice(socket)
    expect(textOf(await say(socket, '等等看', 2))).toMatch(/先等等|先不动/)
  })

  test('is not told what the conversation has spoken of', async () => {
    const session = await openSession()
    const socket = await visit(session, 'm-zhou')
    const { message } = await say(socket, `订单${stalled}到哪了`)
    expect(message.facts).toContainEqual(expect.objectContaining({ name: 'trouble.kind', value: 'stalled' }))
    await pass(session, 3000)
    await expectSilence(socket)
  })

  test('is not interrupted in the middle of a question', async () => {
    const session = await openSession()
    const socket = await visit(session, 'm-zhou')
    await say(socket, '我要退货')
    await pass(session, 3000)
    await expectSilence(socket)
  })
})

test('an order proved by its digits is told of, masked, to this conversation alone', async () => {
  const session = await openSession()
  const { socket } = await openConversation(session.accessToken, session.conversationId)
  open.push(socket)
  await say(socket, '查一下订单SY100238870148 尾号2468')
  await env.DB.prepare("UPDATE orders SET body = json_set(body, '$.shipments[0].nodes', json(?)) WHERE id = ?")
    .bind(
      JSON.stringify([{ at: '2026-11-18T00:00:00Z', text: '北京海淀网点派送中，派件员 13900000001', city: '北京' }]),
      'SY100238870148',
    )
    .run()
  const { socket: later } = await openConversation(session.accessToken, session.conversationId, 2)
  open.push(later)
  await pass(session, 3000)
  const notice = await hearNotice(later)
  expect(JSON.stringify(notice.message.parts)).toContain('139 **** 0001')
  expect(JSON.stringify(notice.message.parts)).not.toMatch(/13900000001|槐树胡同|73130000004139/)
  const { results } = await env.DB.prepare('SELECT holder FROM notices').all()
  expect(results).toEqual([{ holder: session.conversationId }])
})

test('nobody who proved nothing is looked up', async () => {
  const session = await openSession()
  const { socket } = await openConversation(session.accessToken, session.conversationId)
  open.push(socket)
  await say(socket, '你好')
  await pass(session, 31 * minuteMs)
  await expectSilence(socket)
})
