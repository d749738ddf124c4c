import { env } from 'cloudflare:workers'
import * as v from 'valibot'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Action } from '../../shared/protocol/action.ts'
import { type Erasure, erasureSchema } from '../../shared/protocol/erasure.ts'
import { getRoom } from '../room/room-name.ts'
import { actAsTold, actor, putOrder, putRecord, readOrder, relaxRules } from '../test/acting.ts'
import { ask, openSession, read, refusal, seedDemo, signIn } from '../test/edge.ts'
import { countPhotos, postPhotos, sendPhoto, uploadPhoto } from '../test/photos.ts'
import { jpeg } from '../test/pictures.ts'
import { serveErasures } from './serve-erasures.ts'

// A life in the shop takes a dozen messages, each with its turn.
vi.setConfig({ testTimeout: 30_000 })

beforeAll(async () => {
  await seedDemo()
  await relaxRules()
  await putRecord('sku', 'sku-gone', {
    id: 'sku-gone',
    productId: 'p-yunji-pack',
    options: {},
    priceMinor: 1,
    stock: 0,
  })
})
beforeEach(actAsTold)
afterEach(() => {
  vi.restoreAllMocks()
  // Who was forgotten was hung up on by the edge; a side that never hangs up keeps the whole file waiting at its end.
  for (const { socket } of here.splice(0)) socket.close()
})

const home = {
  province: '浙江省',
  city: '杭州市',
  district: '西湖区',
  detail: '古荡湾 8 号',
  name: '许禾',
  phone: '13900001234',
}
const words = /许禾|13900001234|古荡湾|孩子病了/
const cancel = (order: string): Action => ({ kind: 'cancel', order, reason: '孩子病了' })

type Shopper = Awaited<ReturnType<typeof actor>>
const here: Shopper[] = []
async function arrive(memberId: string | null): Promise<Shopper> {
  const shopper = await actor(memberId)
  here.push(shopper)
  return shopper
}

const forget = ({ conversationId, accessToken: token }: Shopper, scope = 'everything') =>
  ask(`/api/conversations/${conversationId}/erasure`, { token, body: { scope } })
const serve = () => serveErasures(env, new Date())
const erasureOf = async (id: string): Promise<Erasure> => {
  const { token } = await signIn('owner')
  const list = await read(await ask('/api/desk/erasures', { token }), v.object({ erasures: v.array(erasureSchema) }))
  const found = list.erasures.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no erasure ${id}`)
  return found
}

/** Everything the database holds but the index of conversations, which the queue may fill late: it has no words. */
async function dump(): Promise<string> {
  const tables = ['photos', 'tickets', 'actions', 'restock_watches', 'notices', 'audit', 'source_writes', 'homes']
  const more = ['ratings', 'erasures', 'erasure_conversations']
  const all = await env.DB.batch([...tables, ...more].map((table) => env.DB.prepare(`SELECT * FROM ${table}`)))
  return JSON.stringify(all.map(({ results }) => results))
}

/** A member with a done deed, an open wish, a photo that was sent, one that was not, and a wait for goods. */
async function livedIn(member: string, order: string) {
  await Promise.all([
    putOrder({ id: `${order}-1`, memberId: member }),
    putOrder({ id: `${order}-2`, memberId: member, status: 'shipped' }),
  ])
  const shopper = await arrive(member)
  expect(await shopper.act(cancel(`${order}-1`))).toMatchObject({ status: 'executed' })
  const moved = await shopper.act({ kind: 'change_address', order: `${order}-2`, address: home })
  expect(moved).toMatchObject({ status: 'requested' })
  await shopper.act({ kind: 'notify_restock', sku: 'sku-gone' })
  const photos = [await uploadPhoto(shopper), await uploadPhoto(shopper)]
  await postPhotos(shopper, photos.slice(0, 1))
  await env.DB.prepare(
    "INSERT INTO notices (shop, holder, event, conversation, at) VALUES ('demo', ?, ?, ?, '2026-01-01T00:00:00.000Z')",
  )
    .bind(member, `e-${order}`, shopper.conversationId)
    .run()
  return shopper
}

describe('a shopper who asks to be forgotten', () => {
  test('leaves nothing of themselves, and the merchant keeps what was done to the order', async () => {
    const shopper = await livedIn('m-he', 'Z1')
    const { id } = await read(await forget(shopper), erasureSchema)
    await serve()
    expect(await shopper.socket.untilClosed()).toBe(4401)
    expect(await countPhotos(shopper.conversationId)).toBe(0)
    const left = await dump()
    expect(left).not.toContain(shopper.conversationId)
    expect(left).not.toMatch(words)
    const { results } = await env.DB.prepare(
      "SELECT kind, member_id, outcome FROM actions WHERE order_id = 'Z1-1'",
    ).all()
    expect(results).toMatchObject([{ kind: 'cancel', member_id: null }])
    expect(JSON.parse(String(results[0]?.outcome))).toMatchObject({ details: { refundMinor: 45_000 } })
    expect(await readOrder('Z1-1')).toMatchObject({ status: 'cancelled', memberId: 'm-he' })
    const ticket = await env.DB.prepare("SELECT state, member_id FROM tickets WHERE order_id = 'Z1-2'").first()
    expect(ticket).toEqual({ state: 'refused', member_id: null })
    expect(await erasureOf(id)).toMatchObject({
      doneAt: expect.any(String),
      counts: { conversations: 1, photos: 2, tickets: 1, actions: 3, watches: 1, notices: 1 },
    })
  })

  test('is audited by counts and without a name', async () => {
    const shopper = await livedIn('m-he', 'Z2')
    const { id } = await read(await forget(shopper), erasureSchema)
    await serve()
    const { results } = await env.DB.prepare('SELECT staff_id, action, subject FROM audit WHERE subject LIKE ?')
      .bind(`${id}%`)
      .all()
    expect(results.map(({ staff_id, action }) => [staff_id, action])).toEqual([
      ['shopper', 'erasure.asked'],
      ['shopper', 'erasure.done'],
    ])
    expect(String(results[1]?.subject)).toContain('"photos":2')
    expect(JSON.stringify(results)).not.toMatch(/m-he|\bc\d-/)
  })

  test('is done everywhere they were logged in, also where only photos or words are', async () => {
    const [first, second] = [await arrive('m-zhou'), await arrive('m-zhou')]
    await second.post('在吗')
    await uploadPhoto(second)
    await read(await forget(first), erasureSchema)
    await serve()
    expect(await countPhotos(second.conversationId)).toBe(0)
    const facts = await getRoom(env, 'demo', second.conversationId)?.factsSince(second.conversationId, 'staff', 0, 9)
    expect(facts).toBeNull()
  })

  test('only has this conversation forgotten when they ask for no more', async () => {
    const [first, second] = [await arrive('m-zhou'), await arrive('m-zhou')]
    await Promise.all([uploadPhoto(first), uploadPhoto(second)])
    await read(await forget(first, 'conversation'), erasureSchema)
    await serve()
    expect(await countPhotos(first.conversationId)).toBe(0)
    expect(await countPhotos(second.conversationId)).toBe(1)
  })

  test('says nothing more with the old tokens, and comes back as somebody new', async () => {
    const shopper = await livedIn('m-he', 'Z3')
    await read(await forget(shopper), erasureSchema)
    await serve()
    expect(await refusal(await postPhotos(shopper, []))).toMatchObject({ error: { code: 'token-reused' } })
    expect(await refusal(await sendPhoto(shopper, crypto.randomUUID(), jpeg()))).toMatchObject({ status: 401 })
    const again = await arrive('m-he')
    expect(JSON.parse(await again.say('tickets'))).toEqual({ ok: true, value: [] })
  })

  test('cannot have others forgotten', async () => {
    const [mine, others] = [await arrive(null), await arrive('m-he')]
    const path = `/api/conversations/${others.conversationId}/erasure`
    const asked = (token: string, body: unknown) => ask(path, { token, body })
    expect((await asked(mine.accessToken, { scope: 'conversation' })).status).toBe(403)
    const { token } = await signIn('owner')
    expect((await asked(token, { scope: 'conversation' })).status).toBe(403)
    expect((await asked(others.accessToken, { scope: 'all' })).status).toBe(400)
    // Without a login nobody knows what else is theirs.
    expect((await forget(mine, 'everything')).status).toBe(403)
  })
})

describe('an erasure that is cut', () => {
  test.each([
    ['while photos go', () => vi.spyOn(env.ATTACHMENTS, 'delete').mockRejectedValue(new Error('cut'))],
    ['before the rows', () => failBatch(1)],
    ['at its end', () => failBatch(2)],
  ])('%s goes on later, and counts nothing twice', async (name, cut) => {
    const shopper = await livedIn('m-he', `Y-${name.replaceAll(' ', '')}`)
    const spy = cut()
    // Asked for in the table alone, so that only the runs below serve it.
    const id = crypto.randomUUID()
    await env.DB.prepare(
      "INSERT INTO erasures (id, shop, member_id, asked_by, asked_at) VALUES (?, 'demo', 'm-he', 'shopper', ?)",
    )
      .bind(id, new Date().toISOString())
      .run()
    await serve()
    expect((await erasureOf(id)).doneAt).toBeNull()
    spy.mockRestore()
    await Promise.all([serve(), serve()])
    await serve()
    const { doneAt, counts } = await erasureOf(id)
    expect(doneAt).not.toBeNull()
    expect(counts).toMatchObject({ photos: 2, tickets: 1, actions: 3, watches: 1, notices: 1 })
    expect(await countPhotos(shopper.conversationId)).toBe(0)
    expect(await dump()).not.toMatch(words)
    const done = "SELECT count(*) AS rows FROM audit WHERE action = 'erasure.done' AND subject LIKE ?"
    expect(await env.DB.prepare(done).bind(`${id}%`).first()).toEqual({ rows: 1 })
  })

  /** The n-th transaction of an erasure does not happen; others may be on their way in the background. */
  function failBatch(nth: number) {
    const batch = env.DB.batch.bind(env.DB)
    let count = 0
    return vi.spyOn(env.DB, 'batch').mockImplementation(<T>(statements: D1PreparedStatement[]) => {
      if (statements.some((one) => 'statement' in one && String(one.statement).includes('erasures'))) count += 1
      else return batch<T>(statements)
      return count === nth ? Promise.reject(new Error('cut')) : batch<T>(statements)
    })
  }
})

describe('staff', () => {
  test('owners erase for somebody who asked in another way, operators do not', async () => {
    const session = await openSession()
    await uploadPhoto(session)
    const body = { conversation: session.conversationId }
    const { token: operator } = await signIn()
    expect((await ask('/api/desk/erasures', { token: operator, body })).status).toBe(403)
    expect((await ask('/api/desk/erasures', { token: operator })).status).toBe(403)
    const { token } = await signIn('owner')
    const asked = await read(await ask('/api/desk/erasures', { token, body }), erasureSchema)
    await serve()
    expect((await erasureOf(asked.id)).doneAt).not.toBeNull()
    expect(await countPhotos(session.conversationId)).toBe(0)
  })

  test('erase nothing of another shop', async () => {
    await env.DB.prepare("INSERT OR IGNORE INTO shops (id, name, created_at) VALUES ('other', '别家', '2026')").run()
    const session = await openSession()
    await uploadPhoto(session)
    const id = crypto.randomUUID()
    await env.DB.batch([
      env.DB.prepare("INSERT INTO erasures (id, shop, asked_by, asked_at) VALUES (?, 'other', 'x', '2026-01-01')").bind(
        id,
      ),
      env.DB.prepare('INSERT INTO erasure_conversations (erasure, conversation) VALUES (?, ?)').bind(
        id,
        session.conversationId,
      ),
    ])
    await serve()
    expect(await countPhotos(session.conversationId)).toBe(1)
    expect((await postPhotos(session, [])).status).toBe(200)
  })
})
