import { expect, test, vi } from 'vitest'
import { createDeskClient } from './client.ts'

function open(respond: () => Response | Promise<Response>) {
  const fetcher = vi.fn<typeof fetch>(async () => respond())
  const onSignedOut = vi.fn()
  const client = createDeskClient({ edge: 'https://edge.example', getToken: () => 'secret', onSignedOut, fetcher })
  return { client, fetcher, onSignedOut }
}

test('a change goes to its route with the token', async () => {
  const { client, fetcher } = open(() => Response.json({ revision: 12, id: 'tent' }))
  expect(await client.saveSku('tent', { priceMinor: 89_900 })).toEqual({
    ok: true,
    value: { revision: 12, id: 'tent' },
  })
  const [url, init] = fetcher.mock.calls[0] ?? []
  expect([url, init?.method, init?.body]).toEqual([
    'https://edge.example/api/desk/skus/tent',
    'PUT',
    '{"priceMinor":89900}',
  ])
  expect(init?.headers).toMatchObject({ authorization: 'Bearer secret' })
})

test.each<[string, () => Response, object]>([
  ['a conflict', () => Response.json({ code: 'revision-conflict' }, { status: 409 }), { code: 'revision-conflict' }],
  ['a limit', () => Response.json({ code: 'too-large', limit: 9 }, { status: 413 }), { code: 'too-large', limit: 9 }],
  ['a refusal without a code', () => Response.json({ error: 1 }, { status: 500 }), { code: 'internal' }],
  ['a body of another version', () => Response.json({ rev: 1 }), { code: 'unsupported-protocol' }],
  ['no JSON at all', () => new Response('<html>'), { code: 'unreachable' }],
])('%s is told apart', async (_name, respond, reason) => {
  const { client, onSignedOut } = open(respond)
  expect(await client.saveSku('tent', {})).toEqual({ ok: false, reason })
  expect(onSignedOut).not.toHaveBeenCalled()
})

test('a dead network is a reason, not an exception', async () => {
  const { client } = open(() => Promise.reject(new TypeError('failed to fetch')))
  expect(await client.fetchCatalogue()).toEqual({ ok: false, reason: { code: 'unreachable' } })
})

test('an ended sign-in is reported once', async () => {
  const { client, onSignedOut } = open(() => Response.json({ code: 'unauthenticated' }, { status: 401 }))
  expect(await client.fetchCatalogue()).toEqual({ ok: false, reason: { code: 'unauthenticated' } })
  expect(onSignedOut).toHaveBeenCalledOnce()
})

test('unanswered questions are asked for by page, dismissed, and answered with a draft', async () => {
  const share = { days: 7, asked: 0, unanswered: 0, share: null }
  const counts = { open: 0, written: 0, dismissed: 0 }
  const page = { groups: [], cursor: null, counts, share, shareBefore: share }
  const { client, fetcher } = open(() => Response.json({ ...page, articleId: 'a-1' }))
  const query = { since: null, state: 'open', cursor: '0~3~u-1' } as const
  expect(await client.fetchUnanswered(query)).toEqual({ ok: true, value: page })
  expect(await client.beginAnswer('u-1')).toEqual({ ok: true, value: { articleId: 'a-1' } })
  await client.dismissUnanswered('u-1', true)
  expect(fetcher.mock.calls.map(([url, init]) => [url, init?.method, init?.body])).toEqual([
    ['https://edge.example/api/desk/unanswered?state=open&cursor=0%7E3%7Eu-1', 'GET', undefined],
    ['https://edge.example/api/desk/unanswered/u-1/article', 'POST', undefined],
    ['https://edge.example/api/desk/unanswered/u-1/dismiss', 'POST', '{"undo":true}'],
  ])
})
