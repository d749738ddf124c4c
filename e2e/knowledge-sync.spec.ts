import { createDemoShop } from '../shared/demo/create-demo-shop.ts'
import { assert } from '../shared/lib/assert.ts'
import { expect, test } from './fixtures.ts'
import { readKeptRow } from './pages/kept-rows.ts'
import { openMerchant } from './pages/merchant-page.ts'
import { getOfflineSigns } from './pages/offline-signs.ts'
import { openShop } from './pages/shop-page.ts'

const article = createDemoShop(new Date()).articles.find(({ id }) => id === 'a-overseas')
const edited = '海外只发新加坡，运费到付，其他国家还不行。'
/** The index is written when nothing has changed for three seconds. */
const keptMs = 10_000

test('a device keeps its search index beside the articles, for the next start', async ({ page, edge, watchErrors }) => {
  watchErrors(page)
  const { widget } = await openShop(page, edge)
  await widget.open()
  await widget.waitUntilItKnows('山野集')
  const [, frame] = page.frames()
  assert(frame, 'the chat is a frame of the page')
  const place = { database: 'kefu-shopper-demo', table: 'snapshots', key: 'articles' }
  const revision = await widget.loadKeptRevision()
  await expect.poll(() => frame.evaluate(readKeptRow, place), { timeout: keptMs }).toMatchObject({ revision })
  await page.reload()
  await widget.open()
  await widget.waitUntilItKnows('山野集')
  await page.context().setOffline(true)
  await widget.say('你们能寄到国外吗')
  await expect(getOfflineSigns(widget).provisional.last()).toContainText('海外')
})

test('a device whose disk is full says so, follows the shop in memory, and answers from it', async ({
  page,
  browser,
  edge,
  network,
  watchErrors,
}) => {
  test.setTimeout(90_000)
  assert(article, 'the demo shop has the article')
  watchErrors(page)
  const ownerPage = await browser.newPage()
  watchErrors(ownerPage)
  const browserTools = await page.context().newCDPSession(page)
  await browserTools.send('Storage.overrideQuotaForOrigin', { origin: new URL(network.url).origin, quotaSize: 1 })
  const { widget } = await openShop(page, network)
  await widget.open()
  await widget.waitUntilItKnows('山野集')
  await expect(widget.frame.getByText('本机空间满了')).toBeVisible()

  const merchant = await openMerchant(ownerPage, edge)
  const pulled = page.waitForResponse(
    async (response) => response.url().includes('/feed?since=') && (await response.text()).includes(edited),
  )
  await merchant.setAnswer(article.title, edited)
  await pulled
  network.cut()
  await page.context().setOffline(true)
  const signs = getOfflineSigns(widget)
  await expect(signs.bar).toBeVisible()
  await widget.say('你们能寄到国外吗')
  await expect(signs.provisional.last()).toContainText(edited)
  await merchant.setAnswer(article.title, article.answers[0]!.text)
})
