import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { hangzhou, sampleParcel } from '../../shared/domain/actions/sample-setting.ts'
import type { Action } from '../../shared/protocol/action.ts'
import { createDemoSource } from '../commerce/demo-source.ts'
import { actAsTold, actor, putOrder, putRecord, readOrder, readStock, relaxRules } from '../test/acting.ts'
import { newId, openConversation, textOf } from '../test/client.ts'
import { ask, seedDemo, signIn } from '../test/edge.ts'
import { sayFixed, scriptTurns } from '../test/scripted-turns.ts'
import { tellRestocked } from './tell-restocked.ts'

beforeAll(async () => {
  await seedDemo()
  await relaxRules()
})
beforeEach(actAsTold)
afterEach(() => vi.restoreAllMocks())

const cancel = (order: string): Action => ({ kind: 'cancel', order, reason: '不想要了' })

async function countRows(sql: string, ...bindings: string[]): Promise<number> {
  return Number(
    (
      await env.DB.prepare(sql)
        .bind(...bindings)
        .first()
    )?.rows,
  )
}

describe('whoever logged in', () => {
  test('has an order called off: written, read back, audited, told as a fact before the reply', async () => {
    await putOrder({ id: 'A1' })
    const stock = (await readStock('sku-yunji-teal')) ?? 0
    const shopper = await actor('m-zhou')
    expect(await shopper.act(cancel('A1'))).toMatchObject({
      ...{ status: 'executed', details: { refundMinor: 45_000 }, order: { status: 'cancelled', version: 1 } },
    })
    expect(await readOrder('A1')).toMatchObject({ status: 'cancelled', refunds: [{ amountMinor: 45_000 }], version: 1 })
    expect(await readStock('sku-yunji-teal')).toBe(stock + 2)
    expect(await shopper.socket.next('action.settled')).toMatchObject({
      ...{ kind: 'cancel', order: 'A1', status: 'executed', ticket: null, answers: 2, seq: 3 },
    })
    const audited = 'SELECT count(*) AS rows FROM audit WHERE staff_id = ? AND action = ? AND subject = ?'
    expect(await countRows(audited, `shopper:${shopper.conversationId}`, 'action.executed', 'cancel A1')).toBe(1)
  })

  test('changes the default address and is known by it in the next turn', async () => {
    const shopper = await actor('m-he')
    const address = { ...hangzhou, detail: '新街 8 号' }
    expect(await shopper.act({ kind: 'change_address', order: null, address })).toMatchObject({ status: 'executed' })
    scriptTurns(async ({ member }) => sayFixed(member?.defaultAddress?.detail ?? 'none'))
    expect(await shopper.say('地址')).toBe('新街 8 号')
  })

  test.each([
    ['by the button', { type: 'handoff.request' as const, trigger: 'asked' as const }],
    ['in words', { type: 'message.post' as const, text: '转人工' }],
  ])('hands over to somebody who reads on the card what was done: asked %s', async (way, wish) => {
    const order = way === 'in words' ? 'A3' : 'A4'
    await putOrder({ id: order })
    const shopper = await actor('m-zhou')
    await shopper.act(cancel(order))
    scriptTurns(async () => ({ kind: 'handoff', reply: null }))
    shopper.socket.send({ ...wish, clientId: newId() })
    await shopper.socket.next('handoff.requested')
    const { socket: operator } = await openConversation((await signIn()).token, shopper.conversationId)
    expect((await operator.next('handoff.requested')).card?.done).toEqual([
      { kind: 'cancel', order, status: 'executed', ticket: null },
    ])
  })

  test('does nothing to an order of another login', async () => {
    await putOrder({ id: 'A2', memberId: 'm-he' })
    expect(await (await actor('m-zhou')).act(cancel('A2'))).toEqual({ status: 'failed', reason: 'not-found' })
    expect(await readOrder('A2')).toMatchObject({ status: 'paid', version: 0 })
  })

  test('waits for goods', async () => {
    await putRecord('sku', 'sku-gone', {
      id: 'sku-gone',
      productId: 'p-yunji-pack',
      options: {},
      priceMinor: 1,
      stock: 0,
    })
    const shopper = await actor(null)
    expect(await shopper.act({ kind: 'notify_restock', sku: 'sku-gone' })).toMatchObject({ status: 'executed' })
    const waiting = 'SELECT count(*) AS rows FROM restock_watches WHERE sku = ? AND conversation = ?'
    expect(await countRows(waiting, 'sku-gone', shopper.conversationId)).toBe(1)
  })

  test('hears once when they are back, and may wait again', async () => {
    const gone = { id: 'sku-back', productId: 'p-yunji-pack', options: { 颜色: '雪白' }, priceMinor: 1, stock: 0 }
    await putRecord('sku', 'sku-back', gone)
    const shopper = await actor(null)
    const wait: Action = { kind: 'notify_restock', sku: 'sku-back' }
    expect(await shopper.act(wait)).toMatchObject({ status: 'executed' })
    await tellRestocked(env, new Date())
    const { token } = await signIn('owner')
    const stock = (pieces: number) => ask('/api/desk/skus/sku-back', { method: 'PUT', token, body: { stock: pieces } })
    expect((await stock(3)).status).toBe(200)
    const news = await shopper.socket.next('message.posted', ({ message }) => message.answers === null)
    expect(textOf(news)).toContain('雪白到货了，现在有 3 件')
    await tellRestocked(env, new Date())
    await stock(0)
    expect(await shopper.act(wait)).toMatchObject({ status: 'executed' })
    await stock(2)
    await shopper.socket.next('message.posted', (posted) => textOf(posted).includes('现在有 2 件'))
    expect(shopper.socket.raw.filter((frame) => frame.includes('到货了'))).toHaveLength(2)
  })

  test('gets points and coupons back with a cancelled order', async () => {
    await putOrder({ id: 'A4', memberId: 'm-he', pointsUsed: 50, couponIds: ['c-camp-off-10'] })
    const before = await createDemoSource(env.DB).fetchMember('demo', 'm-he')
    expect(await (await actor('m-he')).act(cancel('A4'))).toMatchObject({ status: 'executed' })
    expect(await createDemoSource(env.DB).fetchMember('demo', 'm-he')).toEqual({
      ...{ ...before, points: (before?.points ?? 0) + 50, couponIds: ['c-camp-off-10'] },
    })
  })

  test('how goods fitted is counted with the return, once', async () => {
    const signed = { status: 'signed' as const, shipments: [sampleParcel('signed', { lineIds: ['A3-1', 'A3-2'] })] }
    const signedAt = new Date(Date.now() - 86_400_000).toISOString()
    await putOrder({ id: 'A3', ...signed, shipments: signed.shipments.map((parcel) => ({ ...parcel, signedAt })) })
    const back: Action = {
      ...{ kind: 'open_return', order: 'A3', line: 'A3-1', quantity: 1, reason: 'wrong-size', method: 'self' },
      ...{ photos: [], opened: null, fit: 'small' },
    }
    const shopper = await actor('m-zhou')
    expect(await shopper.act(back)).toMatchObject({ status: 'executed', details: { refundMinor: 18_000 } })
    expect(await shopper.act(back)).toMatchObject({ status: 'refused', because: 'already-open' })
    const row = await env.DB.prepare(
      "SELECT body FROM records WHERE kind = 'fit-feedback' AND id = 'p-yunji-pack'",
    ).first()
    expect(JSON.parse(String(row?.body))).toMatchObject({ small: 1 })
  })
})

describe('below that', () => {
  test('number and digits make a request, which the shopper can ask for, once however often it is said', async () => {
    await putOrder({ id: 'B1' })
    const shopper = await actor(null)
    expect(await shopper.act(cancel('B1'))).toMatchObject({ status: 'refused', because: 'needs-identity' })
    expect(await shopper.say('look up B1 0618')).toBe('found')
    const filed = await shopper.act(cancel('B1'))
    expect(filed).toMatchObject({
      ...{ status: 'requested', because: 'needs-identity', details: {} },
      ticket: { state: 'open', order: 'B1', memberId: null, action: cancel('B1') },
    })
    const id = filed.status === 'requested' ? filed.ticket.id : ''
    expect(id).toMatch(/^T\d{9}$/)
    expect(await shopper.act(cancel('B1'))).toMatchObject({ status: 'requested', ticket: { id } })
    expect(JSON.parse(await shopper.say('tickets'))).toMatchObject({ ok: true, value: [{ id }] })
    expect(await countRows('SELECT count(*) AS rows FROM tickets WHERE conversation = ?', shopper.conversationId)).toBe(
      1,
    )
    expect(await readOrder('B1')).toMatchObject({ status: 'paid', version: 0 })
    expect(await shopper.socket.next('action.settled')).toMatchObject({ status: 'requested', ticket: id })
  })

  test('nobody else sees the ticket', async () => {
    await putOrder({ id: 'B2' })
    const one = await actor(null)
    await one.say('look up B2 0618')
    await one.act(cancel('B2'))
    expect(JSON.parse(await (await actor(null)).say('tickets'))).toEqual({ ok: true, value: [] })
    expect(JSON.parse(await (await actor('m-zhou')).say('tickets'))).toEqual({ ok: true, value: [] })
  })
})

describe('a person who has taken over', () => {
  test('keeps the assistant from acting', async () => {
    await putOrder({ id: 'C1' })
    let go = () => {}
    const taken = new Promise<void>((resolve) => {
      go = resolve
    })
    const outcomes: unknown[] = []
    scriptTurns(async (_input, sources) => {
      await taken
      outcomes.push(await sources.act(cancel('C1')))
      return sayFixed('too late')
    })
    const shopper = await actor('m-zhou')
    await shopper.post('取消')
    const { socket: operator } = await openConversation((await signIn()).token, shopper.conversationId)
    operator.send({ type: 'handoff.accept', clientId: newId(), epoch: 0 })
    await shopper.socket.next('handoff.accepted')
    go()
    await vi.waitFor(() => expect(outcomes).toEqual([{ status: 'failed', reason: 'unavailable' }]))
    expect(await readOrder('C1')).toMatchObject({ status: 'paid', version: 0 })
  })

  test('reads what was done just before, though its reply is dropped', async () => {
    await putOrder({ id: 'C2' })
    let go = () => {}
    const taken = new Promise<void>((resolve) => {
      go = resolve
    })
    scriptTurns(async (_input, sources) => {
      await sources.act(cancel('C2'))
      await taken
      return sayFixed('dropped')
    })
    const shopper = await actor('m-zhou')
    const seq = await shopper.post('取消')
    await shopper.socket.next('action.settled', ({ answers, status }) => answers === seq && status === 'executed')
    const { socket: operator } = await openConversation((await signIn()).token, shopper.conversationId)
    expect(await operator.next('action.settled')).toMatchObject({ kind: 'cancel', order: 'C2' })
    operator.send({ type: 'handoff.accept', clientId: newId(), epoch: 0 })
    await shopper.socket.next('handoff.accepted')
    go()
    await shopper.socket.settled()
    expect(shopper.socket.raw.some((frame) => frame.includes('dropped'))).toBe(false)
  })
})
