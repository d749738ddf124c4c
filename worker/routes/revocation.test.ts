import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { visitorSessionSchema } from '../../shared/protocol/http.ts'
import { createStaff } from '../auth/staff-auth.ts'
import { signVisitorToken } from '../auth/visitor-token.ts'
import { socketsPerSide } from '../room/sockets.ts'
import { newId, openConversation } from '../test/client.ts'
import { ask, fetchTicket, openSession, read, refusal, seedDemo, signIn } from '../test/edge.ts'
import { sayFixed, scriptTurns } from '../test/scripted-turns.ts'

beforeAll(seedDemo)
afterEach(() => vi.restoreAllMocks())

const sessions = '/api/shops/demo/sessions'
const open = (ticket: string) => ask(`/api/socket?ticket=${ticket}`, { headers: { upgrade: 'websocket' } })
const gone = { status: 401, error: { code: 'token-reused' } }

describe('a family of tokens that was revoked', () => {
  async function revoked() {
    const session = await openSession()
    const { socket } = await openConversation(session.accessToken, session.conversationId)
    const ticket = await fetchTicket(session.accessToken, session.conversationId)
    await read(await ask(sessions, { body: { refreshToken: session.refreshToken } }), visitorSessionSchema)
    expect((await ask(sessions, { body: { refreshToken: session.refreshToken } })).status).toBe(401)
    return { ...session, socket, ticket }
  }

  test('loses its open sockets, and a ticket from before opens none', async () => {
    const { socket, ticket } = await revoked()
    expect(await socket.untilClosed()).toBe(4401)
    expect(await refusal(await open(ticket))).toEqual(gone)
  })

  test('gets no ticket, reads no fact and posts no message, although its access token still lives', async () => {
    const { accessToken: token, conversationId } = await revoked()
    const path = `/api/conversations/${conversationId}`
    expect(await refusal(await ask('/api/tickets', { token, body: { kind: 'conversation', conversationId } }))).toEqual(
      gone,
    )
    expect(await refusal(await ask(`${path}/facts`, { token }))).toEqual(gone)
    expect(await refusal(await ask(`${path}/messages`, { token, body: { clientId: newId(), text: '在吗' } }))).toEqual(
      gone,
    )
  })

  test('is not revoked by asking another shop, which uses nothing up', async () => {
    await env.DB.prepare("INSERT OR IGNORE INTO shops (id, name, created_at) VALUES ('other', 'Other', '')").run()
    const { refreshToken } = await openSession()
    const elsewhere = await ask('/api/shops/other/sessions', { body: { refreshToken } })
    expect(await refusal(elsewhere)).toEqual({ status: 403, error: { code: 'forbidden' } })
    expect((await ask(sessions, { body: { refreshToken } })).status).toBe(200)
  })
})

test('a visitor of one shop opens, reads and writes nothing of another, not even under the same conversation id', async () => {
  scriptTurns(async () => sayFixed('好'))
  await env.DB.prepare("INSERT OR IGNORE INTO shops (id, name, created_at) VALUES ('other', 'Other', '')").run()
  const { conversationId, accessToken } = await openSession()
  const path = `/api/conversations/${conversationId}`
  await ask(`${path}/messages`, { token: accessToken, body: { clientId: newId(), text: '秘密' } })
  const { token } = await signVisitorToken(
    env.TOKEN_SECRET,
    { visitor: 'v', shop: 'other', conversationId },
    new Date(),
  )
  const facts = await (await ask(`${path}/facts`, { token })).text()
  expect(facts).not.toContain('秘密')
  expect((await ask('/api/tickets', { token, body: { kind: 'desk' } })).status).toBe(403)
  expect((await ask('/api/desk/catalogue', { token })).status).toBe(403)
  expect((await ask('/api/shops/demo/feed', { token })).status).toBe(403)
})

describe('a member of staff who signed out', () => {
  test('opens nothing with a ticket from before, neither desk nor conversation', async () => {
    scriptTurns(async () => sayFixed('好'))
    const { accessToken, conversationId } = await openSession()
    await ask(`/api/conversations/${conversationId}/messages`, {
      token: accessToken,
      body: { clientId: newId(), text: '在吗' },
    })
    const { token } = await signIn()
    const tickets = [await fetchTicket(token, null), await fetchTicket(token, conversationId)]
    expect((await ask('/api/staff/sign-out', { method: 'POST', token })).status).toBe(204)
    for (const ticket of tickets) {
      expect(await refusal(await open(ticket))).toEqual({ status: 401, error: { code: 'ticket-expired' } })
    }
    expect((await ask('/api/tickets', { token, body: { kind: 'desk' } })).status).toBe(401)
    const again = await signIn()
    expect((await open(await fetchTicket(again.token, null))).status).toBe(101)
  })

  test('is cut off in the middle of a conversation', async () => {
    scriptTurns(async () => sayFixed('好'))
    const { accessToken, conversationId } = await openSession()
    const { socket: shopper } = await openConversation(accessToken, conversationId)
    shopper.send({ type: 'message.post', clientId: newId(), text: '在吗' })
    await shopper.next('message.posted')
    const { token } = await signIn()
    const { socket } = await openConversation(token, conversationId)
    socket.send({ type: 'handoff.accept', clientId: newId(), epoch: 0 })
    await shopper.next('handoff.accepted')
    await ask('/api/staff/sign-out', { method: 'POST', token })
    expect(await socket.untilClosed()).toBe(4401)
    const body = { clientId: newId(), text: '我还在' }
    expect((await ask(`/api/conversations/${conversationId}/messages`, { token, body })).status).toBe(401)
  })
})

test('an integrator reads and writes settings, never a conversation', async () => {
  scriptTurns(async () => sayFixed('好'))
  const person = { email: 'integrator@demo.shop', name: '接口', password: 'test-password' }
  await createStaff(env, { ...person, shop: 'demo', role: 'integrator' })
  const signedIn = await ask('/api/staff/sign-in', { body: { email: person.email, password: person.password } })
  const { token } = await signedIn.json<{ token: string }>()
  const { accessToken, conversationId } = await openSession()
  const path = `/api/conversations/${conversationId}`
  await ask(`${path}/messages`, { token: accessToken, body: { clientId: newId(), text: '在吗' } })
  const forbidden = { status: 403, error: { code: 'forbidden' } }
  expect((await ask('/api/desk/catalogue', { token })).status).toBe(200)
  expect(await refusal(await ask(`${path}/facts`, { token }))).toEqual(forbidden)
  expect(await refusal(await ask(`${path}/messages`, { token, body: { clientId: newId(), text: '你好' } }))).toEqual(
    forbidden,
  )
  expect(await refusal(await ask('/api/tickets', { token, body: { kind: 'desk' } }))).toEqual(forbidden)
  expect(await refusal(await ask(`/api/desk/conversations/${conversationId}/shopper`, { token }))).toEqual(forbidden)
})

test('one shopper cannot take the sockets of a room: more than a few dozen are refused', async () => {
  const { accessToken, conversationId } = await openSession()
  for (let at = 0; at < socketsPerSide; at += 1) {
    const { webSocket } = await open(await fetchTicket(accessToken, conversationId))
    webSocket?.accept()
  }
  const refused = await open(await fetchTicket(accessToken, conversationId))
  expect(await refusal(refused)).toEqual({ status: 429, error: { code: 'too-many-requests', limit: socketsPerSide } })
  const { token } = await signIn()
  expect((await open(await fetchTicket(token, null))).status).toBe(101)
})

test('signing in rightly uses no limit up: a whole team may sit behind one address', async () => {
  const headers = { 'cf-connecting-ip': '10.8.8.8' }
  const body = { email: 'operator@demo.shop', password: 'test-password' }
  for (let at = 0; at < 3; at += 1) expect((await ask('/api/staff/sign-in', { body, headers })).status).toBe(200)
  const { results } = await env.DB.prepare("SELECT count FROM attempts WHERE name = 'sign-in:10.8.8.8'").all()
  expect(results).toEqual([{ count: 0 }])
})
