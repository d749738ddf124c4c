import { beforeEach, describe, expect, test } from 'vitest'
import { createDemoShop } from '../demo/create-demo-shop.ts'
import type { FakeDevice } from './test/fake-device.ts'
import { settle } from './test/fake-device.ts'
import type { FakeEdge } from './test/fake-edge.ts'
import { fakeFeed } from './test/fake-feed.ts'
import { openShopperTab, setUpShop } from './test/open-shopper-tab.ts'

const tent = 'p-qingyu-tent'
const gas = 'p-gaoshan-gas'
const lin = `h.${btoa('{"sub":"m-lin"}')}.s`
const he = `h.${btoa('{"sub":"m-he"}')}.s`

let device: FakeDevice
let edge: FakeEdge
beforeEach(() => {
  ;({ device, edge } = setUpShop())
  const { products, skus } = createDemoShop(new Date(device.nowMs))
  edge.feed.records = [
    ...fakeFeed,
    ...products.map((body) => ({ kind: 'product', id: body.id, body }) as const),
    ...skus.map((body) => ({ kind: 'sku', id: body.id, body }) as const),
  ]
  edge.purchases = [tent, gas]
})

async function openTab() {
  const tab = await openShopperTab({ device, edge })
  await device.elapse(2_000)
  return tab
}
type Tab = Awaited<ReturnType<typeof openTab>>

/** The welcome list as `id：reason`. */
async function list({ engine }: Tab): Promise<string[]> {
  const card = await engine.suggestProducts()
  return card?.items.map(({ productId, reason }) => `${productId}：${reason}`) ?? []
}

async function logIn(tab: Tab, jwt: string) {
  await tab.engine.identify(jwt)
  await device.elapse(2_000)
}

describe('the list before anything was said', () => {
  test('knows what a shopper bought once they have proved who they are: it is not shown again, unless it is used up', async () => {
    const tab = await openTab()
    const before = await list(tab)
    expect(edge.purchasesAsked).toBe(0)
    await logIn(tab, lin)
    const after = await list(tab)
    expect(after).not.toEqual(before)
    expect(after).toContain(`${gas}：你买过，用完可以补`)
    expect(after.join()).toContain('配你买过的「轻羽」')
    expect(after.some((row) => row.startsWith(tent))).toBe(false)
  })

  test('two shoppers who bought different things see different lists', async () => {
    const tab = await openTab()
    await logIn(tab, lin)
    const hers = await list(tab)
    edge.purchases = ['p-chuiyan-stove']
    await logIn(tab, he)
    const theirs = await list(tab)
    expect(theirs.join()).toContain('「炊烟」')
    expect(theirs).not.toEqual(hers)
  })

  test('is everybody’s after opting out, and the edge is not even asked', async () => {
    const tab = await openTab()
    const neutral = await list(tab)
    await logIn(tab, lin)
    await tab.engine.setPersonal(false)
    expect(await list(tab)).toEqual(neutral)
    expect(edge.purchasesAsked).toBe(0)
    await tab.engine.setPersonal(true)
    expect(await list(tab)).not.toEqual(neutral)
  })

  test('keeps what it knew while there is no network, and asks no more than it has to', async () => {
    const tab = await openTab()
    await logIn(tab, lin)
    const known = await list(tab)
    await list(tab)
    expect(edge.purchasesAsked).toBe(1)
    edge.cut()
    await device.elapse(6 * 60_000)
    await settle()
    expect(await list(tab)).toEqual(known)
    expect(edge.purchasesAsked).toBe(1)
  })
})
