import { beforeEach, describe, expect, test } from 'vitest'
import { createDemoShop } from '../demo/create-demo-shop.ts'
import { toPublicCatalogue } from '../eval/shop-sources.ts'
import { createStore } from '../store/create-store.ts'
import { createMemoryBackend } from '../store/memory-store.ts'
import type { Store } from '../store/store.ts'
import { ShopVisit } from './shop-visit.ts'

const now = new Date('2026-11-21T06:00:00Z')
const catalogue = toPublicCatalogue(createDemoShop(now))
const tent = 'p-qingyu-tent'
const boots = 'p-shijing-boots'

let store: Store
beforeEach(() => {
  store = createStore({ ...createMemoryBackend(), getState: () => ({ kind: 'durable' }), onStateChange: () => {} })
})

async function visit(pages: (string | undefined)[], isPersonal = true): Promise<ShopVisit> {
  const opened = new ShopVisit(store, isPersonal)
  await opened.load()
  for (const productId of pages) await opened.setPage(productId === undefined ? {} : { productId })
  return opened
}
const reasons = (opened: ShopVisit) => opened.suggest(catalogue, now)?.items.map(({ reason }) => reason) ?? []

describe('what goes with a message', () => {
  test('the page and what was viewed, the latest first', async () => {
    const opened = await visit([tent, undefined, tent, boots])
    expect(opened.context).toEqual({
      productId: boots,
      viewed: [
        { productId: boots, times: 1 },
        { productId: tent, times: 2 },
      ],
    })
  })

  test('staying on a page is one look, also over a reload of the chat', async () => {
    await visit([tent, tent])
    expect((await visit([tent])).context.viewed).toEqual([{ productId: tent, times: 1 }])
  })

  test('switched off, nothing goes and nothing is kept', async () => {
    const opened = await visit([tent, boots])
    await opened.setPersonal(false)
    expect(opened.context).toEqual({ productId: boots, personal: false })
    await opened.setPage({ productId: tent, viewed: [{ productId: boots, times: 5 }] })
    expect(opened.context).toEqual({ productId: tent, personal: false })
    expect((await visit([])).context.viewed).toBeUndefined()
  })

  test('started with the choice of an earlier visit, what was kept before is gone', async () => {
    await visit([tent])
    expect((await visit([], false)).context).toEqual({ productId: tent, personal: false })
    expect((await visit([])).context.viewed).toBeUndefined()
  })

  test('the shop may tell what it knows', async () => {
    const opened = await visit([])
    await opened.setPage({ viewed: [{ productId: tent, times: 3 }] })
    expect(opened.context.viewed).toEqual([{ productId: tent, times: 3 }])
  })
})

describe('suggestions', () => {
  test('two shoppers with different views see different lists, each reason given', async () => {
    const camper = reasons(await visit([tent, undefined, tent, undefined]))
    store = createStore({ ...createMemoryBackend(), getState: () => ({ kind: 'durable' }), onStateChange: () => {} })
    const hiker = reasons(await visit([boots, undefined]))
    expect(camper.join()).toContain('「轻羽」')
    expect(hiker.join()).toContain('「石径」')
    expect(camper).not.toEqual(hiker)
  })

  test('switched off, everybody sees the same at once', async () => {
    const neutral = reasons(await visit([]))
    const opened = await visit([tent, undefined, tent, undefined])
    expect(reasons(opened)).not.toEqual(neutral)
    await opened.setPersonal(false)
    expect(reasons(opened)).toEqual(neutral)
    expect(opened.suggest(catalogue, now)?.personal).toBe(false)
  })

  test('what goes with the cart comes first', async () => {
    const opened = await visit([])
    await opened.setPage({ cart: [{ skuId: 'sku-qingyu-green', quantity: 1 }] })
    expect(reasons(opened)[0]).toBe('配购物车里的「轻羽」')
  })
})
