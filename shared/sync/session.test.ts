import { describe, expect, test } from 'vitest'
import type { VisitorSession } from '../protocol/http.ts'
import { createEdgeClock } from './edge-clock.ts'
import { createVisitorSessions } from './session.ts'

const edgeStart = Date.parse('2026-11-21T10:00:00.000Z')
const toIso = (ms: number) => new Date(ms).toISOString()

/** An edge with rotating refresh tokens, and a device whose clock is wrong by `skewMs`. */
function setUp({ skewMs = 0, stored = null as VisitorSession | null } = {}) {
  const device = {
    saved: stored,
    moved: [] as string[],
    requests: [] as unknown[],
    time: edgeStart,
    revoked: false,
    up: true,
  }
  const clock = createEdgeClock(() => device.time + skewMs)
  let count = 0
  const sessions = createVisitorSessions({
    edge: 'https://edge',
    shop: 'demo',
    now: clock.now,
    noticeEdgeTime: clock.noticeEdgeTime,
    loadSession: async () => device.saved,
    saveSession: async (session) => {
      device.saved = session
    },
    moveUnsent: async (from, to) => void device.moved.push(`${from?.conversationId}→${to.conversationId}`),
    async fetch(url, init) {
      if (!device.up) throw new TypeError('Failed to fetch')
      const body = JSON.parse(String(init.body))
      device.requests.push({ url, ...body })
      if (body.refreshToken && device.revoked) return new Response('{"code":"token-reused"}', { status: 401 })
      count += 1
      const conversationId = body.refreshToken ? (device.saved?.conversationId ?? '') : toConversation(count)
      return new Response(JSON.stringify(toSession(conversationId, device.time, count)))
    },
  })
  return { device, sessions, clock }
}

const toConversation = (n: number) => `c1-aaaaaaaaaaaaaaaaaaa${n}`
function toSession(conversationId: string, time: number, n: number): VisitorSession {
  return {
    shop: 'demo',
    conversationId,
    accessToken: `access-${n}`,
    accessExpiresAt: toIso(time + 15 * 60_000),
    refreshToken: `refresh-${n}`,
    now: toIso(time),
  }
}

describe('a visitor session', () => {
  test('is made once, also when two ask at the same moment, and used while it lives', async () => {
    const { device, sessions } = setUp()
    await Promise.all([sessions.fetchSession(), sessions.fetchSession()])
    device.time += 10 * 60_000
    await sessions.fetchSession()
    expect(device.requests).toEqual([{ url: 'https://edge/api/shops/demo/sessions' }])
  })

  test('is renewed with the refresh token before it ends', async () => {
    const { device, sessions } = setUp()
    await sessions.fetchSession()
    device.time += 14.5 * 60_000
    expect(await sessions.fetchSession()).toMatchObject({ ok: true, value: { accessToken: 'access-2' } })
    expect(device.requests[1]).toMatchObject({ refreshToken: 'refresh-1' })
  })

  test.each([-3 * 365 * 86_400_000, 2 * 3_600_000])(
    'lives as long on a device whose clock is off by %i ms',
    async (skewMs) => {
      const { device, sessions, clock } = setUp({ skewMs })
      await sessions.fetchSession()
      device.time += 10 * 60_000
      await sessions.fetchSession()
      expect(device.requests).toHaveLength(1)
      expect(clock.now()).toBe(device.time)
    },
  )

  test('that the edge has revoked gives way to a new one, and unsent messages move there first', async () => {
    const { device, sessions } = setUp({ stored: toSession(toConversation(9), edgeStart - 3_600_000, 9) })
    device.revoked = true
    const result = await sessions.fetchSession()
    expect(result).toMatchObject({ ok: true, value: { conversationId: toConversation(1) } })
    expect(device.moved).toEqual([`${toConversation(9)}→${toConversation(1)}`])
  })

  test('that is distrusted is renewed although it looks fresh', async () => {
    const { device, sessions } = setUp()
    await sessions.fetchSession()
    sessions.distrust()
    await sessions.fetchSession()
    await sessions.fetchSession()
    expect(device.requests).toHaveLength(2)
  })

  test('without a network is a failure, not a new session', async () => {
    const { device, sessions } = setUp({ stored: toSession(toConversation(9), edgeStart - 3_600_000, 9) })
    device.up = false
    expect(await sessions.fetchSession()).toEqual({ ok: false, reason: { kind: 'network' } })
    expect(device.saved?.conversationId).toBe(toConversation(9))
  })
})
