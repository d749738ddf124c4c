import { env } from 'cloudflare:workers'
import * as v from 'valibot'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { sampleRules } from '../../shared/domain/actions/sample-setting.ts'
import { carefulRetention } from '../../shared/domain/service/careful-retention.ts'
import { ticketSchema } from '../../shared/protocol/action.ts'
import { actAsTold, actor, putOrder, putRecord, relaxRules } from '../test/acting.ts'
import { ask, openSession, seedDemo, signIn } from '../test/edge.ts'
import { countPhotos, uploadPhoto } from '../test/photos.ts'
import { keepRetention } from './keep-retention.ts'

const dayMs = 24 * 3600_000
let days = 0
/** Every run is later than those before, so that the shop has its turn. */
const runAfter = (more: number) => {
  days += more
  return keepRetention(env, new Date(Date.now() + days * dayMs))
}
const only = async (sql: string, ...bindings: string[]) =>
  (
    await env.DB.prepare(sql)
      .bind(...bindings)
      .all()
  ).results

beforeAll(async () => {
  await seedDemo()
  await relaxRules()
})
beforeEach(async () => {
  actAsTold()
  days = 0
  await env.DB.prepare('DELETE FROM retention_runs').run()
})
afterEach(() => vi.restoreAllMocks())

const home = {
  province: '浙江省',
  city: '杭州市',
  district: '西湖区',
  detail: '古荡湾 8 号',
  name: '许禾',
  phone: '13900001234',
}

async function fileTicket(order: string) {
  await putOrder({ id: order })
  const shopper = await actor(null)
  await shopper.say(`look up ${order} 0618`)
  const outcome = await shopper.act({ kind: 'change_address', order, address: home })
  if (outcome.status !== 'requested') throw new Error(outcome.status)
  return { shopper, id: outcome.ticket.id }
}
const closeTicket = async (id: string, note: string) => {
  const { token } = await signIn()
  const body = { basedOn: 1, state: 'refused', note, said: '许禾，这单改不了' }
  expect((await ask(`/api/desk/tickets/${id}`, { token, body })).status).toBe(200)
}
const bodyOf = async (id: string) => {
  const [row] = await only('SELECT body FROM tickets WHERE id = ?', id)
  return row === undefined ? null : v.parse(v.pipe(v.string(), v.parseJson(), ticketSchema), row.body)
}

describe('a closed ticket', () => {
  test('loses the person after the careful time and itself after three years', async () => {
    const { id, shopper } = await fileTicket('K1')
    await closeTicket(id, '许禾来过电话')
    await runAfter(carefulRetention.personalDays - 2)
    expect((await bodyOf(id))?.action).toMatchObject({ address: home })
    await runAfter(3)
    const stripped = await bodyOf(id)
    expect(stripped).toMatchObject({
      ...{ conversation: '', memberId: null, order: 'K1', state: 'refused' },
      action: { kind: 'change_address', order: 'K1', address: { name: '', phone: '', detail: '' } },
    })
    expect(stripped?.history.map(({ state, note, said }) => [state, note, said])).toEqual([
      ['open', undefined, undefined],
      ['refused', undefined, undefined],
    ])
    const [row] = await only('SELECT * FROM tickets WHERE id = ?', id)
    expect(JSON.stringify(row)).not.toMatch(new RegExp(`许禾|13900001234|古荡湾|${shopper.conversationId}`))
    await runAfter(carefulRetention.recordDays)
    expect(await bodyOf(id)).toBeNull()
  })

  test('that is open keeps all it needs, however old', async () => {
    const { id } = await fileTicket('K2')
    await runAfter(carefulRetention.recordDays * 2)
    expect((await bodyOf(id))?.action).toMatchObject({ address: home })
  })
})

test('what was done loses whose it was, keeps its amounts, and goes after three years', async () => {
  await putOrder({ id: 'K3' })
  const shopper = await actor('m-zhou')
  await shopper.act({ kind: 'cancel', order: 'K3', reason: '不想要了' })
  await runAfter(carefulRetention.personalDays + 1)
  const [row] = await only("SELECT * FROM actions WHERE order_id = 'K3'")
  expect(row).toMatchObject({ conversation: '', member_id: null, kind: 'cancel', personal: 0, wish: null })
  expect(JSON.parse(String(row?.outcome))).toMatchObject({ status: 'executed', details: { refundMinor: 45_000 } })
  expect(JSON.stringify(row)).not.toContain(shopper.conversationId)
  const audited = "SELECT staff_id FROM audit WHERE subject = 'cancel K3'"
  expect(await only(audited)).toEqual([{ staff_id: 'shopper' }])
  await runAfter(carefulRetention.recordDays)
  expect(await only("SELECT key FROM actions WHERE order_id = 'K3'")).toEqual([])
})

describe('photos', () => {
  test('go after the shop’s own period, those of an open ticket when it is closed', async () => {
    const retention = { ...carefulRetention, photoDays: 30 }
    await putRecord('service', 'main', { ...sampleRules({ selfServiceHours: null }), retention })
    const plain = await openSession()
    await uploadPhoto(plain)
    const { shopper, id } = await fileTicket('K4')
    await uploadPhoto(shopper)
    await runAfter(29)
    expect(await countPhotos(plain.conversationId)).toBe(1)
    await runAfter(2)
    expect(await countPhotos(plain.conversationId)).toBe(0)
    expect(await countPhotos(shopper.conversationId)).toBe(1)
    await closeTicket(id, '办完')
    await runAfter(1)
    expect(await countPhotos(shopper.conversationId)).toBe(0)
    expect(await only('SELECT id FROM photos WHERE conversation = ?', shopper.conversationId)).toEqual([])
    await relaxRules()
  })

  test('are deleted by the next run when this one is cut', async () => {
    const session = await openSession()
    await uploadPhoto(session)
    vi.spyOn(env.ATTACHMENTS, 'delete').mockRejectedValueOnce(new Error('cut'))
    await runAfter(carefulRetention.photoDays + 1)
    expect(await countPhotos(session.conversationId)).toBe(1)
    await runAfter(0)
    expect(await countPhotos(session.conversationId)).toBe(0)
  })
})

test('wishes and notices go after their days; the audit has counts and nobody’s name', async () => {
  await env.DB.batch([
    env.DB.prepare(
      "INSERT INTO restock_watches (shop, sku, conversation, member_id, at) VALUES ('demo', 's1', 'c0-w', 'm-zhou', ?)",
    ).bind(new Date().toISOString()),
    env.DB.prepare(
      "INSERT INTO notices (shop, holder, event, conversation, at) VALUES ('demo', 'm-zhou', 'e1', 'c0-w', ?)",
    ).bind(new Date().toISOString()),
  ])
  await env.DB.prepare("DELETE FROM audit WHERE action = 'retention.kept'").run()
  await runAfter(carefulRetention.watchDays + 1)
  expect(await only("SELECT 1 FROM restock_watches WHERE sku = 's1'")).toEqual([])
  expect(await only("SELECT 1 FROM notices WHERE event = 'e1'")).toHaveLength(1)
  await runAfter(carefulRetention.noticeDays - carefulRetention.watchDays)
  expect(await only("SELECT 1 FROM notices WHERE event = 'e1'")).toEqual([])
  const [first, second] = await only("SELECT staff_id, subject FROM audit WHERE action = 'retention.kept' ORDER BY id")
  expect(first).toMatchObject({ staff_id: 'edge' })
  expect(String(first?.subject)).toContain('watches=1')
  expect(String(second?.subject)).toContain('notices=1')
})

test('what a shop’s endpoint wrote is counted for a hundred days, also where it writes no more', async () => {
  const today = new Date().toISOString().slice(0, 10)
  const row = 'INSERT INTO engine_usage (shop, day, requests, tokens) VALUES (?, ?, 1, 1)'
  await env.DB.prepare(row).bind('demo', today).run()
  await runAfter(98)
  expect(await only('SELECT day FROM engine_usage')).toEqual([{ day: today }])
  await runAfter(3)
  expect(await only('SELECT day FROM engine_usage')).toEqual([])
})

test.each([
  ['that cannot be read', { photoDays: -1 }],
  ['that are missing', undefined],
])('periods %s are the careful ones', async (_name, retention) => {
  await putRecord('service', 'main', { ...sampleRules({ selfServiceHours: null }), retention })
  const session = await openSession()
  await uploadPhoto(session)
  await runAfter(carefulRetention.photoDays - 1)
  expect(await countPhotos(session.conversationId)).toBe(1)
  await runAfter(2)
  expect(await countPhotos(session.conversationId)).toBe(0)
  await relaxRules()
})

test('a shop has its turn once a day', async () => {
  await runAfter(0)
  const stamp = () => only('SELECT at FROM retention_runs')
  const first = await stamp()
  await keepRetention(env, new Date(Date.now() + 3600_000))
  expect(await stamp()).toEqual(first)
})
