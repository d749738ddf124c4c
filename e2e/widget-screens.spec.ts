import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { shootChat } from './pages/shoot-chat.ts'
import { openShop, type ShopPage } from './pages/shop-page.ts'

const desktop = { width: 1280, height: 800 }
const phone = { width: 375, height: 812 }

test.beforeEach(({ page, watchErrors }) => watchErrors(page))

test.describe('on a desktop', () => {
  test.use({ viewport: desktop })

  test('the storefront, the chat before anything was said, advice on a size beside the jacket', async ({
    page,
    edge,
  }) => {
    const shop = await openShop(page, edge)
    await shootChat(page, 'shop')
    await shop.goToProduct('p-zhufeng-jacket')
    await openChat(shop)
    await shootChat(page, 'widget-greeting')
    await shop.widget.ask('172cm 68kg 穿什么码')
    await shop.widget.ask('这件防水吗')
    await shootChat(page, 'widget')
  })

  test('a return that is possible', async ({ page, edge }) => {
    const shop = await openShop(page, edge)
    await shop.logInAs('林小鹿')
    await openChat(shop)
    await shop.widget.ask('怎么退货')
    await shop.widget.choose('SY100238767415')
    await shop.widget.choose('不想要了')
    await shootChat(page, 'widget-return')
  })

  test('what calling an order off comes to, before it is done', async ({ page, edge }) => {
    const shop = await openShop(page, edge)
    await shop.logInAs('何女士')
    await openChat(shop)
    await shop.widget.ask('帮我取消订单 SY100238886031')
    await shop.widget.choose('拍错了')
    await shootChat(page, 'widget-change')
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: phone, hasTouch: true, isMobile: true })

  test('what the cart costs, full screen', async ({ page, edge }) => {
    const shop = await fillCart(page, edge)
    await shop.widget.ask('我买这些最终多少钱')
    await shootChat(page, 'widget-phone')
  })

  test('the storefront, and where an order is', async ({ page, edge }) => {
    const shop = await openShop(page, edge)
    await shootChat(page, 'shop-phone')
    await shop.logInAs('林小鹿')
    await openChat(shop)
    await shop.widget.ask('我的订单到哪了')
    await shootChat(page, 'widget-phone-order')
  })

  test('no network: kept words and a provisional answer', async ({ page, network }) => {
    const shop = await fillCart(page, network)
    await shop.widget.ask('这家店发什么快递')
    network.cut()
    await shop.widget.say('逐风冲锋衣多重')
    await expect(shop.widget.frame.locator('.w-row.is-provisional')).toContainText('486 g')
    await expect(shop.widget.frame.locator('.w-strip.is-offline')).toBeVisible()
    await shootChat(page, 'widget-phone-offline')
  })
})

async function fillCart(page: Page, edge: { url: string }): Promise<ShopPage> {
  const shop = await openShop(page, edge)
  await shop.addToCart('p-zhufeng-jacket', ['松石绿', 'M'])
  await shop.addToCart('p-yunji-pack', ['松石绿'])
  await shop.goToCart()
  await openChat(shop)
  return shop
}

/** Opens the chat and waits until it knows the shop. */
async function openChat({ widget }: ShopPage): Promise<void> {
  await widget.open()
  await widget.waitUntilItKnows('山野集')
}
