import { expect, test } from 'vitest'
import { settle } from './test/fake-device.ts'
import { openShopperTab, setUpShop } from './test/open-shopper-tab.ts'

test.each([
  ['the words that were sent are forgotten', '在吗', ['在吗'], ''],
  ['the next words, typed before the first were taken, are kept', '在吗', ['在吗', '还有'], '还有'],
  ['a tap in a card leaves what is being written alone', '不想要了', ['写到一'], '写到一'],
])('%s', async (_, posted, typed, kept) => {
  const shop = setUpShop()
  const tab = await openShopperTab(shop)
  await Promise.all([tab.engine.setComposerText(typed[0] ?? ''), settle()])
  const sent = tab.engine.postMessage(posted)
  for (const words of typed.slice(1)) void tab.engine.setComposerText(words)
  await sent
  await settle()
  tab.kill()
  expect((await openShopperTab(shop)).last().composerText).toBe(kept)
})

test('words of one person are not shown to the next, and the screen is told to begin anew', async () => {
  const shop = setUpShop()
  const tab = await openShopperTab(shop)
  const jwt = (sub: string) => `e30.${btoa(JSON.stringify({ sub }))}.x`
  await tab.engine.identify(jwt('m-1'))
  await tab.engine.setComposerText('我的地址是')
  await settle()
  const { wipes } = tab.last()
  await tab.engine.identify(jwt('m-2'))
  await settle()
  expect(tab.last()).toMatchObject({ composerText: '', wipes: wipes + 1 })
})
