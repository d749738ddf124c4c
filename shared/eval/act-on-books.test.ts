import { beforeEach, describe, expect, test } from 'vitest'
import { createDemoShop } from '../demo/create-demo-shop.ts'
import { sampleRules } from '../domain/actions/sample-setting.ts'
import type { Action } from '../protocol/action.ts'
import type { DoneAction } from '../replies/acts/act.ts'
import { judgeActions } from './judge-actions.ts'
import { createShopSources, type ShopVisitor } from './shop-sources.ts'

const now = new Date('2026-11-20T04:00:00.000Z')
const shop = { ...createDemoShop(now), service: sampleRules() }
const [he] = shop.members.filter(({ id }) => id === 'm-he')
const order = 'SY100238884265'
const cancel: Action = { kind: 'cancel', order, reason: '不想要了' }

let visitor: ShopVisitor = { proof: 'identity', member: he ?? null, provedOrders: new Set() }
beforeEach(() => {
  visitor = { proof: 'identity', member: he ?? null, provedOrders: new Set() }
})

describe('a conversation of the evaluation', () => {
  test('acts on its own copy of the shop', async () => {
    const before = JSON.stringify(shop)
    const stock = (sources: ReturnType<typeof createShopSources>) =>
      sources.catalogue.skus.find(({ id }) => id === 'sku-nuanyan-oat-m')?.stock ?? 0
    const sources = createShopSources(shop, visitor, now)
    const had = stock(sources)
    expect(await sources.act(cancel)).toMatchObject({ status: 'executed', order: { status: 'cancelled' } })
    const next = createShopSources(shop, visitor, now)
    expect(await next.lookUpOrder(order, null)).toMatchObject({ value: { status: 'cancelled' } })
    expect([stock(sources), stock(next)]).toEqual([had + 1, had + 1])
    expect(JSON.stringify(shop)).toBe(before)
  })

  test('does a thing once in one turn and answers the new state in the next', async () => {
    const sources = createShopSources(shop, visitor, now)
    const first = await sources.act(cancel)
    expect(await sources.act(cancel)).toBe(first)
    expect(await createShopSources(shop, visitor, now).act(cancel)).toMatchObject({ because: 'closed' })
  })

  test('files what number and digits cannot do, to be asked for later', async () => {
    visitor = { proof: 'none', member: null, provedOrders: new Set() }
    const sources = createShopSources(shop, visitor, now)
    expect(await sources.act(cancel)).toMatchObject({ status: 'refused', because: 'needs-identity' })
    await createShopSources(shop, visitor, now).lookUpOrder(order, '2468')
    const proved = createShopSources(shop, visitor, now)
    expect(await proved.act(cancel)).toMatchObject({ status: 'requested', ticket: { id: 'T100001' } })
    expect(await createShopSources(shop, visitor, now).act(cancel)).toMatchObject({ ticket: { id: 'T100001' } })
    expect(await proved.lookUpTickets()).toMatchObject({ value: [{ id: 'T100001', order }] })
    expect(await proved.act({ ...cancel, order: 'SY100238840937' })).toEqual({ status: 'failed', reason: 'not-found' })
  })
})

describe('the expectation of an action', () => {
  const details = {}
  const executed: DoneAction = { action: cancel, outcome: { status: 'executed', action: cancel, order: null, details } }
  const refused: DoneAction = { action: cancel, outcome: { status: 'refused', because: 'closed', details } }
  const filed = async (): Promise<DoneAction> => {
    visitor = { proof: 'none', member: null, provedOrders: new Set([order]) }
    visitor.proof = 'order'
    return { action: cancel, outcome: await createShopSources(shop, visitor, now).act(cancel) }
  }

  test('compares only what is named', () => {
    expect(judgeActions({ kind: 'cancel' }, [executed])).toBeNull()
    expect(judgeActions({ kind: 'cancel', order }, [refused, executed])).toBeNull()
    expect(judgeActions({ kind: 'cancel', order: 'X' }, [executed])).toContain('instead of')
    expect(judgeActions(undefined, [executed])).toBeNull()
  })

  test('null means nothing was done or filed; a refusal is nothing', async () => {
    expect(judgeActions(null, [])).toBeNull()
    expect(judgeActions(null, [refused])).toBeNull()
    expect(judgeActions(null, [executed])).toContain('instead of null')
    expect(judgeActions(null, [await filed()])).toContain('instead of null')
  })

  test('tells a ticket from something done', async () => {
    expect(judgeActions({ kind: 'cancel', requested: true }, [await filed()])).toBeNull()
    expect(judgeActions({ kind: 'cancel' }, [await filed()])).toContain('"requested":true')
    expect(judgeActions({ kind: 'cancel', requested: true }, [executed])).toContain('instead of')
  })

  test('of an address asks for the parts that are named', () => {
    const address = {
      province: '浙江省',
      city: '杭州市',
      district: '西湖区',
      detail: '文三路 1 号',
      name: '何',
      phone: '1',
    }
    const action: Action = { kind: 'change_address', order, address }
    const moved: DoneAction = { action, outcome: { status: 'executed', action, order: null, details } }
    expect(judgeActions({ kind: 'change_address', address: { city: '杭州市' } }, [moved])).toBeNull()
    expect(judgeActions({ kind: 'change_address', address: { city: '宁波市' } }, [moved])).toContain('instead of')
  })
})
