import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { fetchJson } from './http.ts'

const schema = v.object({ value: v.number() })
const answer = (body: string, init?: ResponseInit) => async () => new Response(body, init)

describe('what an HTTP exchange comes to', () => {
  test.each([
    ['a good body', answer('{"value":1}'), { ok: true, value: { value: 1 } }],
    ['a body of another shape', answer('{"value":"1"}'), refused(200, { code: 'internal' })],
    ['a page of HTML with 200', answer('<html>'), refused(200, { code: 'internal' })],
    [
      'a typed refusal',
      answer('{"code":"text-too-long","limit":4000}', { status: 400 }),
      refused(400, { code: 'text-too-long', limit: 4000 }),
    ],
    ['a proxy without a body of ours', answer('Bad Gateway', { status: 502 }), refused(502, { code: 'unavailable' })],
    [
      'a 429 that only has the header',
      answer('', { status: 429, headers: { 'retry-after': '7' } }),
      refused(429, { code: 'too-many-requests', retryAfterSeconds: 7 }),
    ],
    [
      'no network',
      async () => {
        throw new TypeError('Failed to fetch')
      },
      { ok: false, reason: { kind: 'network' } },
    ],
  ])('%s', async (_, fetch, expected) => {
    expect(await fetchJson(fetch, { url: 'https://edge/x', schema })).toEqual(expected)
  })

  test('the token goes in the header and cookies stay at home', async () => {
    const seen: RequestInit[] = []
    const fetch = async (_: string, init: RequestInit) => {
      seen.push(init)
      return new Response('{"value":1}')
    }
    await fetchJson(fetch, { url: 'https://edge/x', method: 'POST', body: { a: 1 }, token: 't', schema })
    expect(seen[0]).toMatchObject({
      method: 'POST',
      body: '{"a":1}',
      credentials: 'omit',
      headers: { authorization: 'Bearer t', 'content-type': 'application/json' },
    })
  })
})

function refused(status: number, error: unknown) {
  return { ok: false, reason: { kind: 'refused', status, error } }
}
