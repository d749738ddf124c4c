import { env, exports } from 'cloudflare:workers'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { hangzhou } from '../../shared/domain/actions/sample-setting.ts'
import type { Action } from '../../shared/protocol/action.ts'
import { createStaff } from '../auth/staff-auth.ts'
import { signVisitorToken } from '../auth/visitor-token.ts'
import { actAsTold, actor, putOrder, readOrder, relaxRules } from '../test/acting.ts'
import { ask, openSession, origin, refusal, seedDemo, signIn } from '../test/edge.ts'
import { postPhotos, sendPhoto, uploadPhoto } from '../test/photos.ts'
import { jpeg } from '../test/pictures.ts'

let ours = ''
let theirs = ''
beforeAll(async () => {
  await seedDemo()
  await relaxRules()
  await env.DB.prepare("INSERT OR IGNORE INTO shops (id, name, created_at) VALUES ('other', '别家', '2026')").run()
  const person = { email: 'owner@other.shop', name: '阿别', password: 'test-password' }
  await createStaff(env, { ...person, shop: 'other', role: 'owner' })
  ours = (await signIn('owner')).token
  const body = { email: person.email, password: person.password }
  theirs = (await (await ask('/api/staff/sign-in', { body })).json<{ token: string }>()).token
})
beforeEach(actAsTold)
afterEach(() => vi.restoreAllMocks())

async function fileTicket(order: string): Promise<string> {
  await putOrder({ id: order })
  const shopper = await actor(null)
  await shopper.say(`look up ${order} 0618`)
  const wish: Action = { kind: 'change_address', order, address: { ...hangzhou, detail: '新街 8 号' } }
  const outcome = await shopper.act(wish)
  if (outcome.status !== 'requested') throw new Error(outcome.status)
  return outcome.ticket.id
}

describe('staff of another shop', () => {
  test('see no ticket of ours, and neither change nor approve one', async () => {
    const id = await fileTicket('F1')
    const path = `/api/desk/tickets/${id}`
    expect(await (await ask('/api/desk/tickets', { token: theirs })).json()).toEqual({ tickets: [], cursor: null })
    expect((await ask(path, { token: theirs })).status).toBe(404)
    for (const body of [
      { basedOn: 1, state: 'done' },
      { basedOn: 1, approve: true },
    ])
      expect((await ask(path, { token: theirs, body })).status).toBe(404)
    expect(await readOrder('F1')).toMatchObject({ version: 0 })
    expect((await ask(path, { token: ours })).status).toBe(200)
  })

  test('get no link to a photo, add none, and erase nothing', async () => {
    const session = await openSession()
    const id = await uploadPhoto(session)
    await postPhotos(session, [id])
    const path = `/api/conversations/${session.conversationId}/attachments`
    const links = await ask(`${path}/links`, { token: theirs, body: { ids: [id] } })
    expect(await refusal(links)).toEqual({ status: 404, error: { code: 'unknown-conversation' } })
    const added = await sendPhoto({ ...session, accessToken: theirs }, crypto.randomUUID(), jpeg())
    expect(added.status).toBe(404)
  })
})

test('a visitor of another shop finds nothing under our conversation’s name', async () => {
  const session = await openSession()
  const id = await uploadPhoto(session)
  await postPhotos(session, [id])
  const claims = { visitor: 'v', shop: 'other', conversationId: session.conversationId }
  const { token } = await signVisitorToken(env.TOKEN_SECRET, claims, new Date())
  const path = `/api/conversations/${session.conversationId}`
  const links = await ask(`${path}/attachments/links`, { token, body: { ids: [id] } })
  expect(await links.json()).toEqual({ links: [] })
  const sent = await postPhotos({ ...session, accessToken: token }, [id])
  expect(await refusal(sent)).toMatchObject({ error: { code: 'unknown-attachment' } })
})

describe('a ticket’s body', () => {
  const send = (id: string, body: BodyInit, type = 'application/json') => {
    const headers = { authorization: `Bearer ${ours}`, 'content-type': type }
    return exports.default.fetch(new Request(`${origin}/api/desk/tickets/${id}`, { method: 'POST', body, headers }))
  }
  const good = JSON.stringify({ basedOn: 1, state: 'done' })

  test.each([
    ['as text', good, 'text/plain', 400],
    ['as a form', 'basedOn=1&state=done', 'application/x-www-form-urlencoded', 400],
    ['that is a list', '[]', undefined, 400],
    ['in an unknown state', JSON.stringify({ basedOn: 1, state: 'lost' }), undefined, 400],
    ['with a revision that is text', JSON.stringify({ basedOn: '1', state: 'done' }), undefined, 400],
    ['with too long a note', JSON.stringify({ basedOn: 1, note: '长'.repeat(301) }), undefined, 400],
    ['of more than 64 KB', JSON.stringify({ basedOn: 1, note: 'x'.repeat(70_000) }), undefined, 413],
  ])('%s changes nothing', async (name, body, type, status) => {
    const id = await fileTicket(`F-${name.length}`)
    expect((await send(id, body, type)).status).toBe(status)
    const row = await env.DB.prepare('SELECT state, revision FROM tickets WHERE id = ?').bind(id).first()
    expect(row).toEqual({ state: 'open', revision: 1 })
  })

  test.each(['T1%27%20OR%201=1', '..%2Fdesk', '%00', 'T'.repeat(65)])('under no ticket’s number: %s', async (id) => {
    expect([400, 404]).toContain((await send(id, good)).status)
  })
})

describe('a photo’s number', () => {
  test.each(['..', '..%2F..%2Fdemo', 'short', '%00%00%00%00%00%00%00%00', 'x'.repeat(65)])(
    'that is a path or none: %s',
    async (id) => {
      const session = await openSession()
      expect((await sendPhoto(session, id, jpeg())).status).toBe(400)
    },
  )
})
