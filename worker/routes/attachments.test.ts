import { env, exports } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import { attachmentLimits, linksSchema, photoAlt, uploadedSchema } from '../../shared/protocol/attachment.ts'
import { messagePostedSchema } from '../../shared/protocol/down.ts'
import { signClaims } from '../auth/signed-claims.ts'
import { newId } from '../test/client.ts'
import { ask, openSession, origin, read, refusal, seedDemo, signIn } from '../test/edge.ts'
import { jpeg, phoneJpeg, png } from '../test/pictures.ts'

beforeAll(seedDemo)

type Session = Awaited<ReturnType<typeof openSession>>
const pathOf = ({ conversationId }: Session) => `/api/conversations/${conversationId}/attachments`

function upload(session: Session, body: BodyInit, { token = session.accessToken, id = crypto.randomUUID() } = {}) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'text/html' }
  return exports.default.fetch(new Request(`${origin}${pathOf(session)}?id=${id}`, { method: 'POST', body, headers }))
}

async function post(session: Session, attachments: string[]) {
  const body = { clientId: newId(), text: '发了 1 张照片', attachments }
  return ask(`/api/conversations/${session.conversationId}/messages`, { token: session.accessToken, body })
}

async function linkTo(session: Session, id: string, token = session.accessToken) {
  const { links } = await read(await ask(`${pathOf(session)}/links`, { token, body: { ids: [id] } }), linksSchema)
  return links[0]?.path ?? ''
}

test('a picture is typed by its bytes, stored without its place, sent with a message and shown by a link', async () => {
  const session = await openSession()
  const uploaded = await read(await upload(session, phoneJpeg(6)), uploadedSchema)
  expect(uploaded).toMatchObject({ width: 30, height: 40 })
  const stored = await env.ATTACHMENTS.get(`demo/${session.conversationId}/${uploaded.id}`)
  expect(stored?.httpMetadata?.contentType).toBe('image/jpeg')
  const { message } = await read(await post(session, [uploaded.id]), messagePostedSchema)
  expect(message.parts).toEqual([
    { kind: 'text', text: '发了 1 张照片' },
    { kind: 'image', path: '', alt: photoAlt, attachmentId: uploaded.id, width: 30, height: 40 },
  ])
  const shown = await ask(await linkTo(session, uploaded.id))
  expect(Object.fromEntries(shown.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'private, max-age=600',
  })
  expect(await shown.text()).not.toContain('GPS')
})

test('the same picture sent again is the same picture', async () => {
  const session = await openSession()
  const id = crypto.randomUUID()
  await read(await upload(session, phoneJpeg(6), { id }), uploadedSchema)
  expect(await read(await upload(session, phoneJpeg(6), { id }), uploadedSchema)).toMatchObject({ width: 30 })
})

test('another picture under its id is refused, also when both come at once', async () => {
  const session = await openSession()
  const id = crypto.randomUUID()
  const both = await Promise.all([upload(session, phoneJpeg(6), { id }), upload(session, png([], [9, 9]), { id })])
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
  const [first, second] = [await upload(session, phoneJpeg(6), { id }), await upload(session, png([], [9, 9]), { id })]
  expect([first.status, second.status]).toEqual(both.map(({ status }) => status))
  const refused = first.status === 409 ? first : second
  expect(await refusal(refused)).toEqual({ status: 409, error: { code: 'conflict', field: 'id' } })
})

test.each([
  ['a page under a picture’s name', new TextEncoder().encode('<script>'), 415, { code: 'picture-unsupported' }],
  ['half a picture', jpeg().subarray(0, 30), 422, { code: 'picture-broken' }],
  ['nothing', new Uint8Array(), 415, { code: 'picture-unsupported' }],
  [
    'more than 10 MB',
    new Uint8Array(attachmentLimits.bytes + 1),
    413,
    { code: 'too-large', limit: attachmentLimits.bytes },
  ],
])('%s is refused', async (_name, body, status, error) => {
  expect(await refusal(await upload(await openSession(), body))).toEqual({ status, error })
})

describe('nobody else', () => {
  test('uploads into a conversation, sends its pictures or asks for links', async () => {
    const [mine, others] = await Promise.all([openSession(), openSession()])
    const { id } = await read(await upload(mine, jpeg()), uploadedSchema)
    expect((await upload(mine, jpeg(), { token: others.accessToken })).status).toBe(403)
    const links = await ask(`${pathOf(mine)}/links`, { token: others.accessToken, body: { ids: [id] } })
    expect(links.status).toBe(403)
    expect(await linkTo(others, id)).toBe('')
    expect(await refusal(await post(others, [id]))).toMatchObject({ error: { code: 'unknown-attachment' } })
  })

  test('staff see pictures of conversations of their shop that exist', async () => {
    const session = await openSession()
    const { id } = await read(await upload(session, jpeg()), uploadedSchema)
    const { token } = await signIn()
    const early = await ask(`${pathOf(session)}/links`, { token, body: { ids: [id] } })
    expect(await refusal(early)).toMatchObject({ error: { code: 'unknown-conversation' } })
    await read(await post(session, [id]), messagePostedSchema)
    expect((await ask(await linkTo(session, id, token))).status).toBe(200)
  })
})

test.each([
  ['that ended', -1, 410, '过期'],
  ['to a picture that is not there', 60_000, 404, '没有这张照片'],
])('a link %s says so', async (_name, lifeMs, status, words) => {
  const { conversationId } = await openSession()
  const claims = { shop: 'demo', conversation: conversationId, id: crypto.randomUUID() }
  const token = await signClaims(env.TOKEN_SECRET, 'attachment', claims, new Date(Date.now() + lifeMs - 1000))
  const response = await ask(`/a/${token}`)
  expect(response.status).toBe(status)
  expect(await response.text()).toContain(words)
})

test('a token made for something else opens no picture', async () => {
  const { accessToken } = await openSession()
  expect((await ask(`/a/${accessToken}`)).status).toBe(404)
})

test('a conversation stores 30 pictures an hour', async () => {
  const session = await openSession()
  for (let at = 0; at < attachmentLimits.perHour; at += 1) await read(await upload(session, jpeg()), uploadedSchema)
  const { status, error } = await refusal(await upload(session, jpeg()))
  expect({ status, error }).toMatchObject({ status: 429, error: { code: 'too-many-requests', limit: 30 } })
})
