import { env } from 'cloudflare:workers'
import { SignJWT } from 'jose'
import * as v from 'valibot'
import { beforeAll, describe, expect, test } from 'vitest'
import { visitorSessionSchema } from '../../shared/protocol/http.ts'
import { signVisitorToken } from '../auth/visitor-token.ts'
import { sessionsPerMinute } from '../http/limits.ts'
import { ask, fetchTicket, openSession, read, refusal, seedDemo, signIn } from '../test/edge.ts'

beforeAll(seedDemo)

const sessions = '/api/shops/demo/sessions'
const extension = `chrome-extension://${env.EXTENSION_ID}`

describe('a visitor session', () => {
  test('lives 15 minutes and is renewed with a token that changes each time', async () => {
    const first = await openSession()
    expect(Date.parse(first.accessExpiresAt) - Date.parse(first.now)).toBe(15 * 60_000)
    const second = await read(await ask(sessions, { body: { refreshToken: first.refreshToken } }), visitorSessionSchema)
    const third = await read(await ask(sessions, { body: { refreshToken: second.refreshToken } }), visitorSessionSchema)
    expect(third.conversationId).toBe(first.conversationId)
    expect(new Set([first, second, third].map(({ refreshToken }) => refreshToken)).size).toBe(3)
  })

  test('is revoked as a whole when a refresh token is used twice', async () => {
    const first = await openSession()
    const second = await read(await ask(sessions, { body: { refreshToken: first.refreshToken } }), visitorSessionSchema)
    const reused = await refusal(await ask(sessions, { body: { refreshToken: first.refreshToken } }))
    expect(reused).toEqual({ status: 401, error: { code: 'token-reused' } })
    const revoked = await refusal(await ask(sessions, { body: { refreshToken: second.refreshToken } }))
    expect(revoked).toEqual({ status: 401, error: { code: 'token-reused' } })
  })

  test('a token used twice at the same moment is given to one of the two', async () => {
    const { refreshToken } = await openSession()
    const both = await Promise.all([1, 2].map(() => ask(sessions, { body: { refreshToken } })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401])
  })

  test('is refused after a limit, with the limit and when to try again', async () => {
    const headers = { 'cf-connecting-ip': '2001:db8:1:2::7' }
    for (let at = 0; at < sessionsPerMinute; at += 1) await ask(sessions, { body: {}, headers })
    const neighbour = { 'cf-connecting-ip': '2001:db8:1:2:ffff::9' }
    const response = await ask(sessions, { body: {}, headers: neighbour })
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    const { status, error } = await refusal(response)
    expect(status).toBe(429)
    expect(error).toMatchObject({ code: 'too-many-requests', limit: sessionsPerMinute })
    expect((await ask(sessions, { body: {}, headers: { 'cf-connecting-ip': '2001:db8:1:3::7' } })).status).toBe(200)
  })

  test.each([
    ['an unknown shop', '/api/shops/nowhere/sessions', {}, 404, { code: 'unknown-shop' }],
    ['a wrong field', sessions, { refreshToken: 7 }, 400, { code: 'malformed', field: 'refreshToken' }],
    ['a word for an object', sessions, 'x', 400, { code: 'malformed' }],
    ['a forged token', sessions, { refreshToken: 'a.b.c' }, 401, { code: 'unauthenticated' }],
    ['a body over 64 KB', sessions, { refreshToken: 'x'.repeat(70_000) }, 413, { code: 'too-large', limit: 65_536 }],
  ])('is refused for %s', async (_name, path, body, status, error) => {
    expect(await refusal(await ask(path, { body }))).toEqual({ status, error })
  })

  test('is refused for a body that is no JSON', async () => {
    const headers = { 'content-type': 'application/json' }
    const { exports } = await import('cloudflare:workers')
    const request = new Request('http://edge.test/api/shops/demo/sessions', { method: 'POST', body: '{', headers })
    expect(await refusal(await exports.default.fetch(request))).toEqual({ status: 400, error: { code: 'malformed' } })
  })
})

describe('a login', () => {
  const jwtOf = async (memberId: string) => {
    const login = await ask('/demo/log-in', { body: { memberId } })
    return v.parse(v.object({ jwt: v.string() }), await login.json()).jwt
  }
  const join = async (memberId: string, body: object = {}) =>
    read(await ask(sessions, { body: { identity: await jwtOf(memberId), ...body } }), visitorSessionSchema)

  test('finds its conversation again on every device, each with tokens of its own', async () => {
    const first = await openSession()
    const computer = await join('m-su', { refreshToken: first.refreshToken })
    expect(computer.conversationId).toBe(first.conversationId)
    const second = await openSession()
    const phone = await join('m-su', { refreshToken: second.refreshToken })
    expect(phone.conversationId).toBe(first.conversationId)
    const renewed = await read(
      await ask(sessions, { body: { refreshToken: phone.refreshToken } }),
      visitorSessionSchema,
    )
    expect(renewed.conversationId).toBe(first.conversationId)
    expect((await ask(sessions, { body: { refreshToken: computer.refreshToken } })).status).toBe(200)
    expect((await join('m-visitor')).conversationId).not.toBe(first.conversationId)
  })

  test('stays where something was said before it came', async () => {
    const home = await join('m-he')
    const talk = await openSession()
    const stayed = await join('m-he', { refreshToken: talk.refreshToken, spoken: true })
    expect(stayed.conversationId).toBe(talk.conversationId)
    expect((await join('m-he')).conversationId).toBe(home.conversationId)
  })

  test('that is not the merchant’s word opens nothing but a conversation of one’s own', async () => {
    const home = await join('m-zhou')
    const identity = `${(await jwtOf('m-zhou')).slice(0, -4)}AAAA`
    const forged = await read(await ask(sessions, { body: { identity } }), visitorSessionSchema)
    expect(forged.conversationId).not.toBe(home.conversationId)
  })

  test('whose tokens were stolen on one device begins anew on all', async () => {
    const computer = await join('m-linxiaolu')
    const phone = await join('m-linxiaolu')
    await ask(sessions, { body: { refreshToken: computer.refreshToken } })
    expect((await ask(sessions, { body: { refreshToken: computer.refreshToken } })).status).toBe(401)
    expect(await refusal(await ask(sessions, { body: { refreshToken: phone.refreshToken } }))).toMatchObject({
      status: 401,
    })
    expect((await join('m-linxiaolu')).conversationId).not.toBe(computer.conversationId)
  })
})

describe('an access token', () => {
  const path = '/api/shops/demo/feed'

  test.each([
    ['none', undefined, 'unauthenticated'],
    ['nonsense', 'nonsense', 'unauthenticated'],
    ['a forged one', 'a.b.c', 'unauthenticated'],
  ])('%s opens nothing', async (_name, token, code) => {
    expect(await refusal(await ask(path, token === undefined ? {} : { token }))).toEqual({
      status: 401,
      error: { code },
    })
  })

  test('that is over says so', async () => {
    const { conversationId } = await openSession()
    const claims = { visitor: 'v', shop: 'demo', conversationId }
    const { token } = await signVisitorToken(env.TOKEN_SECRET, claims, new Date(Date.now() - 16 * 60_000))
    expect(await refusal(await ask(path, { token }))).toEqual({ status: 401, error: { code: 'token-expired' } })
  })

  test('signed with the right secret for another purpose opens nothing', async () => {
    const { refreshToken } = await openSession()
    expect((await ask(path, { token: refreshToken })).status).toBe(401)
  })

  test('that claims to need no signature opens nothing', async () => {
    const header = btoa(JSON.stringify({ alg: 'none' })).replaceAll('=', '')
    const token = `${header}.${btoa(JSON.stringify({ shop: 'demo', aud: 'visitor' })).replaceAll('=', '')}.x`
    expect((await ask(path, { token })).status).toBe(401)
  })

  test('of another shop opens nothing here', async () => {
    await env.DB.prepare("INSERT OR IGNORE INTO shops (id, name, created_at) VALUES ('other', 'Other', '')").run()
    const { conversationId } = await openSession()
    const { token } = await signVisitorToken(
      env.TOKEN_SECRET,
      { visitor: 'v', shop: 'other', conversationId },
      new Date(),
    )
    expect(await refusal(await ask(path, { token }))).toEqual({ status: 403, error: { code: 'forbidden' } })
  })
})

describe('a ticket', () => {
  const open = (ticket: string, headers: Record<string, string> = {}) =>
    ask(`/api/socket?ticket=${ticket}`, { headers: { upgrade: 'websocket', ...headers } })

  test('opens one socket', async () => {
    const { accessToken, conversationId } = await openSession()
    const ticket = await fetchTicket(accessToken, conversationId)
    expect((await open(ticket)).status).toBe(101)
    expect(await refusal(await open(ticket))).toEqual({ status: 401, error: { code: 'ticket-expired' } })
  })

  test('is worthless after 30 seconds', async () => {
    const { conversationId } = await openSession()
    const sender = { side: 'shopper', visitor: 'v', address: 'a' }
    const ticket = await new SignJWT({ shop: 'demo', conversationId, sender, jti: 'x' })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer('kefu-copilot')
      .setAudience('ticket')
      .setExpirationTime(Math.floor(Date.now() / 1000) - 1)
      .sign(new TextEncoder().encode(env.TOKEN_SECRET))
    expect(await refusal(await open(ticket))).toEqual({ status: 401, error: { code: 'ticket-expired' } })
  })

  test.each([
    [
      'for the conversation of somebody else',
      { kind: 'conversation', conversationId: 'c1-AAAAAAAAAAAAAAAAAAAA' },
      403,
      { code: 'forbidden' },
    ],
    ['for the desk', { kind: 'desk' }, 403, { code: 'forbidden' }],
    ['for nothing', { kind: 'else' }, 400, { code: 'malformed', field: 'kind' }],
  ])('%s is not given to a visitor', async (_name, body, status, error) => {
    const { accessToken: token } = await openSession()
    expect(await refusal(await ask('/api/tickets', { token, body }))).toEqual({ status, error })
  })

  test('of staff for a conversation that never was opens nothing', async () => {
    const { token } = await signIn()
    const ticket = await fetchTicket(token, 'c1-AAAAAAAAAAAAAAAAAAAA')
    expect(await refusal(await open(ticket))).toEqual({ status: 404, error: { code: 'unknown-conversation' } })
  })

  test('of a visitor does not work from the extension', async () => {
    const { accessToken, conversationId } = await openSession()
    const ticket = await fetchTicket(accessToken, conversationId)
    const response = await open(ticket, { origin: extension })
    expect(await refusal(response)).toEqual({ status: 403, error: { code: 'foreign-origin' } })
  })
})

describe('an origin', () => {
  test.each([
    ['the edge itself', 'http://edge.test', 200],
    ['none', undefined, 200],
    ['another site', 'https://evil.example', 403],
    ['another extension', 'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 403],
    ['a sandboxed page', 'null', 403],
  ])('%s', async (_name, value, status) => {
    const headers: Record<string, string> = value === undefined ? {} : { origin: value }
    expect((await ask(sessions, { body: {}, headers })).status).toBe(status)
  })

  test('of the extension is for staff only', async () => {
    const { accessToken } = await openSession()
    const { token } = await signIn()
    const headers = { origin: extension }
    const visitor = await refusal(await ask('/api/shops/demo/feed', { token: accessToken, headers }))
    expect(visitor).toEqual({ status: 403, error: { code: 'foreign-origin' } })
    const staff = await ask('/api/shops/demo/feed', { token, headers })
    expect(staff.status).toBe(200)
    expect(staff.headers.get('access-control-allow-origin')).toBe(extension)
  })
  test.each([
    ['in lines', '/api/desk/catalogue', undefined],
    [
      'as it goes',
      '/api/desk/articles/bulk',
      { change: { kind: 'publish' }, items: [{ id: 'a-nowhere', version: 1 }] },
    ],
  ])('of the extension reads what is answered %s', async (_name, path, body) => {
    const { token } = await signIn('owner')
    const answer = await ask(path, { token, body, headers: { origin: extension, accept: 'text/x-ndjson' } })
    expect(answer.headers.get('content-type')).toBe('text/x-ndjson; charset=utf-8')
    expect(answer.headers.get('access-control-allow-origin')).toBe(extension)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    await answer.text()
  })
})
