import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { expectClean } from './pages/expect-clean.ts'
import { openShop } from './pages/shop-page.ts'
import { restoreOrders } from './pages/warehouse.ts'
import type { Widget } from './pages/widget.ts'

/** With its motion, as most people have it. */
test.use({ contextOptions: { reducedMotion: 'no-preference' } })

const order = 'SY100238886031'

test.beforeEach(({ page, watchErrors }) => watchErrors(page))
test.afterEach(({ edge }) => restoreOrders(edge, order))

test.describe('on a desktop', () => {
  test.use({ viewport: { width: 1280, height: 800 } })

  test('axe finds nothing of any severity, in the page with the chat in it', async ({ page, edge }) => {
    const shop = await openShop(page, edge)
    await shop.goToProduct('p-zhufeng-jacket')
    await shop.widget.open()
    await shop.widget.waitUntilItKnows('山野集')
    await expectClean(page, { where: 'the welcome' })
    await shop.widget.ask('172cm 68kg 穿什么码')
    await expectClean(page, { where: 'a size' })
    await shop.widget.ask('我买这件最终多少钱')
    await expectClean(page, { where: 'a price' })
    await shop.widget.frame.getByRole('button', { name: '设置' }).click()
    await expect(shop.widget.frame.getByRole('dialog')).toBeVisible()
    await expectClean(page, { where: 'the settings' })
    await page.keyboard.press('Escape')
    await shop.widget.askForPerson()
    await expect(shop.widget.lines.last()).toContainText('已转人工')
    await expectClean(page, { where: 'the queue' })
  })

  test('an order is called off half-way by keyboard alone, and the way back leads to the launcher', async ({
    page,
    edge,
  }) => {
    const shop = await openShop(page, edge)
    const { widget } = shop
    await shop.logInAs('何女士')
    await widget.launcher.focus()
    await page.keyboard.press('Enter')
    await widget.waitUntilItKnows('山野集')
    await expect(widget.composer).toBeFocused()
    await page.keyboard.type(`帮我取消订单 ${order}`)
    await widget.answerTo(() => page.keyboard.press('Enter'))

    await test.step('the newest card is one step back from the composer', async () => {
      await tabTo(page, widget.frame.locator('.ui-pick').filter({ hasText: '拍错了' }), 'Shift+Tab')
      await page.keyboard.press('Space')
      await expect(rowOf(widget, '.ui-picks')).toBeFocused()
    })
    await expect(widget.frame.locator('.ui-confirm-answers')).toBeVisible()
    await expect(widget.frame.locator('.is-provisional')).toHaveCount(0)

    await test.step('from the answered card the next Tab leads into the next one', async () => {
      await tabTo(page, answer(widget, '先不'), 'Tab')
      await widget.answerTo(() => page.keyboard.press('Enter'))
      await expect(answer(widget, '先不')).toBeDisabled()
      await expect(rowOf(widget, '.ui-confirm-answers')).toBeFocused()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await expect(widget.lastReply()).toBeFocused()
    })

    await test.step('Escape closes, and the launcher has the focus again', async () => {
      await page.keyboard.press('Escape')
      await expect(widget.launcher).toHaveAttribute('aria-expanded', 'false')
      await expect(widget.launcher).toBeFocused()
    })
  })
})

test.describe('narrow and enlarged', () => {
  for (const [name, viewport] of [
    ['320 px wide', { width: 320, height: 640 }],
    ['at 400 % of a desktop', { width: 320, height: 256 }],
  ] as const) {
    test.describe(name, () => {
      test.use({ viewport })

      test('nothing is cut off and nothing has to be scrolled sideways', async ({ page, edge }) => {
        const shop = await openShop(page, edge)
        await shop.logInAs('何女士')
        await shop.widget.open()
        await shop.widget.waitUntilItKnows('山野集')
        await shop.widget.ask(`帮我取消订单 ${order}`)
        await shop.widget.choose('拍错了')
        await expect(shop.widget.frame.locator('.ui-confirm-answers')).toHaveCount(1)
        await shop.widget.ask('云脊和远岭有什么区别')
        expect(await shop.widget.frame.locator('.w-chat').evaluate(listCutOff)).toEqual([])
        await expect(shop.widget.composer).toBeInViewport()
      })
    })
  }
})

const rowOf = ({ frame }: Widget, card: string) =>
  frame
    .locator('[data-row]')
    .filter({ has: frame.locator(card) })
    .last()
const answer = ({ frame }: Widget, words: string) =>
  frame.locator('.ui-confirm-answers button').filter({ hasText: words })

/** Walks with one key until this has the focus, which has to be seen on the way. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press(key)
    const isThere = await target.evaluate((element) => element.ownerDocument.activeElement === element)
    if (!isThere) continue
    await expect(target).toBeInViewport()
    expect(await target.evaluate(hasRing)).toBe(true)
    return
  }
  throw new Error('never reached by keyboard')
}

/** Runs in the browser: whether the focus can be seen. */
function hasRing(element: Element): boolean {
  const { boxShadow, outlineStyle } = getComputedStyle(element)
  return boxShadow !== 'none' || outlineStyle !== 'none'
}

/** Runs in the browser: what reaches beyond the chat at its right. */
function listCutOff(chat: Element): string[] {
  const edge = chat.getBoundingClientRect().right
  const isBeyond = (element: Element) =>
    element.getClientRects().length > 0 && element.getBoundingClientRect().right > edge + 1
  return [...chat.querySelectorAll('*')]
    .filter((element) => isBeyond(element) && element.closest('.ui-hidden, .ui-one-line') === null)
    .map((element) => `${element.className} ${element.textContent?.slice(0, 20)}`)
}
