import type { Browser } from '@playwright/test'
import { createDemoShop } from '../shared/demo/create-demo-shop.ts'
import { purchasedProducts } from '../shared/domain/recommend/purchased-products.ts'
import { expect, test } from './fixtures.ts'
import { openShop, type ShopPage } from './pages/shop-page.ts'

const { orders, products } = createDemoShop(new Date())

test('who has logged in is not shown what they have but what goes with it; one tap, and the list is everybody’s', async ({
  browser,
  edge,
}) => {
  const stranger = await meet(browser, edge, null)
  const neutral = await readGoods(stranger)
  const lin = await meet(browser, edge, '林小鹿')
  await expect.poll(async () => (await readGoods(lin)).join()).toContain('你买过的')
  const hers = await readGoods(lin)
  for (const title of boughtBy('m-linxiaolu')) expect(hers.join()).not.toContain(title)

  const zhou = await meet(browser, edge, '周先生')
  await expect.poll(async () => (await readGoods(zhou)).join()).toContain('你买过的')
  expect(await readGoods(zhou)).not.toEqual(hers)

  await lin.widget.frame.getByRole('button', { name: '不要个性化推荐' }).click()
  await expect.poll(() => readGoods(lin)).toEqual(neutral)
  await expect(lin.widget.frame.getByText('没有用浏览和购买记录')).toBeVisible()
  for (const { page } of [stranger, lin, zhou]) await page.context().close()
})

/** A new visitor with the chat open, logged in or not. */
async function meet(browser: Browser, edge: { url: string }, name: string | null): Promise<ShopPage> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const shop = await openShop(page, edge)
  if (name !== null) await shop.logInAs(name)
  await shop.widget.open()
  await shop.widget.waitUntilItKnows('山野集')
  return shop
}

async function readGoods({ widget }: ShopPage): Promise<string[]> {
  const rows = widget.frame.locator('.w-greeting .ui-goods-row')
  await expect(rows).toHaveCount(3)
  return rows.evaluateAll((all) =>
    all.map(
      (row) => `${row.querySelector('b')?.textContent}：${row.querySelector('.ui-goods-text small')?.textContent}`,
    ),
  )
}

function boughtBy(memberId: string): string[] {
  const bought = purchasedProducts(orders.filter((order) => order.memberId === memberId))
  return products.flatMap(({ id, title }) => (bought.includes(id) ? [title] : []))
}
