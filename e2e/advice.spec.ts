import type { Browser } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { expectClean } from './pages/expect-clean.ts'
import { openShop, type ShopPage } from './pages/shop-page.ts'
import { expectSays } from './pages/widget.ts'

const desktop = { width: 1280, height: 800 }
test.use({ viewport: desktop })

test('two visitors see goods chosen for each, with reasons; one tap, and the list is the same for everybody', async ({
  browser,
  edge,
}) => {
  const stranger = await visit(browser, edge, [])
  const neutral = await readGoods(stranger.shop)
  expect(neutral.every(({ reason }) => reason !== '')).toBe(true)

  const camper = await visit(browser, edge, ['p-qingyu-tent', 'p-shanju-tent', 'p-qingyu-tent'])
  const camping = await readGoods(camper.shop)
  expect(camping.map(({ reason }) => reason).join()).toMatch(/你看过 2 次|「轻羽」|「山居」/)

  const runner = await visit(browser, edge, ['p-yelu-trail', 'p-shijing-boots', 'p-yelu-trail'])
  const running = await readGoods(runner.shop)
  expect(running.map(({ reason }) => reason).join()).toMatch(/「野鹿」|「石径」|你看过 2 次/)
  expect(running).not.toEqual(camping)
  expect(camping).not.toEqual(neutral)

  await expectClean(camper.page)
  await camper.shop.widget.frame.getByRole('button', { name: '不要个性化推荐' }).click()
  await expect.poll(() => readGoods(camper.shop)).toEqual(neutral)
  await expectClean(camper.page)

  // It holds on the next page, where it would have counted again, and the settings say so.
  await camper.shop.goToProduct('p-qingyu-tent')
  await camper.shop.goHome()
  await expect.poll(() => readGoods(camper.shop)).toEqual(neutral)
  await camper.shop.widget.frame.getByRole('button', { name: '设置' }).click()
  const personal = camper.shop.widget.frame.getByRole('switch', { name: '个性化推荐' })
  await expect(personal).toHaveAttribute('aria-checked', 'false')
  for (const { page } of [stranger, camper, runner]) await page.context().close()
})

test('recommendations in the conversation follow the same wish', async ({ browser, edge }) => {
  const { shop, page } = await visit(browser, edge, ['p-qingyu-tent', 'p-shanju-tent', 'p-qingyu-tent'])
  await expectSays(await shop.widget.ask('有什么推荐的吗'), '你看过 2 次')
  await shop.widget.frame.getByRole('button', { name: '不要个性化推荐' }).last().click()
  const neutral = await shop.widget.ask('推荐点别的')
  await expect(neutral).not.toContainText('你看过')
  await page.context().close()
})

test('a size moves by what buyers said, two packs stand side by side, and a sold-out variant is watched', async ({
  page,
  edge,
  watchErrors,
}) => {
  watchErrors(page)
  const shop = await openShop(page, edge)
  await shop.goToProduct('p-shanxing-pants')
  await shop.widget.open()
  await shop.widget.waitUntilItKnows('山野集')
  await expectSays(await shop.widget.ask('我 170 高 62 公斤穿几码'), '26 人反馈偏小，往大选一码')
  const compared = await shop.widget.ask('云脊和远岭有什么区别')
  await expect(compared.getByRole('columnheader', { name: /远岭/ })).toBeVisible()
  await expect(compared.getByRole('rowheader', { name: '容量' })).toBeVisible()
  await expectClean(page)
  await expectSays(await shop.widget.ask('逐风的岩灰 XXL 有货吗'), '还没有到货时间')
  await expectSays(await shop.widget.choose('到货提醒我'), '岩灰 XXL')
})

test('how to pitch a tent is told in steps with a picture', async ({ page, edge }) => {
  const shop = await openShop(page, edge)
  await shop.widget.open()
  await shop.widget.waitUntilItKnows('山野集')
  const reply = await shop.widget.ask('双人帐怎么搭')
  await expect(reply.getByRole('listitem').first()).toBeVisible()
  const picture = reply.getByRole('img', { name: '双人帐怎么搭' })
  await picture.scrollIntoViewIfNeeded()
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
})

test('points and level are told to whom they belong, as of now', async ({ page, edge }) => {
  const shop = await openShop(page, edge)
  await shop.widget.open()
  await shop.widget.waitUntilItKnows('山野集')
  await expectSays(await shop.widget.ask('我有多少积分'), '登录')
  await shop.logInAs('周先生')
  await shop.widget.open()
  await expectSays(await shop.widget.ask('我有多少积分'), /截至 .*860/)
})

/** Somebody who looked at these products in turn and then opens the chat on the home page. */
async function visit(browser: Browser, edge: { url: string }, productIds: string[]) {
  const context = await browser.newContext({ viewport: desktop })
  const page = await context.newPage()
  const shop = await openShop(page, edge)
  for (const productId of productIds) await shop.goToProduct(productId)
  await shop.goHome()
  await shop.widget.open()
  await shop.widget.waitUntilItKnows('山野集')
  return { page, shop }
}

/** What the chat shows before anything was said. */
async function readGoods({ widget }: ShopPage): Promise<{ title: string; reason: string }[]> {
  const rows = widget.frame.locator('.w-greeting .ui-goods-row')
  await expect(rows).toHaveCount(3)
  return rows.evaluateAll((all) =>
    all.map((row) => ({
      title: row.querySelector('b')?.textContent ?? '',
      reason: row.querySelector('.ui-goods-text small')?.textContent ?? '',
    })),
  )
}
