import type { Locator, Page } from '@playwright/test'
import { expect } from '../fixtures.ts'
import { getWidget, type Widget } from './widget.ts'

/** The demo storefront as a shopper sees and uses it. */
export interface ShopPage {
  page: Page
  widget: Widget
  products: Locator
  goHome(): Promise<void>
  goToProduct(productId: string): Promise<void>
  goToCart(): Promise<void>
  goToOrders(): Promise<void>
  /** Puts one piece with these options into the cart from its own page. */
  addToCart(productId: string, options: string[]): Promise<void>
  logInAs(name: string): Promise<void>
  logOut(): Promise<void>
}

/** Opens the shop's home page; `edge` may be the edge itself or a wire to it that a journey can cut. */
export async function openShop(page: Page, edge: { url: string }): Promise<ShopPage> {
  const shop = createShopPage(page, edge.url)
  await shop.goHome()
  return shop
}

function createShopPage(page: Page, url: string): ShopPage {
  const goTo = async (path: string) => {
    await page.goto(url + path)
    await expect(page.locator('html')).toHaveClass(/scripted/)
  }
  const menu = page.locator('.menu')
  const shop: ShopPage = {
    page,
    widget: getWidget(page),
    products: page.locator('.grid .card'),
    goHome: () => goTo('/'),
    goToProduct: (productId) => goTo(`/p/${productId}`),
    goToCart: () => goTo('/cart'),
    goToOrders: () => goTo('/orders'),
    async addToCart(productId, options) {
      await shop.goToProduct(productId)
      for (const option of options) {
        await page.getByRole('radio', { name: option, exact: true }).check()
      }
      await page.getByRole('button', { name: '加入购物车' }).click()
      await expect(page.getByRole('status')).toContainText('已加入')
    },
    async logInAs(name) {
      await menu.locator('summary').click()
      await Promise.all([page.waitForEvent('load'), menu.getByRole('button', { name }).click()])
      await expect(menu.locator('summary')).toContainText(name)
    },
    async logOut() {
      await menu.locator('summary').click()
      await Promise.all([page.waitForEvent('load'), menu.getByRole('button', { name: '退出登录' }).click()])
      await expect(menu.locator('summary')).toContainText('登录为')
    },
  }
  return shop
}
