import { expose } from 'comlink'
import { expect, test } from 'vitest'
import type { ShopperSnapshot } from './api.ts'
import { wrapShopperEngine } from './connect-engine.ts'
import { createShopperEngine } from './create-shopper-engine.ts'
import { settle } from './test/fake-device.ts'
import { setUpShop, toRows, washing } from './test/open-shopper-tab.ts'

test('a screen on the other side of a thread gives plain listeners and gets whole snapshots', async () => {
  const { device, edge } = setUpShop()
  const { port1, port2 } = new MessageChannel()
  expose(createShopperEngine(device.openTab(edge).env), port1)
  const { engine, dispose } = wrapShopperEngine(port2, () => {
    port1.close()
    port2.close()
  })
  port1.start()
  port2.start()
  const shown: ShopperSnapshot[] = []
  await engine.watch((snapshot) => void shown.push(snapshot))
  await engine.start({ shop: 'demo', edge: 'https://edge.test', locale: 'zh-CN' })
  expect(await engine.postMessage(washing)).toEqual({ ok: true, value: 'id-000001' })
  await expect.poll(() => toRows(shown.at(-1)!)).toEqual([`${washing} · delivered`, '30 度以下手洗 · settled'])
  dispose()
  await settle()
})
