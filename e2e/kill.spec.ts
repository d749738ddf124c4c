import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from '@playwright/test'
import { findChromium } from './find-chromium.mjs'
import { expect, test } from './fixtures.ts'
import { getOfflineSigns } from './pages/offline-signs.ts'
import { openShop } from './pages/shop-page.ts'
import { meetVisitor, textsBy } from './pages/visitor.ts'

const count = process.env.KEFU_LONG ? 200 : 24
/** The edge takes thirty wishes a minute from one shopper, so a full outbox takes its time. */
const deliveredWithinMs = 60_000 + Math.floor(count / 30) * 65_000

test('killing the browser with a full outbox loses nothing and sends nothing twice', async ({
  edge,
  network,
  watchErrors,
}) => {
  test.setTimeout(120_000 + deliveredWithinMs)
  const profile = mkdtempSync(join(tmpdir(), 'kefu-profile-'))
  const typed = Array.from({ length: count }, (_, index) => `断网时写的第 ${index + 1} 句`)

  const before = await launch(profile)
  const shop = await openShop(await before.newPage(), network)
  const [visitor] = await Promise.all([meetVisitor(shop.page, edge), shop.widget.open()])
  await shop.widget.ask('怎么洗')
  network.cut()
  await expect(getOfflineSigns(shop.widget).bar).toBeVisible()
  for (const text of typed) await shop.widget.say(text)
  await expect(getOfflineSigns(shop.widget).queued).toHaveCount(count)
  await kill(before)

  const after = await launch(profile)
  network.mend()
  const page = await after.newPage()
  watchErrors(page)
  // The page loads and the chat does not reach the edge yet: what is shown comes from this device alone.
  await page.route('**/api/tickets', (route) => route.abort())
  const { widget } = await openShop(page, network)
  const signs = getOfflineSigns(widget)
  await widget.open()
  await expect(signs.queued).toHaveCount(count)
  await expect(widget.questions.filter({ hasText: '断网时写的' }).locator('.ui-text')).toHaveText(typed)
  expect(textsBy(await visitor.facts(), 'shopper')).toEqual(['怎么洗'])

  await page.unroute('**/api/tickets')
  await expect(signs.delivered).toHaveCount(count + 1, { timeout: deliveredWithinMs })
  expect(textsBy(await visitor.facts(), 'shopper')).toEqual(['怎么洗', ...typed])
  await after.close()
  rmSync(profile, { recursive: true, force: true })
})

function launch(profile: string): Promise<BrowserContext> {
  const executablePath = findChromium()
  return chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    headless: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
}

/** Ends the browser as a power cut would: no page hears of it. */
async function kill(context: BrowserContext): Promise<void> {
  const browser = context.browser()
  if (!browser) throw new Error('the context has no browser of its own')
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const main = processInfo.find(({ type }) => type === 'browser')
  if (!main) throw new Error('the browser does not name its process')
  const closed = new Promise((resolve) => context.once('close', resolve))
  process.kill(main.id, 'SIGKILL')
  await closed
}
