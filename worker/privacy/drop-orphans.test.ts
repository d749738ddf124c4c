import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { saveAttachment } from '../attachments/attachment-store.ts'
import { openSession, refusal, seedDemo } from '../test/edge.ts'
import { countPhotos, postPhotos, sendPhoto, uploadPhoto } from '../test/photos.ts'
import { jpeg, png } from '../test/pictures.ts'
import { sayFixed, scriptTurns } from '../test/scripted-turns.ts'
import { dropOrphans } from './drop-orphans.ts'

beforeAll(seedDemo)
beforeEach(() => scriptTurns(async () => sayFixed('好')))
afterEach(() => vi.restoreAllMocks())

const hourMs = 3600_000
const after = (hours: number) => new Date(Date.now() + hours * hourMs)

test('a photo that was never sent goes after a day, one that a message shows stays', async () => {
  const session = await openSession()
  const sent = await uploadPhoto(session)
  await uploadPhoto(session)
  expect((await postPhotos(session, [sent])).status).toBe(200)
  await dropOrphans(env, after(23))
  expect(await countPhotos(session.conversationId)).toBe(2)
  await dropOrphans(env, after(25))
  expect(await countPhotos(session.conversationId)).toBe(1)
  const rows = 'SELECT id, sent FROM photos WHERE conversation = ?'
  const { results } = await env.DB.prepare(rows).bind(session.conversationId).all()
  expect(results).toEqual([{ id: sent, sent: 1 }])
})

test('photos of a conversation that never began go too', async () => {
  const session = await openSession()
  await uploadPhoto(session)
  await dropOrphans(env, after(25))
  expect(await countPhotos(session.conversationId)).toBe(0)
})

test('what went cannot be sent any more, and the same id takes a picture again', async () => {
  const session = await openSession()
  const id = await uploadPhoto(session)
  await dropOrphans(env, after(25))
  expect(await refusal(await postPhotos(session, [id]))).toMatchObject({ error: { code: 'unknown-attachment' } })
  expect((await sendPhoto(session, id, png())).status).toBe(200)
})

test('a room that fails keeps its photos for the next run and holds up no other', async () => {
  const [broken, good] = await Promise.all([openSession(), openSession()])
  await Promise.all([uploadPhoto(broken), uploadPhoto(good)])
  const remove = env.ATTACHMENTS.delete.bind(env.ATTACHMENTS)
  // A row whose room does not exist is deleted from here, where it can be made to fail.
  const lost = 'cz-0000000000000000'
  await env.DB.prepare(
    "INSERT INTO photos (shop, conversation, id, uploaded_at) VALUES ('demo', ?, 'lost-0001', '2020')",
  )
    .bind(lost)
    .run()
  vi.spyOn(env.ATTACHMENTS, 'delete').mockImplementation((keys) =>
    JSON.stringify(keys).includes(lost) ? Promise.reject(new Error('away')) : remove(keys),
  )
  await dropOrphans(env, after(25))
  expect(await countPhotos(good.conversationId)).toBe(0)
  const left = 'SELECT count(*) AS rows FROM photos WHERE conversation = ?'
  expect(await env.DB.prepare(left).bind(lost).first()).toEqual({ rows: 1 })
  vi.restoreAllMocks()
  await dropOrphans(env, after(25))
  expect(await env.DB.prepare(left).bind(lost).first()).toEqual({ rows: 0 })
})

test('a picture whose row went while it was stored is not kept', async () => {
  const { conversationId: conversation } = await openSession()
  const put = env.ATTACHMENTS.put.bind(env.ATTACHMENTS)
  const bucket = Object.create(env.ATTACHMENTS, {
    put: {
      value: async (...args: Parameters<R2Bucket['put']>) => {
        await put(...args)
        await env.DB.prepare('DELETE FROM photos WHERE conversation = ?').bind(conversation).run()
      },
    },
    delete: { value: (keys: string) => env.ATTACHMENTS.delete(keys) },
  })
  const picture = { bytes: jpeg(), type: 'image/jpeg' as const, width: 40, height: 30, hash: 'h' }
  const owner = { shop: 'demo', conversation }
  expect(await saveAttachment({ ...env, ATTACHMENTS: bucket }, owner, 'photo-0001', picture)).toBe(false)
  expect(await countPhotos(conversation)).toBe(0)
})
