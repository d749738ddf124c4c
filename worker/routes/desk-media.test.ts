import { env, exports } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ArticleBody } from '../../shared/protocol/article.ts'
import { mediaLimits, mediaStoredSchema, unusedMediaDays } from '../../shared/protocol/desk-media.ts'
import { staffSessionSchema, writtenSchema } from '../../shared/protocol/http.ts'
import { createStaff } from '../auth/staff-auth.ts'
import { dropUnusedMedia } from '../knowledge/media/drop-unused-media.ts'
import { ask, openSession, origin, read, refusal, seedDemo, signIn } from '../test/edge.ts'
import { jpeg, phoneJpeg, png, pngChunk } from '../test/pictures.ts'
import { webm } from '../test/videos.ts'

let operator = ''
let theirs = ''
beforeAll(async () => {
  await seedDemo()
  operator = (await signIn('operator')).token
  await env.DB.prepare("INSERT OR IGNORE INTO shops (id, name, created_at) VALUES ('other', '别家', '2026')").run()
  const person = { email: 'owner@other.shop', name: '阿别', password: 'test-password' }
  await createStaff(env, { ...person, shop: 'other', role: 'owner' })
  const body = { email: person.email, password: person.password }
  theirs = (await read(await ask('/api/staff/sign-in', { body }), staffSessionSchema)).token
})

function send(bytes: Uint8Array, token = operator) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'text/html' }
  const body = new Uint8Array(bytes)
  return exports.default.fetch(new Request(`${origin}/api/desk/media`, { method: 'POST', body, headers }))
}
const upload = async (bytes: Uint8Array, token = operator) => read(await send(bytes, token), mediaStoredSchema)
/** A picture that no other test uploads. */
let pictures = 0
const picture = () => {
  pictures += 1
  return png([], [pictures, 77])
}

function write(media: NonNullable<ArticleBody['answers'][number]['media']>, token = operator) {
  const body: ArticleBody = {
    ...{ title: '怎么换滤芯', questions: ['滤芯怎么换'], relatedIds: [], handoffCondition: null, layer: 'base' },
    ...{ category: ['售后'], productIds: [], channels: ['widget'], locale: 'zh-CN', validFrom: null, validTo: null },
    answers: [{ id: 'A', text: '先关水。', steps: ['关水', '拧下'], media }],
  }
  return ask('/api/desk/articles', { token, body: { body, publish: false, basedOn: null } })
}

test('a picture is stored without its place and served for good, typed by its bytes', async () => {
  const stored = await upload(phoneJpeg(6))
  expect(stored).toMatchObject({ kind: 'picture', width: 30, height: 40 })
  const shown = await ask(stored.path)
  expect(Object.fromEntries(shown.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cross-origin-resource-policy': 'cross-origin',
    'accept-ranges': 'bytes',
  })
  expect(await shown.text()).not.toContain('GPS')
  const etag = shown.headers.get('etag') ?? ''
  expect((await ask(stored.path, { headers: { 'if-none-match': etag } })).status).toBe(304)
  expect((await upload(phoneJpeg(6))).path).toBe(stored.path)
})

describe('a video is served in the stretches that are asked for', () => {
  const film = webm()
  test.each([
    ['bytes=0-3', 206, `bytes 0-3/${film.length}`, film.subarray(0, 4)],
    ['bytes=-6', 206, `bytes ${film.length - 6}-${film.length - 1}/${film.length}`, film.subarray(-6)],
    ['bytes=5-', 206, `bytes 5-${film.length - 1}/${film.length}`, film.subarray(5)],
    ['bytes=9999-', 416, `bytes */${film.length}`, new Uint8Array()],
    ['bytes=0-1,3-4', 200, null, film],
  ])('%s', async (range, status, span, bytes) => {
    const { path, kind } = await upload(film)
    expect(kind).toBe('video')
    const shown = await ask(path, { headers: { range } })
    expect([shown.status, shown.headers.get('content-range')]).toEqual([status, span])
    expect(new Uint8Array(await shown.arrayBuffer())).toEqual(bytes)
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('a stretch of another file of this name is not mixed with this one', async () => {
    const { path } = await upload(film)
    const shown = await ask(path, { headers: { range: 'bytes=0-3', 'if-range': '"another"' } })
    expect(shown.status).toBe(200)
    expect((await ask(path, { method: 'HEAD' })).headers.get('content-type')).toBe('video/webm')
  })
})

test.each([
  ['a page', new TextEncoder().encode('<script>alert(1)</script>'), 415, { code: 'picture-unsupported' }],
  ['a drawing', new TextEncoder().encode('<svg onload="alert(1)">'), 415, { code: 'picture-unsupported' }],
  ['a GIF', new TextEncoder().encode('GIF89a......'), 415, { code: 'picture-unsupported', rule: 'moving' }],
  ['half a picture', jpeg().subarray(0, 30), 422, { code: 'picture-broken' }],
  [
    'a picture above 5 MB',
    png([pngChunk('tEXt', new Uint8Array(mediaLimits.picture))]),
    413,
    { code: 'too-large', limit: mediaLimits.picture },
  ],
  ['more than 20 MB', new Uint8Array(mediaLimits.video + 1), 413, { code: 'too-large', limit: mediaLimits.video }],
])('%s is refused and leaves nothing behind', async (_name, bytes, status, error) => {
  const count = async () => (await env.DB.prepare('SELECT count(*) AS n FROM media').first<{ n: number }>())?.n
  const before = await count()
  expect(await refusal(await send(bytes))).toEqual({ status, error })
  expect(await count()).toBe(before)
})

describe('nobody else', () => {
  test('uploads: neither a shopper nor who has no token', async () => {
    expect((await send(jpeg(), (await openSession()).accessToken)).status).toBe(403)
    expect((await send(jpeg(), 'nobody')).status).toBe(401)
  })

  test('puts another shop’s upload, or one that is not there, into an article', async () => {
    const { path } = await upload(picture(), theirs)
    expect(path).toMatch(/^\/m\/other\//)
    const gone = `/m/demo/${'0'.repeat(64)}`
    const mine = (await upload(picture())).path
    const error = (at: number) => ({ code: 'unknown-attachment', field: `answers.0.media.${at}` })
    for (const [media, at] of [
      [[{ kind: 'picture', path, alt: '别家的' }], 0],
      [[{ kind: 'picture', path: gone, alt: '没有的' }], 0],
      [
        [
          { kind: 'picture', path: mine, alt: '自己的' },
          { kind: 'video', path: mine, alt: '片', poster: path },
        ],
        1,
      ],
    ] as const)
      expect(await refusal(await write([...media]))).toEqual({ status: 409, error: error(at) })
  })

  test.each(['https://evil.example/a.png', '//evil.example/a.png', 'javascript:alert(1)', '/a/token'])(
    'an article cannot point to %s',
    async (path) => {
      expect((await write([{ kind: 'picture', path, alt: '图' }])).status).toBe(400)
    },
  )

  test.each([`/m/demo/${'0'.repeat(64)}`, '/m/demo/..%2fsecret', '/m/DEMO/x', `/m/demo/${'0'.repeat(63)}`])(
    '%s is nothing',
    async (path) => {
      const shown = await ask(path)
      expect(shown.status).toBe(404)
      expect(shown.headers.get('x-content-type-options')).toBe('nosniff')
    },
  )
})

test('what no version names is removed after a week; what one ever named stays', async () => {
  const days = (count: number) => new Date(Date.now() + count * 24 * 3600_000)
  const [used, cover, unused] = [await upload(picture()), await upload(picture()), await upload(picture())]
  const media = [{ kind: 'video' as const, path: used.path, alt: '换滤芯', poster: cover.path }]
  const { id, version } = await read(await write(media), writtenSchema)
  await dropUnusedMedia(env, days(unusedMediaDays - 1))
  expect((await ask(unused.path)).status).toBe(200)
  await ask(`/api/desk/articles/${id}/retire`, { token: operator, body: { basedOn: version } })
  await dropUnusedMedia(env, days(unusedMediaDays + 1))
  expect(await Promise.all([used, cover, unused].map(async ({ path }) => (await ask(path)).status))).toEqual([
    ...[200, 200, 404],
  ])
  expect((await write([{ kind: 'picture', path: unused.path, alt: '来晚了' }])).status).toBe(409)
})

test('what waits to be published beside a live article stays too', async () => {
  const { path } = await upload(picture())
  const article = await (await ask('/api/desk/articles/a-return-how', { token: operator })).json<ArticleBody & Stored>()
  const { id: _, state: __, version: basedOn, author: ___, ...body } = article
  const answers = body.answers.map((answer) => ({ ...answer, media: [{ kind: 'picture', path, alt: '退货标签' }] }))
  const wish = { body: { ...body, answers }, note: '加了图', basedOn }
  expect((await ask('/api/desk/articles/a-return-how/hand-in', { token: operator, body: wish })).status).toBe(200)
  await dropUnusedMedia(env, new Date(Date.now() + 30 * 24 * 3600_000))
  expect((await ask(path)).status).toBe(200)
  const foreign = answers.map((answer) => ({
    ...answer,
    media: [{ kind: 'picture', path: `${path.slice(0, -2)}00`, alt: '无' }],
  }))
  const refused = await ask('/api/desk/articles/a-return-how/hand-in', {
    ...{ token: operator, body: { ...wish, body: { ...body, answers: foreign } } },
  })
  expect(await refusal(refused)).toMatchObject({ error: { code: 'unknown-attachment' } })
})

interface Stored {
  id: string
  state: string
  version: number
  author: string
}

test('a shop stores 500 MB; the same file again needs no room, another shop has its own', async () => {
  const known = picture()
  await upload(known)
  const row = `INSERT INTO media (shop, path, bytes, uploaded_at, used_at) VALUES ('demo', '/m/demo/full', ?, '2026', '2026')`
  await env.DB.prepare(row).bind(mediaLimits.shop).run()
  const full = { status: 507, error: { code: 'storage-full', limit: mediaLimits.shop } }
  expect(await refusal(await send(picture()))).toEqual(full)
  await upload(picture(), theirs)
  await env.DB.prepare("DELETE FROM media WHERE path = '/m/demo/full'").run()
  await upload(picture())
})
