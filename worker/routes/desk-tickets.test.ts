import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { hangzhou, sampleParcel } from '../../shared/domain/actions/sample-setting.ts'
import type { Action } from '../../shared/protocol/action.ts'
import { type DeskTicket, deskTicketSchema, ticketPageSchema } from '../../shared/protocol/desk-tickets.ts'
import { createStaff } from '../auth/staff-auth.ts'
import { hands } from '../room/hands.ts'
import { actAsTold, actor, putOrder, readOrder, relaxRules } from '../test/acting.ts'
import { textOf } from '../test/client.ts'
import { ask, read, refusal, seedDemo, signIn } from '../test/edge.ts'

let token = ''
beforeAll(async () => {
  await seedDemo()
  await relaxRules()
  token = (await signIn()).token
  const person = { email: 'systems@demo.shop', name: '阿集', password: 'test-password' }
  await createStaff(env, { ...person, shop: 'demo', role: 'integrator' })
})
beforeEach(actAsTold)
afterEach(() => vi.restoreAllMocks())

type Wish = Action & { order: string }
const cancel = (order: string): Wish => ({ kind: 'cancel', order, reason: '不想要了' })
const move = (order: string): Wish => ({
  ...{ kind: 'change_address', order, address: { ...hangzhou, detail: '新街 8 号' } },
})

/** A ticket as number and digits make one. */
async function file(action: Wish) {
  await putOrder({ id: action.order })
  const shopper = await actor(null)
  await shopper.say(`look up ${action.order} 0618`)
  const outcome = await shopper.act(action)
  if (outcome.status !== 'requested') throw new Error(outcome.status)
  return { shopper, id: outcome.ticket.id }
}

const path = (id: string) => `/api/desk/tickets/${id}`
const load = async (id: string): Promise<DeskTicket> => read(await ask(path(id), { token }), deskTicketSchema)
const change = (id: string, body: unknown, by = token) => ask(path(id), { token: by, body })

describe('the list', () => {
  test('is newest first, by state and group, with masked addresses', async () => {
    const one = await file(move('D1'))
    const two = await file(cancel('D2'))
    const page = await read(await ask('/api/desk/tickets?state=open&group=service', { token }), ticketPageSchema)
    const ids = page.tickets.map(({ ticket }) => ticket.id)
    expect(ids.indexOf(two.id)).toBeLessThan(ids.indexOf(one.id))
    const listed = page.tickets.find(({ ticket }) => ticket.id === one.id)?.ticket.action
    expect(listed).toMatchObject({ address: { detail: '****', name: '林**', phone: '139****0618' } })
    const none = await read(await ask('/api/desk/tickets?group=finance', { token }), ticketPageSchema)
    expect(none).toEqual({ tickets: [], cursor: null })
  })

  test('comes in pages that leave nothing out', async () => {
    const { ticket } = await load((await file(cancel('D3'))).id)
    const insert = env.DB.prepare(
      `INSERT INTO tickets (shop, id, key, conversation, state, owner_group, opened_at, body)
       VALUES ('demo', ?1, ?1, 'c0-many', 'open', 'many', ?2, ?3)`,
    )
    const at = '2026-01-01T00:00:00.000Z'
    const many = Array.from({ length: 120 }, (_, number) => `T8${String(number).padStart(8, '0')}`)
    await env.DB.batch(
      many.map((id) => insert.bind(id, at, JSON.stringify({ ...ticket, id, group: 'many', openedAt: at }))),
    )
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const query: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`
      const page = await read(await ask(`/api/desk/tickets?group=many${query}`, { token }), ticketPageSchema)
      seen.push(...page.tickets.map((one) => one.ticket.id))
      cursor = page.cursor
    }
    expect(seen).toEqual(many.toReversed())
  })

  test('is not for integrators, and an unknown ticket is none', async () => {
    const body = { email: 'systems@demo.shop', password: 'test-password' }
    const { token: other } = await (await ask('/api/staff/sign-in', { body })).json<{ token: string }>()
    for (const at of ['/api/desk/tickets', path('T1')])
      expect(await refusal(await ask(at, { token: other }))).toMatchObject({ status: 403 })
    expect(await refusal(await change('T1', { basedOn: 1, note: 'x' }, other))).toMatchObject({ status: 403 })
    expect(await refusal(await change('T1', { basedOn: 1, note: 'x' }))).toMatchObject({ status: 404 })
    expect(await refusal(await change('T1', { basedOn: 1 }))).toMatchObject({ status: 400 })
    expect(await refusal(await ask('/api/desk/tickets?cursor=nonsense', { token }))).toMatchObject({ status: 400 })
  })
})

describe('one ticket', () => {
  test('is read whole, and every read is written down', async () => {
    const { id } = await file(move('D4'))
    expect((await load(id)).ticket.action).toMatchObject({ address: { detail: '新街 8 号' } })
    const audited = "SELECT count(*) AS rows FROM audit WHERE action = 'ticket.read' AND subject = ?"
    expect(await env.DB.prepare(audited).bind(id).first()).toEqual({ rows: 1 })
  })

  test('moves on with a history; of two changes on the same state one is told', async () => {
    const { id, shopper } = await file(cancel('D5'))
    const answer = await change(id, { basedOn: 1, state: 'in-progress', group: 'warehouse', note: '等仓库' })
    const moved = await read(answer, deskTicketSchema)
    expect(moved).toMatchObject({ basedOn: 2, ticket: { state: 'in-progress', group: 'warehouse' } })
    expect(moved.ticket.history.at(-1)).toMatchObject({ by: 'operator', operatorName: '小满', note: '等仓库' })
    expect(await refusal(await change(id, { basedOn: 1, state: 'done' }))).toMatchObject({
      ...{ status: 409, error: { code: 'revision-conflict' } },
    })
    expect(await refusal(await change(id, { basedOn: 2, group: 'nobody' }))).toMatchObject({
      ...{ status: 400, error: { field: 'group' } },
    })
    for (const state of ['refused', 'waiting-for-shopper']) {
      expect(await refusal(await change(id, { basedOn: 2, state, note: '没写给客户' }))).toMatchObject({
        ...{ status: 400, error: { field: 'said' } },
      })
    }
    const why = { said: '仓库已经打包好了。', note: '客户催过两次' }
    await change(id, { basedOn: 2, state: 'refused', ...why })
    const told = await shopper.socket.next('message.posted', ({ message }) => message.answers === null)
    expect(textOf(told)).toBe(
      `工单 ${id} 没有通过：取消订单（订单 D5）。原因：仓库已经打包好了。还有疑问可以点「转人工」。`,
    )
    expect((await load(id)).ticket.history.at(-1)).toMatchObject(why)
  })
})

describe('an approval', () => {
  test('does what was asked for and tells the conversation', async () => {
    const { id, shopper } = await file(cancel('E1'))
    const done = await read(await change(id, { basedOn: 1, approve: true }), deskTicketSchema)
    expect(done.ticket).toMatchObject({ state: 'done', history: [{}, { state: 'in-progress' }, { state: 'done' }] })
    expect(await readOrder('E1')).toMatchObject({ status: 'cancelled', version: 1 })
    await shopper.socket.next('action.settled', ({ status, ticket }) => status === 'executed' && ticket === id)
    const told = await shopper.socket.next(
      'message.posted',
      ({ message }) => message.answers === null && message.author.kind === 'assistant',
    )
    // Number and digits do not see amounts.
    expect(textOf(told)).toBe(`工单 ${id} 通过了，取消订单（订单 E1）已经办好。登录后可以看到明细。`)
    expect(await refusal(await change(id, { basedOn: done.basedOn, approve: true }))).toMatchObject({ status: 409 })
    const [staff] = (
      await env.DB.prepare("SELECT staff_id FROM audit WHERE subject = 'cancel E1' ORDER BY id DESC").all()
    ).results
    expect(String(staff?.staff_id)).not.toContain('shopper:')
  })

  test('tells the login that owns the order what was read back', async () => {
    const signedAt = new Date(Date.now() - 86_400_000).toISOString()
    const shipments = [sampleParcel('signed', { lineIds: ['E5-1', 'E5-2'], signedAt })]
    await putOrder({ id: 'E5', status: 'signed', shipments })
    const shopper = await actor('m-zhou')
    const outcome = await shopper.act({ kind: 'compensate', order: 'E5', reason: 'wrong-item', amountMinor: 9900 })
    if (outcome.status !== 'requested') throw new Error(outcome.status)
    const { id } = outcome.ticket
    await read(await change(id, { basedOn: 1, approve: true }), deskTicketSchema)
    const told = await shopper.socket.next(
      'message.posted',
      ({ message }) => message.answers === null && message.author.kind === 'assistant',
    )
    expect(textOf(told)).toContain(`工单 ${id} 通过了。`)
    expect(textOf(told)).toContain('¥99')
  })

  test('is told although a colleague wrote a note while it was done', async () => {
    const { id, shopper } = await file(cancel('E6'))
    const act = hands.actOnce
    vi.spyOn(hands, 'actOnce').mockImplementationOnce(async (...asked) => {
      expect((await change(id, { basedOn: 2, note: '我来跟' })).status).toBe(200)
      return act(...asked)
    })
    expect((await change(id, { basedOn: 1, approve: true })).status).toBe(200)
    await shopper.socket.next('message.posted', (posted) => textOf(posted).includes('已经办好'))
    expect((await load(id)).ticket.state).toBe('done')
  })

  test('by two at once is one effect', async () => {
    const { id } = await file(cancel('E2'))
    const answers = await Promise.all([1, 2].map(() => change(id, { basedOn: 1, approve: true })))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await readOrder('E2')).refunds).toHaveLength(1)
  })

  test('is refused by a rule with its name, and may be tried again when that has changed', async () => {
    const { id } = await file(move('E3'))
    await putOrder({
      id: 'E3',
      status: 'shipped',
      shipments: [sampleParcel('delivering', { lineIds: ['E3-1', 'E3-2'] })],
    })
    expect(await refusal(await change(id, { basedOn: 1, approve: true }))).toEqual({
      ...{ status: 409, error: { code: 'wrong-state', rule: 'out-for-delivery' } },
    })
    const open = await load(id)
    expect(open.ticket.state).toBe('in-progress')
    await putOrder({ id: 'E3' })
    const done = await read(await change(id, { basedOn: open.basedOn, approve: true }), deskTicketSchema)
    expect(done.ticket.state).toBe('done')
    expect((await readOrder('E3')).address.detail).toBe('新街 8 号')
  })

  test('cannot do what no record can: a parcel on its way is for people', async () => {
    const { id } = await file(move('E4'))
    await putOrder({
      id: 'E4',
      status: 'shipped',
      shipments: [sampleParcel('in-transit', { lineIds: ['E4-1', 'E4-2'] })],
    })
    expect(await refusal(await change(id, { basedOn: 1, approve: true }))).toMatchObject({ error: { rule: 'moving' } })
    expect((await readOrder('E4')).address.detail).toBe('青山路 0 号')
  })
})
