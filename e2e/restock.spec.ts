import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { type MerchantPage, openMerchant } from './pages/merchant-page.ts'
import { sizes } from './pages/shoot.ts'
import { shootChat } from './pages/shoot-chat.ts'
import { openShop } from './pages/shop-page.ts'
import { expectSays, type Widget } from './pages/widget.ts'

const jacket = '「逐风」三层硬壳冲锋衣'

test('goods that are back are told of once in the open chat, in every tab, with the way to them', async ({
  context,
  browser,
  edge,
  watchErrors,
}) => {
  const page = await context.newPage()
  const ownerPage = await (await browser.newContext()).newPage()
  for (const one of [page, ownerPage]) watchErrors(one)
  await page.setViewportSize(sizes.wide)
  const [shop, merchant] = await Promise.all([openShop(page, edge), openMerchant(ownerPage, edge)])
  const variant = stockOf(merchant, '岩灰 XXL')
  await shop.goToProduct('p-zhufeng-jacket')
  await shop.widget.open()
  await shop.widget.ask('岩灰 XXL 还有没有货')
  await expectSays(await shop.widget.ask('有货了告诉我'), '岩灰 XXL')
  const second = (await openShop(await context.newPage(), edge)).widget
  await second.open()

  await variant.set('6')
  await expectSays(newsIn(shop.widget), '岩灰 XXL 到货了，现在有 6 件')
  await expect(newsIn(second)).toHaveCount(1)
  await shootChat(page, 'widget-restocked')
  await variant.set('9')
  await expectSays(await shop.widget.ask('岩灰 XXL 现在有货吗'), '9 件')
  await expect(newsIn(shop.widget)).toHaveCount(1)

  await shop.goHome()
  await shop.widget.open()
  await shop.widget.frame.getByRole('button', { name: '看商品' }).click()
  await expect(page).toHaveURL(/\/p\/p-zhufeng-jacket/)
  await variant.set('0')
})

test('with the chat closed it waits for the next visit, shown on the launcher, and comes once', async ({
  context,
  browser,
  edge,
  watchErrors,
}) => {
  const page = await context.newPage()
  const ownerPage = await (await browser.newContext()).newPage()
  for (const one of [page, ownerPage]) watchErrors(one)
  await page.setViewportSize({ width: 375, height: 812 })
  const [shop, merchant] = await Promise.all([openShop(page, edge), openMerchant(ownerPage, edge)])
  const variant = stockOf(merchant, '柿子橙 XL')
  await shop.goToProduct('p-zhufeng-jacket')
  await shop.widget.open()
  await expectSays(await shop.widget.ask('柿子橙 XL 到货了通知我一声'), '柿子橙 XL')
  await shop.widget.close()
  await leave(page)

  await variant.set('4')
  await shop.goHome()
  await expect(shop.widget.launcher).toHaveAccessibleName(/1/)
  await shop.widget.open()
  await expectSays(newsIn(shop.widget), '柿子橙 XL 到货了，现在有 4 件')
  await shootChat(page, 'widget-phone-restocked')
  await page.reload()
  await shop.widget.open()
  await expect(newsIn(shop.widget)).toHaveCount(1)
  await variant.set('0')
})

/** The shopper is gone: no page of the shop is open. */
async function leave(page: Page): Promise<void> {
  await page.goto('about:blank')
}

/** Pieces of a variant as the owner writes them into the price table. */
function stockOf(merchant: MerchantPage, variant: string) {
  return { set: (pieces: string) => merchant.setCell(`${jacket} ${variant} 库存`, pieces) }
}

function newsIn({ replies }: Widget) {
  return replies.filter({ hasText: '之前登记的' })
}
