import type { Page } from '@playwright/test'
import { createDemoShop } from '../shared/demo/create-demo-shop.ts'
import { assert } from '../shared/lib/assert.ts'
import { feedCursorKey } from '../shared/store/feed-changes.ts'
import { expect, test } from './extension-fixtures.ts'
import { getDesk, openDesk } from './pages/desk-page.ts'
import { readKeptRow } from './pages/kept-rows.ts'
import { openMerchant } from './pages/merchant-page.ts'
import { openShop } from './pages/shop-page.ts'
import { sidePanel } from './pages/side-panel.ts'
import { meetVisitor } from './pages/visitor.ts'

const article = createDemoShop(new Date()).articles.find(({ id }) => id === 'a-overseas')
const edited = '海外只发日本，运费到付，其他国家还不行。'
/** An edit reaches everybody within 2 s; the rest is for a busy machine. */
const followMs = 5_000

test('of two desk tabs one pulls what the owner edits, the extension pulls for itself, and all answer with it', async ({
  seller,
  edge,
  browser,
  watchErrors,
}) => {
  test.setTimeout(120_000)
  assert(article, 'the demo shop has the article')
  const [first, second] = [await seller.context.newPage(), await seller.context.newPage()]
  const [owner, shopper] = [await browser.newPage(), await browser.newPage()]
  for (const page of [first, second, owner, shopper]) watchErrors(page)
  const pulls = { first: countPulls(first), second: countPulls(second) }
  const one = await openDesk(first, edge)
  await openDesk(second, edge)
  const two = getDesk(second)
  await sidePanel(await seller.openPage('sidepanel')).signIn(edge.url, edge.password)
  const extension = await seller.openPage('desk')
  await expect(extension.getByText('已连接')).toBeVisible()
  const { widget } = await openShop(shopper, edge)
  const [{ conversationId }] = await Promise.all([meetVisitor(shopper, edge), widget.open()])
  const own = `[data-conversation="${conversationId}"]` // others may wait in the same shop
  await widget.say('转人工')
  await one.showTab('排队')
  await one.openRow(first.locator(own))
  await one.takeOver()
  await two.showTab('我的')
  await two.openRow(second.locator(own))
  const merchant = await openMerchant(owner, edge)

  const expectKnown = async (revision: number, pages: Page[]) => {
    for (const page of pages) {
      const kept = () => page.evaluate(readKeptRow, { database: 'kefu-seller', table: 'cursors', key: feedCursorKey })
      await expect.poll(kept, { timeout: followMs, intervals: [50] }).toBe(revision)
    }
  }

  await test.step('both tabs and the extension know it; the second tab asked nobody', async () => {
    const before = pulls.first()
    await expectKnown(await merchant.setAnswer(article.title, edited), [first, extension])
    await widget.say('支持海外配送吗')
    for (const desk of [one, two]) await expect(desk.drafts.first()).toContainText(edited)
    expect(pulls.first()).toBeGreaterThan(before)
    expect(pulls.second()).toBe(0)
  })

  await test.step('the first tab closes: the second pulls from now on', async () => {
    await first.close()
    await expectKnown(await merchant.setAnswer(article.title, article.answers[0]!.text), [second])
    expect(pulls.second()).toBeGreaterThan(0)
    await widget.say('能寄到国外吗')
    await expect(two.drafts.first()).toContainText(article.answers[0]!.text)
  })
})

function countPulls(page: Page): () => number {
  let count = 0
  page.on('request', (request) => {
    if (request.url().includes('/feed?since=')) count += 1
  })
  return () => count
}
