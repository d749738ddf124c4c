import type { Page } from '@playwright/test'
import { createDemoShop } from '../shared/demo/create-demo-shop.ts'
import { formatMinor } from '../shared/domain/money.ts'
import { assert } from '../shared/lib/assert.ts'
import { expect, test } from './fixtures.ts'
import { expectClean } from './pages/expect-clean.ts'
import { openShop } from './pages/shop-page.ts'
import { getWidget } from './pages/widget.ts'

/** With its motion, as most people have it. */
test.use({ contextOptions: { reducedMotion: 'no-preference' } })

const demo = createDemoShop(new Date())
const listed = demo.products.filter((product) => product.listed)
const jacket = demo.products.find(({ id }) => id === 'p-zhufeng-jacket')
const lin = demo.members.find(({ name }) => name === '林小鹿')
assert(jacket && lin, 'the demo shop sells the jacket and knows its first member')

const screens = [
  { name: 'desktop', viewport: { width: 1280, height: 800 } },
  { name: 'phone', viewport: { width: 375, height: 812 } },
]

for (const { name, viewport } of screens) {
  test.describe(`on a ${name}`, () => {
    test.use({ viewport })

    test('home, product, cart and log-in are clean pages', async ({ page, edge, watchErrors }) => {
      watchErrors(page)
      const shop = await openShop(page, edge)
      await expectClean(page)
      await shop.addToCart(jacket.id, ['松石绿', 'M'])
      await expectClean(page)
      await shop.goToCart()
      await expectClean(page)
      await shop.goToOrders()
      await expectClean(page)
      await shop.logInAs(lin.name)
      await expectClean(page)
      await shop.widget.open()
      await shop.widget.ask('这件防水吗')
      await expectClean(page)
    })

    test('the launcher moves nothing on the page and adds one name to it', async ({ page, edge }) => {
      const release = await holdChat(page)
      await page.goto(edge.url, { waitUntil: 'domcontentloaded' }) // the load event waits for the script held back
      await waitUntilStill(page)
      await watchShifts(page)
      release()
      const widget = getWidget(page)
      await expect(widget.launcher).toBeVisible()
      await widget.open()
      expect(await readShifts(page)).toEqual([])
      expect(await listGlobals(page)).toEqual(['KefuCopilot'])
      expect(await page.locator('script[src*=embed]').count()).toBe(1)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
    })
  })
}

test('the home page shows every product with its picture', async ({ page, edge, watchErrors }) => {
  watchErrors(page)
  const shop = await openShop(page, edge)
  expect(listed.length).toBeGreaterThanOrEqual(24)
  await expect(shop.products).toHaveCount(listed.length)
  for (const product of await shop.products.all()) {
    await product.scrollIntoViewIfNeeded()
    const picture = product.locator('img')
    await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
  }
})

test('a product page says what it is, what it costs and what is left', async ({ page, edge }) => {
  const shop = await openShop(page, edge)
  await shop.products.filter({ hasText: jacket.title }).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(jacket.title)
  for (const { name, value } of jacket.attributes) {
    await expect(page.locator('.attributes div').filter({ hasText: name }).first()).toContainText(value)
  }
  await page.getByRole('radio', { name: '柿子橙' }).check()
  await page.getByRole('radio', { name: 'S', exact: true }).check()
  await expect(page.getByRole('button', { name: '暂时缺货' })).toBeDisabled()
  await page.getByRole('radio', { name: '松石绿' }).check()
  await expect(page.getByRole('button', { name: '加入购物车' })).toBeEnabled()
  await expect(page.locator('[data-price]')).toContainText('¥899')
})

test('the cart adds up to the fen, with every step', async ({ page, edge }) => {
  const shop = await openShop(page, edge)
  await shop.addToCart('p-zhufeng-jacket', ['松石绿', 'M'])
  await shop.addToCart('p-yunji-pack', ['松石绿'])
  await shop.goToCart()
  const sums = page.locator('.sums > div')
  await expect(sums).toHaveText([
    /商品\s*¥1,358\.00/,
    /跨店满减.*−¥200\.00/s,
    /店铺券.*−¥80\.00/s,
    /运费\s*¥0\.00/,
    /到手价\s*¥1,078\.00/,
  ])
  await page.getByRole('button', { name: '移出「云脊」40L 徒步背包' }).click()
  // 899 − 2 × 50, below the coupon's 999.
  await expect(page.locator('.total dd')).toHaveText('¥799.00')
})

test('who logs in sees their own orders, and after logging out nobody’s', async ({ page, edge, watchErrors }) => {
  watchErrors(page)
  const shop = await openShop(page, edge)
  await shop.logInAs(lin.name)
  await shop.goToOrders()
  const orders = demo.orders.filter(({ memberId }) => memberId === lin.id)
  await expect(page.locator('.order-row')).toHaveCount(orders.length)
  for (const { id, paidMinor } of orders) {
    await expect(page.locator('.order-row').filter({ hasText: id })).toContainText(formatMinor(paidMinor, 'sum'))
  }
  await shop.logOut()
  await shop.goToOrders()
  await expect(page.locator('.order-row')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: '先选一位顾客登录' })).toBeVisible()
})

/** Keeps the chat's script from the page until the function given back is called. */
async function holdChat(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/embed.js', async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** Until the page itself is read, styled, shown with its pictures, and painted: a slow machine first paints half a header. */
async function waitUntilStill(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveClass(/scripted/)
  await page.evaluate(async () => {
    await document.fonts.ready
    const wanted = [...document.images].filter(({ loading }) => loading !== 'lazy')
    await Promise.all(wanted.map((image) => image.decode()))
  })
  await paintTwice(page)
}

/** What moves on the page from now on. */
async function watchShifts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const shifts: string[] = []
    Object.defineProperty(document, 'shifts', { value: shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry))
    }).observe({ type: 'layout-shift', buffered: false })
  })
}

async function readShifts(page: Page): Promise<string[]> {
  await paintTwice(page) // the observer is told after the frame in which something moved
  return page.evaluate(() => Reflect.get(document, 'shifts') as string[])
}

function paintTwice(page: Page): Promise<void> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))))
}

/** Names that the page has and an empty page of the same browser has not. */
async function listGlobals(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const empty = document.body.appendChild(document.createElement('iframe'))
    const known = new Set(Object.getOwnPropertyNames(empty.contentWindow))
    empty.remove()
    return Object.getOwnPropertyNames(window).filter((name) => !known.has(name) && !/^\d+$/.test(name))
  })
}
