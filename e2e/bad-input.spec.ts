import { randomUUID } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import * as v from 'valibot'
import { errorBodySchema } from '../shared/protocol/errors.ts'
import { visitorSessionSchema } from '../shared/protocol/http.ts'
import { messageTextLimit } from '../shared/protocol/ids.ts'
import { expect, test } from './fixtures.ts'

const sessions = '/api/shops/demo/sessions'
const kilobyte = 1024

test.describe('opening a session', () => {
  const cases = [
    { name: 'a body that is no JSON', path: sessions, body: '{', status: 400, error: { code: 'malformed' } },
    {
      name: 'a field of the wrong kind',
      path: sessions,
      body: '{"refreshToken":7}',
      status: 400,
      error: { code: 'malformed', field: 'refreshToken' },
    },
    {
      name: 'an unknown shop',
      path: '/api/shops/nowhere/sessions',
      body: '{}',
      status: 404,
      error: { code: 'unknown-shop' },
    },
    {
      name: 'a body over 64 KB',
      path: sessions,
      body: JSON.stringify({ refreshToken: 'x'.repeat(70 * kilobyte) }),
      status: 413,
      error: { code: 'too-large', limit: 64 * kilobyte },
    },
  ]
  for (const { name, path, body, status, error } of cases) {
    test(`${name} is ${status}`, async ({ request, edge }) => {
      expect(await post(request, edge.url + path, body)).toEqual({ status, error })
    })
  }

  test('a page of a foreign origin is 403', async ({ request, edge }) => {
    const headers = { origin: 'https://elsewhere.example' }
    expect(await post(request, edge.url + sessions, '{}', headers)).toEqual({
      status: 403,
      error: { code: 'foreign-origin' },
    })
  })

  test('too many from one address are 429, with the limit and when to try again', async ({ request, edge }) => {
    // An address of its own, so that the other journeys are not shut out with it.
    const headers = { 'cf-connecting-ip': '2001:db8:1:2::7' }
    const answers = await Promise.all(
      Array.from({ length: 61 }, () => post(request, edge.url + sessions, '{}', headers)),
    )
    const refused = answers.filter(({ status }) => status !== 200)
    expect(refused).toEqual([
      { status: 429, error: { code: 'too-many-requests', limit: 60, retryAfterSeconds: expect.any(Number) } },
    ])
    const { retryAfterSeconds = 0 } = refused[0]?.error ?? {}
    expect(retryAfterSeconds).toBeGreaterThan(0)
    expect(retryAfterSeconds).toBeLessThanOrEqual(60)
  })
})

test.describe('posting a message', () => {
  const cases = [
    { name: 'without text', body: {}, status: 400, error: { code: 'malformed', field: 'text' } },
    {
      name: 'with an id that is none',
      body: { clientId: 'x', text: '你好' },
      status: 400,
      error: { code: 'malformed', field: 'clientId' },
    },
    {
      name: 'over 4,000 characters',
      body: { text: '山'.repeat(messageTextLimit + 1) },
      status: 400,
      error: { code: 'text-too-long', field: 'text', limit: messageTextLimit },
    },
  ]
  for (const { name, body, status, error } of cases) {
    test(`${name} is ${status}`, async ({ request, edge }) => {
      const opened = await request.post(edge.url + sessions, { data: {} })
      const { accessToken, conversationId } = v.parse(visitorSessionSchema, await opened.json())
      const url = `${edge.url}/api/conversations/${conversationId}/messages`
      const message = JSON.stringify({ clientId: randomUUID(), ...body })
      const headers = { authorization: `Bearer ${accessToken}` }
      expect(await post(request, url, message, headers)).toEqual({ status, error })
    })
  }
})

/** What the edge answers; of an answer that is no refusal, only the status. */
async function post(request: APIRequestContext, url: string, data: string, headers: Record<string, string> = {}) {
  const response = await request.post(url, {
    // A string is sent as it is only when it is bytes.
    data: Buffer.from(data),
    headers: { 'content-type': 'application/json', ...headers },
    maxRetries: 2, // refused before it was read, a large body may find its connection closed
  })
  const status = response.status()
  return response.ok() ? { status } : { status, error: v.parse(errorBodySchema, await response.json()) }
}
