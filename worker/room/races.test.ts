import { evictDurableObject, runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createDemoShop } from '../../shared/demo/create-demo-shop.ts'
import { factsPageSchema } from '../../shared/protocol/http.ts'
import { createStaff } from '../auth/staff-auth.ts'
import { newId, openConversation, textOf } from '../test/client.ts'
import { ask, openSession, read, seedDemo, signIn } from '../test/edge.ts'
import { sayFixed, scriptTurns } from '../test/scripted-turns.ts'
import { getRoom } from './room-name.ts'

beforeAll(async () => {
  await seedDemo()
  const person = { email: 'second@demo.shop', name: '阿岚', password: 'test-password' }
  await createStaff(env, { ...person, shop: 'demo', role: 'operator' })
})
afterEach(() => vi.restoreAllMocks())

async function meet() {
  const session = await openSession()
  const { socket: shopper } = await openConversation(session.accessToken, session.conversationId)
  shopper.send({ type: 'message.post', clientId: newId(), text: '你好' })
  await shopper.next('message.posted')
  shopper.send({ type: 'reply.propose', answers: 1, epoch: 0, basis: { kind: 'none' } })
  await shopper.next('message.posted')
  const { token } = await signIn()
  const { socket: operator } = await openConversation(token, session.conversationId)
  return { ...session, shopper, operator, token }
}

async function signInSecond() {
  const response = await ask('/api/staff/sign-in', { body: { email: 'second@demo.shop', password: 'test-password' } })
  return (await response.json<{ token: string }>()).token
}

async function loadFacts(token: string, conversationId: string) {
  return (await read(await ask(`/api/conversations/${conversationId}/facts`, { token }), factsPageSchema)).facts
}

describe('at the same moment', () => {
  test('two operators take over: one has the conversation, the other is told it moved on', async () => {
    scriptTurns(async () => sayFixed('好'))
    const { shopper, operator, conversationId, accessToken } = await meet()
    const { socket: second } = await openConversation(await signInSecond(), conversationId)
    shopper.send({ type: 'handoff.request', clientId: newId(), trigger: 'asked' })
    await Promise.all([operator.next('handoff.requested'), second.next('handoff.requested')])
    operator.send({ type: 'handoff.accept', clientId: newId(), epoch: 1 })
    second.send({ type: 'handoff.accept', clientId: newId(), epoch: 1 })
    const lost = await Promise.race([operator.next('request.refused'), second.next('request.refused')])
    expect(lost.error).toEqual({ code: 'stale-epoch' })
    const accepted = (await loadFacts(accessToken, conversationId)).filter(({ type }) => type === 'handoff.accepted')
    expect(accepted).toMatchObject([{ epoch: 2 }])
  })

  test('the same message over two sockets and HTTP is one fact', async () => {
    scriptTurns(async () => sayFixed('好'))
    const { accessToken: token, conversationId } = await openSession()
    const { socket: one } = await openConversation(token, conversationId)
    const { socket: two } = await openConversation(token, conversationId)
    const body = { clientId: newId(), text: '同一句' }
    const path = `/api/conversations/${conversationId}/messages`
    for (const socket of [one, two]) socket.send({ type: 'message.post', ...body })
    const posted = await Promise.all([1, 2, 3].map(() => ask(path, { token, body })))
    expect(posted.map(({ status }) => status)).toEqual([200, 200, 200])
    const facts = await loadFacts(token, conversationId)
    expect(
      facts.filter((fact) => fact.type === 'message.posted' && fact.message.author.kind === 'shopper'),
    ).toHaveLength(1)
  })

  test('two proposals for one message make one reply', async () => {
    let think = () => {}
    const thought = new Promise<void>((resolve) => {
      think = resolve
    })
    scriptTurns(async () => {
      await thought
      return sayFixed('只有一个')
    })
    const { accessToken: token, conversationId } = await openSession()
    const { socket: one } = await openConversation(token, conversationId)
    const { socket: two } = await openConversation(token, conversationId)
    one.send({ type: 'message.post', clientId: newId(), text: '问一下' })
    await Promise.all([one.next('message.posted'), two.next('message.posted')])
    for (const socket of [one, two]) {
      socket.send({ type: 'reply.propose', answers: 1, epoch: 0, basis: { kind: 'none' } })
    }
    const refused = await Promise.race([one.next('reply.refused'), two.next('reply.refused')])
    expect(refused).toMatchObject({ answers: 1, reason: 'already-answered' })
    think()
    await one.next('message.posted', ({ message }) => message.answers === 1)
    const replies = (await loadFacts(token, conversationId)).filter(
      (fact) => fact.type === 'message.posted' && fact.message.answers === 1,
    )
    expect(replies).toHaveLength(1)
  })

  test('rating with two ids counts once', async () => {
    scriptTurns(async () => sayFixed('好'))
    const { shopper, operator, conversationId, accessToken } = await meet()
    operator.send({ type: 'conversation.close', clientId: newId(), epoch: 0 })
    const { seq: session } = await shopper.next('conversation.closed')
    const { socket: other } = await openConversation(accessToken, conversationId, session)
    shopper.send({ type: 'rating.give', clientId: newId(), session, stars: 5 })
    other.send({ type: 'rating.give', clientId: newId(), session, stars: 1 })
    const { error } = await Promise.race([shopper.next('request.refused'), other.next('request.refused')])
    expect(error).toEqual({ code: 'already-rated' })
    expect((await loadFacts(accessToken, conversationId)).filter(({ type }) => type === 'rating.given')).toHaveLength(1)
  })

  test('an operator takes over while the edge reads knowledge for a proposal: the reply is dropped', async () => {
    scriptTurns(async () => sayFixed('助手的话'))
    const { shopper, operator, conversationId, accessToken } = await meet()
    shopper.send({ type: 'message.post', clientId: newId(), text: '再问' })
    const { seq } = await shopper.next('message.posted')
    operator.send({ type: 'handoff.accept', clientId: newId(), epoch: 0 })
    shopper.send({ type: 'reply.propose', answers: seq, epoch: 0, basis: { kind: 'none' } })
    const { seq: at } = await shopper.next('handoff.accepted')
    await shopper.settled()
    const facts = await loadFacts(accessToken, conversationId)
    expect(facts.filter((fact) => fact.seq > at && fact.type === 'message.posted')).toEqual([])
    expect(facts.map(({ seq: number }) => number)).toEqual(facts.map((_, index) => index + 1))
  })
})

describe('a client id', () => {
  test('of one side is not an id of the other', async () => {
    scriptTurns(async () => sayFixed('好'))
    const { shopper, operator } = await meet()
    operator.send({ type: 'handoff.accept', clientId: newId(), epoch: 0 })
    await shopper.next('handoff.accepted')
    const up = { type: 'message.post' as const, clientId: newId(), text: '同样的话' }
    operator.send(up)
    await shopper.next('message.posted')
    shopper.send(up)
    expect(await shopper.next('request.refused')).toMatchObject({ clientId: up.clientId, error: { code: 'conflict' } })
  })

  test('of the edge cannot be claimed by a client', async () => {
    const { accessToken, conversationId } = await openSession()
    const { socket } = await openConversation(accessToken, conversationId)
    socket.send({ type: 'message.post', clientId: 'edge-00000000', text: '冒充' })
    expect(await socket.next('request.refused')).toMatchObject({ error: { code: 'malformed', field: 'clientId' } })
  })
})

describe('in a conversation without the assistant', () => {
  test('words are stored and nobody but the operator answers: waiting, served, closed and opened again', async () => {
    const heard: string[] = []
    scriptTurns(async ({ text }) => {
      heard.push(text)
      return sayFixed('助手')
    })
    const { shopper, operator, conversationId, accessToken } = await meet()
    shopper.send({ type: 'handoff.request', clientId: newId(), trigger: 'asked' })
    await shopper.next('handoff.requested')
    shopper.send({ type: 'message.post', clientId: newId(), text: '等的时候说的' })
    await operator.next('message.posted', (fact) => textOf(fact) === '等的时候说的')
    operator.send({ type: 'handoff.accept', clientId: newId(), epoch: 1 })
    await shopper.next('handoff.accepted')
    shopper.send({ type: 'message.post', clientId: newId(), text: '接待中说的' })
    await operator.next('message.posted', (fact) => textOf(fact) === '接待中说的')
    operator.send({ type: 'conversation.close', clientId: newId(), epoch: 2 })
    await shopper.next('conversation.closed')
    expect(heard).toEqual(['你好'])
    shopper.send({ type: 'message.post', clientId: newId(), text: '又来了' })
    expect(await shopper.next('conversation.reopened')).toMatchObject({ epoch: 4 })
    const { seq } = await shopper.next('message.posted', (fact) => textOf(fact) === '又来了')
    shopper.send({ type: 'reply.propose', answers: seq, epoch: 4, basis: { kind: 'none' } })
    expect(textOf(await shopper.next('message.posted', ({ message }) => message.answers === seq))).toBe('助手')
    expect(heard).toEqual(['你好', '又来了'])
    const facts = await loadFacts(accessToken, conversationId)
    expect(facts.map(({ seq: number }) => number)).toEqual(facts.map((_, index) => index + 1))
  })
})

test('what a shopper is sent names no member of staff by id, no card and no hand-off wording', async () => {
  const { articles } = createDemoShop(new Date())
  const guarded = articles.find(({ id }) => id === 'a-bulk-order')!
  expect(guarded.handoffCondition).not.toBeNull()
  const { shopper, operator, conversationId, accessToken, token } = await meet()
  const { staff } = await signIn()
  shopper.send({ type: 'message.post', clientId: newId(), text: guarded.questions[0]! })
  await shopper.next('handoff.requested')
  operator.send({ type: 'handoff.accept', clientId: newId(), epoch: 1 })
  await shopper.next('handoff.accepted')
  operator.send({ type: 'message.post', clientId: newId(), text: '您好' })
  await shopper.next('message.posted', (fact) => textOf(fact) === '您好')
  operator.send({ type: 'handoff.return', clientId: newId(), epoch: 2 })
  await shopper.next('handoff.returned')
  const late = await openConversation(accessToken, conversationId)
  await late.socket.next('handoff.returned')
  const facts = await (await ask(`/api/conversations/${conversationId}/facts`, { token: accessToken })).text()
  const seen = [...shopper.raw, ...late.socket.raw, facts].join('\n')
  for (const secret of [staff.id, guarded.handoffCondition!, '"tried"', '"mood"', 'evidence', token]) {
    expect(seen).not.toContain(secret)
  }
})

test('everything due is served after the room was away: answer, queue and silence', async () => {
  scriptTurns(async () => sayFixed('来了'))
  const { accessToken, conversationId } = await openSession()
  const { socket } = await openConversation(accessToken, conversationId)
  socket.send({ type: 'message.post', clientId: newId(), text: '在吗' })
  await socket.next('message.posted')
  const room = getRoom(env, 'demo', conversationId)!
  await evictDurableObject(room)
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 5000)
  expect(await runDurableObjectAlarm(room)).toBe(true)
  expect(textOf(await socket.next('message.posted', ({ message }) => message.answers === 1))).toBe('来了')
  socket.send({ type: 'handoff.request', clientId: newId(), trigger: 'asked' })
  await socket.next('handoff.requested')
  await evictDurableObject(room)
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 125_000)
  expect(await runDurableObjectAlarm(room)).toBe(true)
})
