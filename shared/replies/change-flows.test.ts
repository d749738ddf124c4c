import { describe, expect, test } from 'vitest'
import { createDemoShop } from '../demo/create-demo-shop.ts'
import { createShopSources, type ShopVisitor } from '../eval/shop-sources.ts'
import type { ShopFile } from '../protocol/shop.ts'
import { emptyDialogState } from './empty-state.ts'
import { parseDialogState } from './parse-state.ts'
import { takeTurn } from './take-turn.ts'
import type { TurnOutcome, TurnSources } from './turn.ts'

const now = new Date('2026-11-21T06:00:00.000Z')
const paid = 'SY100238884265'
const toAddress = `${paid} 地址改成北京市朝阳区建国路 8 号 3 栋 501`

type Setting = {
  member?: string
  change?: (shop: ShopFile) => void
  /** Before this message something happens in the shop, or its sources fail. */
  before?: Record<number, (shop: ShopFile) => Partial<TurnSources> | undefined>
}

async function talk(texts: string[], { member: id = 'm-he', change, before = {} }: Setting = {}) {
  const shop = structuredClone(createDemoShop(now))
  change?.(shop)
  const member = shop.members.find((one) => one.id === id) ?? null
  const visitor: ShopVisitor = { proof: member === null ? 'none' : 'identity', member, provedOrders: new Set() }
  const outcomes: TurnOutcome[] = []
  let stored = JSON.stringify(emptyDialogState())
  for (const [at, text] of texts.entries()) {
    const failing = before[at]?.(shop) ?? {}
    const input = { text, member, page: {}, state: parseDialogState(stored), owner: 'assistant', epoch: 3 } as const
    const sources = { ...createShopSources(shop, visitor, now), ...failing }
    const outcome = await takeTurn({ ...input, proof: visitor.proof, now, visitorHash: 7 }, sources)
    stored = JSON.stringify(outcome.state)
    outcomes.push(outcome)
  }
  return { outcomes, shop, last: outcomes.at(-1)! }
}

function textOf(outcome: TurnOutcome): string {
  return (outcome.reply?.parts ?? []).flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join('\n')
}

const offline = { ok: false, reason: 'offline' } as const

describe('a device', () => {
  test('stops before it looks for an order, and goes on from there', async () => {
    const sources = { lookUpOrder: async () => offline, lookUpOrders: async () => offline }
    const { last } = await talk([toAddress], { before: { 0: () => sources } })
    expect(last.kind).toBe('needs-edge')
    expect(last.state.flow).toMatchObject({ id: 'change-address', state: 'offline' })
    expect(last.actions).toEqual([])
  })

  test('stops before the act, says so, and does it once it can', async () => {
    const cut = { act: async () => ({ status: 'failed', reason: 'offline' }) as const }
    const { outcomes, last } = await talk([toAddress, '确认', '好了吗'], { before: { 1: () => cut } })
    expect(outcomes[1]?.kind).toBe('needs-edge')
    expect(outcomes[1]?.state.flow).toMatchObject({ id: 'change-address', state: 'offline-acting' })
    expect(textOf(outcomes[1]!)).not.toContain('已修改')
    expect(last.actions.map(({ outcome }) => outcome.status)).toEqual(['executed'])
  })
})

describe('between the question and the answer', () => {
  test('the order was sent: refused with the reason, nothing said to be done', async () => {
    const send = (shop: ShopFile): undefined => {
      const order = shop.orders.find(({ id }) => id === paid)!
      const moving = shop.orders.find(({ id }) => id === 'SY100238870148')!.shipments[0]!
      order.status = 'shipped'
      order.shipments = [{ ...moving, id: 'pk-884265', lineIds: order.lines.map(({ id }) => id) }]
    }
    const { last } = await talk([`取消订单 ${paid}，拍错了`, '确认'], { before: { 1: send } })
    expect(textOf(last)).toContain('正在派送')
    expect(textOf(last)).not.toContain('已取消')
    expect(last.actions.map(({ outcome }) => outcome.status)).toEqual(['refused'])
  })

  test('the shop does not answer: not said to be done', async () => {
    const silent = { act: async () => ({ status: 'failed', reason: 'unavailable' }) as const }
    const { last } = await talk([toAddress, '确认'], { before: { 1: () => silent } })
    expect(textOf(last)).toMatch(/没有确认|没收到系统的确认/)
    expect(last.state.flow).toBeNull()
  })

  test('the last piece was sold: the order stays as it is', async () => {
    const sell = (shop: ShopFile): undefined => {
      shop.skus.find(({ id }) => id === 'sku-nuanyan-grey-l')!.stock = 0
    }
    const { last, shop } = await talk([`${paid} 抓绒衣换成岩灰 L`, '确认'], { before: { 1: sell } })
    expect(textOf(last)).toContain('没有足够的库存')
    expect(shop.orders.find(({ id }) => id === paid)?.lines[0]?.skuId).toBe('sku-nuanyan-oat-m')
  })
})

describe('the shop', () => {
  test('that has set nothing does nothing by itself', async () => {
    const { last } = await talk([toAddress, '提交给同事'], { change: (shop) => void delete shop.service })
    expect(last.actions[0]?.outcome.status).toBe('requested')
    expect(textOf(last)).toContain('工单')
  })

  test('that redirects no parcels refuses one that is on its way', async () => {
    const strict = (shop: ShopFile): void => {
      shop.service!.changes.intercept = false
    }
    const { last } = await talk(['SY100238840937 收件人改成王敏'], { member: 'm-linxiaolu', change: strict })
    expect(textOf(last)).toContain('已经在路上')
    expect(last.state.flow).toBeNull()
  })

  test('whose goods are all gone offers none and touches nothing', async () => {
    const empty = (shop: ShopFile): void => {
      for (const sku of shop.skus) sku.stock = 0
    }
    const { last } = await talk([`${paid} 抓绒衣换成岩灰 L`], { change: empty })
    expect(textOf(last)).toContain('别的规格也没有')
  })

  test('with three orders for one door asks which two go together', async () => {
    const third = (shop: ShopFile): void => {
      const order = shop.orders.find(({ id }) => id === paid)!
      shop.orders.push({ ...order, id: 'SY100238889999' })
    }
    const { outcomes, last } = await talk([`${paid} 和我另外的一单合并发货`, '第二个', '确认'], { change: third })
    expect(textOf(outcomes[0]!)).toMatch(/一起/)
    expect(last.actions[0]?.action).toMatchObject({ kind: 'combine_shipping', order: paid })
    expect(last.actions[0]?.outcome.status).toBe('executed')
  })
})
