import { runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeAll, expect, test, vi } from 'vitest'
import { isReasonQuestion } from '../../shared/domain/service/find-open-reason.ts'
import { deskTicketSchema } from '../../shared/protocol/desk-tickets.ts'
import { factsPageSchema } from '../../shared/protocol/http.ts'
import { stripTickets } from '../privacy/strip-personal.ts'
import { newId, openConversation, textOf } from '../test/client.ts'
import { ask, openSession, read, seedDemo, signIn } from '../test/edge.ts'
import { hands } from './hands.ts'
import { getRoom } from './room-name.ts'

beforeAll(seedDemo)

type Socket = Awaited<ReturnType<typeof openConversation>>['socket']

async function say(socket: Socket, text: string, epoch = 0): Promise<string> {
  const clientId = newId()
  socket.send({ type: 'message.post', clientId, text })
  const { seq } = await socket.next('message.posted', ({ message }) => message.clientId === clientId)
  socket.send({ type: 'reply.propose', answers: seq, epoch, basis: { kind: 'none' } })
  return textOf(await socket.next('message.posted', ({ message }) => message.answers === seq))
}

/** A shopper who was answered and said thanks, and the fact that asked them for stars. */
async function thanked() {
  const visitor = await openSession()
  const { socket } = await openConversation(visitor.accessToken, visitor.conversationId)
  await say(socket, '能开发票吗')
  await say(socket, '谢谢')
  const { seq: session } = await socket.next('rating.asked')
  return { ...visitor, socket, session }
}

async function loadFacts({ accessToken, conversationId }: { accessToken: string; conversationId: string }) {
  const path = `/api/conversations/${conversationId}/facts`
  return (await read(await ask(path, { token: accessToken }), factsPageSchema)).facts
}

async function loadTicket(id: string | null | undefined) {
  const { token } = await signIn()
  return (await read(await ask(`/api/desk/tickets/${id}`, { token }), deskTicketSchema)).ticket
}

test('the assistant asks once a session, in all tabs and after a reload', async () => {
  const shopper = await thanked()
  const { socket: other } = await openConversation(shopper.accessToken, shopper.conversationId)
  expect(await other.next('rating.asked')).toMatchObject({ seq: shopper.session })
  await Promise.all([say(shopper.socket, '谢谢啦'), say(other, '好的谢谢')])
  await say(other, '你们发什么快递')
  await say(shopper.socket, '谢谢')
  const facts = await loadFacts(shopper)
  expect(facts.filter(({ type }) => type === 'rating.asked')).toMatchObject([{ seq: shopper.session }])
})

test('two tabs that say thanks at once are asked once', async () => {
  const visitor = await openSession()
  const { socket } = await openConversation(visitor.accessToken, visitor.conversationId)
  await say(socket, '能开发票吗')
  const { socket: other } = await openConversation(visitor.accessToken, visitor.conversationId)
  await Promise.all([say(socket, '谢谢'), say(other, '多谢')])
  await socket.next('rating.asked')
  expect((await loadFacts(visitor)).filter(({ type }) => type === 'rating.asked')).toHaveLength(1)
})

test('a low tap is followed up: one ticket, one question, and the reason in the ticket', async () => {
  const shopper = await thanked()
  const { socket, session } = shopper
  socket.send({ type: 'rating.give', clientId: newId(), session, stars: 1 })
  expect(await socket.next('rating.given')).toMatchObject({ session, stars: 1, servedBy: 'assistant' })
  const { ticket: id } = await socket.next('action.settled')
  const question = await socket.next('message.posted', ({ message }) => message.basis?.kind === 'fixed')
  expect(question.message).toMatchObject({ answers: null, basis: { line: 'rating.low' } })
  expect(textOf(question)).toContain(String(id))
  expect((await loadTicket(id)).action).toMatchObject({ subject: 'feedback_rating', rating: { session, stars: 1 } })
  expect(await say(socket, '快递太慢了')).toContain(String(id))
  expect(await socket.next('rating.explained')).toMatchObject({ session, reason: { words: '快递太慢了' } })
  const told = await loadTicket(id)
  expect(told.action).toMatchObject({ rating: { reason: { topics: ['delivery'], words: '快递太慢了' } } })
  expect(told).toMatchObject({ group: 'logistics', history: [{ state: 'open' }, { note: '快递太慢了' }] })
  await say(socket, '谢谢')
  const facts = await loadFacts(shopper)
  expect(facts.filter(({ type }) => type === 'action.settled')).toHaveLength(1)
  expect(facts.filter(isReasonQuestion)).toHaveLength(1)
  expect(facts.filter(({ type }) => type === 'rating.asked')).toHaveLength(1)
})

test('a low rating in words, passed over: the other question is answered and the ticket stays', async () => {
  const { socket } = await thanked()
  expect(await say(socket, '不满意')).toMatch(/T\d{9}/)
  const { ticket: id } = await socket.next('action.settled')
  expect(await say(socket, '运费险怎么买')).toContain('运费险')
  const { action, state } = await loadTicket(id)
  expect({ action, state }).toMatchObject({ action: { rating: { stars: 2 } }, state: 'open' })
  expect(action).not.toHaveProperty('rating.reason')
})

test('what was closed and rated low by a tap is explained in a new session, and nobody is asked again', async () => {
  const visitor = await openSession()
  const { socket } = await openConversation(visitor.accessToken, visitor.conversationId)
  await say(socket, '能开发票吗')
  socket.send({ type: 'conversation.close', clientId: newId(), epoch: 0 })
  const { seq: session } = await socket.next('conversation.closed')
  socket.send({ type: 'rating.give', clientId: newId(), session, stars: 1 })
  await socket.next('message.posted', ({ message }) => message.basis?.kind === 'fixed')
  await say(socket, '太慢了', 2)
  await socket.next('rating.explained')
  await say(socket, '谢谢', 2)
  const facts = await loadFacts(visitor)
  expect(facts.filter(({ type }) => type === 'conversation.reopened')).toHaveLength(1)
  expect(facts.filter(({ type }) => type === 'rating.asked')).toEqual([])
})

test('a shopper’s own words go with everything else of them', async () => {
  const { conversationId, socket } = await thanked()
  expect(await say(socket, '差评，等了半天没解决')).toContain('工单')
  const { ticket: id } = await socket.next('action.settled')
  const rows = { where: "shop = 'demo' AND conversation = ?2", bindings: [conversationId] }
  await stripTickets(env.DB, rows, new Date()).run()
  const { action, history } = await loadTicket(id)
  expect(action).toMatchObject({ rating: { stars: 1, reason: { topics: ['unresolved', 'slow'], words: '' } } })
  expect(JSON.stringify(history)).not.toContain('半天')
})

test('tickets that cannot be filed now are filed later; nothing is said of one before', async () => {
  const { conversationId, socket, session } = await thanked()
  const act = vi.spyOn(hands, 'actOnce').mockResolvedValue({ status: 'failed', reason: 'unavailable' })
  socket.send({ type: 'rating.give', clientId: newId(), session, stars: 2 })
  const question = await socket.next('message.posted', ({ message }) => message.basis?.kind === 'fixed')
  expect(textOf(question)).not.toMatch(/T\d{9}|工单/)
  act.mockRestore()
  const room = getRoom(env, 'demo', conversationId)
  expect(room).not.toBeNull()
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse(question.at) + 31_000)
  if (room !== null) await runDurableObjectAlarm(room)
  vi.restoreAllMocks()
  const { ticket: id } = await socket.next('action.settled')
  expect((await loadTicket(id)).action).toMatchObject({ rating: { stars: 2, servedBy: 'assistant' } })
})

test('what was not asked about cannot be rated', async () => {
  const visitor = await openSession()
  const { socket } = await openConversation(visitor.accessToken, visitor.conversationId)
  await say(socket, '能开发票吗')
  socket.send({ type: 'rating.give', clientId: newId(), session: 2, stars: 1 })
  expect((await socket.next('request.refused')).error).toEqual({ code: 'wrong-state' })
})
