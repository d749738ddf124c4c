import { evictDurableObject, runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { sampleParcel } from '../../shared/domain/actions/sample-setting.ts'
import type { Action, ActionOutcome } from '../../shared/protocol/action.ts'
import { factsPageSchema } from '../../shared/protocol/http.ts'
import type { CommerceSource } from '../commerce/commerce-source.ts'
import { createDemoSource } from '../commerce/demo-source.ts'
import { loadRevision } from '../knowledge/load-records.ts'
import { hands } from '../room/hands.ts'
import { getRoom } from '../room/room-name.ts'
import { loadSnapshot } from '../room/shop-snapshot.ts'
import { actAsTold, actor, putOrder, putRecord, readOrder, readStock, relaxRules } from '../test/acting.ts'
import { newId } from '../test/client.ts'
import { ask, read, seedDemo } from '../test/edge.ts'
import { sayFixed, scriptTurns } from '../test/scripted-turns.ts'
import { actOnce } from './act-once.ts'
import type { Asker } from './asker.ts'

beforeAll(async () => {
  await seedDemo()
  await relaxRules()
})
beforeEach(actAsTold)
afterEach(() => vi.restoreAllMocks())

const cancel = (order: string): Action => ({ kind: 'cancel', order, reason: '不想要了' })
const wordOf = (outcome: ActionOutcome) => ('because' in outcome ? outcome.because : outcome.status)

const asker: Asker = {
  ...{ shop: 'demo', conversation: 'c0-races', memberId: 'm-zhou', proof: 'identity', provenOrderIds: [] },
  ...{ authority: 'shopper', auditedAs: 'shopper:c0-races', mayAct: () => true },
}

/** One act over the demo's books, some of which a test replaces. */
async function actOver(replaced: Partial<CommerceSource>, key: string, action: Action): Promise<ActionOutcome> {
  const revision = (await loadRevision(env.DB, 'demo')) ?? 0
  const { catalogue } = await loadSnapshot(env, 'demo', revision)
  const commerce = { ...createDemoSource(env.DB), ...replaced }
  return actOnce({ env, commerce, catalogue, now: () => new Date() }, asker, key, action)
}

describe('one effect and one clear answer', () => {
  test('the same action twice in one turn', async () => {
    await putOrder({ id: 'R1' })
    scriptTurns(async (_input, sources) => {
      const both = await Promise.all([sources.act(cancel('R1')), sources.act(cancel('R1'))])
      return sayFixed(JSON.stringify(both.map(wordOf)))
    })
    const shopper = await actor('m-zhou')
    expect(await shopper.say('取消')).toBe('["executed","executed"]')
    expect(await readOrder('R1')).toMatchObject({ version: 1, refunds: [{ amountMinor: 45_000 }] })
    expect(shopper.socket.raw.filter((frame) => frame.includes('"action.settled"'))).toHaveLength(1)
  })

  test('said again, or from a page that is stale', async () => {
    await putOrder({ id: 'R2' })
    const shopper = await actor('m-zhou')
    expect(wordOf(await shopper.act(cancel('R2')))).toBe('executed')
    expect(wordOf(await shopper.act(cancel('R2')))).toBe('closed')
    expect(await readOrder('R2')).toMatchObject({ version: 1 })
  })

  test('two conversations of one login at the same moment', async () => {
    await putOrder({ id: 'R3' })
    const [one, two] = await Promise.all([actor('m-zhou'), actor('m-zhou')])
    const outcomes = await Promise.all([one.act(cancel('R3')), two.act(cancel('R3'))])
    expect(outcomes.map(wordOf).toSorted()).toEqual(['closed', 'executed'])
    const order = await readOrder('R3')
    expect(order).toMatchObject({ version: 1 })
    expect(order.refunds).toHaveLength(1)
  })

  test('an order that ships between judgement and write is judged again', async () => {
    await putOrder({ id: 'R4' })
    const books = createDemoSource(env.DB)
    const ships: CommerceSource['act'] = async (shop, act) => {
      await putOrder({
        id: 'R4',
        status: 'shipped',
        shipments: [sampleParcel('in-transit', { lineIds: ['R4-1', 'R4-2'] })],
      })
      return books.act(shop, act)
    }
    expect(await actOver({ act: ships }, 'r4', cancel('R4'))).toMatchObject({
      ...{ status: 'refused', because: 'already-shipped', details: { advice: 'refuse-parcel' } },
    })
    const order = await readOrder('R4')
    expect(order).toMatchObject({ status: 'shipped' })
    expect(order.refunds).toBeUndefined()
  })

  test('an order that changes without end is left alone', async () => {
    await putOrder({ id: 'R5' })
    const act = vi.fn<CommerceSource['act']>(async () => ({ status: 'changed' }))
    expect(await actOver({ act }, 'r5', cancel('R5'))).toEqual({ status: 'failed', reason: 'unavailable' })
    expect(act).toHaveBeenCalledTimes(3)
  })

  test('the last piece wanted by two', async () => {
    const last = { id: 'sku-last', productId: 'p-yunji-pack', options: { 颜色: '雪白' }, priceMinor: 18_000, stock: 2 }
    await putRecord('sku', 'sku-last', last)
    await Promise.all([putOrder({ id: 'R6' }), putOrder({ id: 'R7', memberId: 'm-he' })])
    const [zhou, he] = await Promise.all([actor('m-zhou'), actor('m-he')])
    const change = (order: string): Action => ({
      ...{ kind: 'change_items', order, line: `${order}-1`, sku: 'sku-last', quantity: 2 },
    })
    const outcomes = await Promise.all([zhou.act(change('R6')), he.act(change('R7'))])
    expect(outcomes.map(wordOf).toSorted()).toEqual(['executed', 'out-of-stock'])
    expect(await readStock('sku-last')).toBe(0)
  })
})

describe('after something broke', () => {
  test('a turn walked again after an eviction answers the same and does nothing twice', async () => {
    await putOrder({ id: 'R8' })
    let hangs = true
    scriptTurns(async (_input, sources) => {
      const outcome = await sources.act(cancel('R8'))
      if (hangs) await new Promise(() => {})
      return sayFixed(wordOf(outcome))
    })
    const shopper = await actor('m-zhou')
    const seq = await shopper.post('取消')
    await shopper.socket.next('action.settled')
    const room = getRoom(env, 'demo', shopper.conversationId)!
    hangs = false
    await evictDurableObject(room)
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 5000)
    expect(await runDurableObjectAlarm(room)).toBe(true)
    const reply = await shopper.socket.next('message.posted', ({ message }) => message.answers === seq)
    expect(reply.message.parts).toEqual([{ kind: 'text', text: 'executed' }])
    expect(await readOrder('R8')).toMatchObject({ version: 1 })
    const path = `/api/conversations/${shopper.conversationId}/facts`
    const { facts } = await read(await ask(path, { token: shopper.accessToken }), factsPageSchema)
    expect(facts.filter(({ type }) => type === 'action.settled')).toHaveLength(1)
  })

  test('written and never told: the record says that it was done', async () => {
    await putOrder({ id: 'R9' })
    const books = createDemoSource(env.DB)
    const breaks: CommerceSource['act'] = async (shop, act) => {
      await books.act(shop, act)
      throw new Error('gone')
    }
    expect(await actOver({ act: breaks }, 'r9', cancel('R9'))).toEqual({ status: 'failed', reason: 'unavailable' })
    expect(await actOver({}, 'r9', cancel('R9'))).toMatchObject({
      status: 'executed',
      details: { refundMinor: 45_000 },
    })
    expect(await readOrder('R9')).toMatchObject({ version: 1 })
  })

  test('begun and never written: it is judged afresh', async () => {
    await putOrder({ id: 'R10' })
    const breaks: CommerceSource['act'] = () => Promise.reject(new Error('gone'))
    expect(await actOver({ act: breaks }, 'r10', cancel('R10'))).toEqual({ status: 'failed', reason: 'unavailable' })
    expect(await readOrder('R10')).toMatchObject({ version: 0 })
    expect(wordOf(await actOver({}, 'r10', cancel('R10')))).toBe('executed')
  })

  test('a source that did it and could not say so is read again', async () => {
    await putOrder({ id: 'R13' })
    const books = createDemoSource(env.DB)
    const mute: CommerceSource['act'] = async (shop, act) => {
      await books.act(shop, act)
      return { status: 'unavailable' }
    }
    expect(wordOf(await actOver({ act: mute }, 'r13', cancel('R13')))).toBe('executed')
    const silent: CommerceSource['act'] = async () => ({ status: 'unavailable' })
    await putOrder({ id: 'R14' })
    expect(await actOver({ act: silent }, 'r14', cancel('R14'))).toEqual({ status: 'failed', reason: 'unavailable' })
  })

  test('a source that says done and did nothing is not believed', async () => {
    await putOrder({ id: 'R11' })
    const lies: CommerceSource['act'] = async () => ({ status: 'written' })
    expect(await actOver({ act: lies }, 'r11', cancel('R11'))).toEqual({ status: 'failed', reason: 'unavailable' })
  })

  test('a source that is away answers nothing and changes nothing', async () => {
    await putOrder({ id: 'R12' })
    const away: CommerceSource['fetchOrder'] = () => Promise.reject(new Error('away'))
    expect(await actOver({ fetchOrder: away }, 'r12', cancel('R12'))).toEqual({
      status: 'failed',
      reason: 'unavailable',
    })
  })
})

test('done, and the answer was lost before it was in the log: the conversation hears of it still, once', async () => {
  await putOrder({ id: 'R15' })
  vi.spyOn(hands, 'actOnce').mockImplementationOnce(async (...args) => {
    await actOnce(...args)
    throw new Error('lost')
  })
  const shopper = await actor('m-zhou')
  expect(await shopper.act(cancel('R15'))).toEqual({ status: 'failed', reason: 'unavailable' })
  expect(await readOrder('R15')).toMatchObject({ status: 'cancelled', version: 1 })
  shopper.socket.send({ type: 'handoff.request', clientId: newId(), trigger: 'asked' })
  await shopper.socket.next('handoff.requested')
  const room = getRoom(env, 'demo', shopper.conversationId)!
  await evictDurableObject(room)
  const startMs = Date.now()
  const clock = vi.spyOn(Date, 'now')
  for (const seconds of [40, 80]) {
    clock.mockReturnValue(startMs + seconds * 1000)
    expect(await runDurableObjectAlarm(room)).toBe(true)
  }
  expect(await shopper.socket.next('action.settled')).toMatchObject({
    ...{ kind: 'cancel', order: 'R15', status: 'executed' },
  })
  await shopper.socket.settled()
  expect(shopper.socket.raw.filter((frame) => frame.includes('"action.settled"'))).toHaveLength(1)
  expect(await readOrder('R15')).toMatchObject({ version: 1 })
})
