import { join } from 'node:path'
import type { Browser, BrowserContext, Locator } from '@playwright/test'
import { findHeadlessChromium } from './find-chromium.mjs'
import { test as base, type Edge, expect } from './fixtures.ts'
import { offeredBytes, widgetOfferedPort } from './model/offered-model.ts'
import { serveOfferedModel } from './model/serve-offered-model.ts'
import { openDesk } from './pages/desk-page.ts'
import { getRules } from './pages/rules-page.ts'
import { openShop, type ShopPage } from './pages/shop-page.ts'
import { quietChromium } from './quiet-chromium.ts'
import { root } from './run-command.mjs'

// A GPU in software, and a chat whose model's engine is a fake: it proves screens, downloads and words, not WebLLM.
const gpu = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader']

const test = base.extend<{ models: Awaited<ReturnType<typeof serveOfferedModel>> }>({
  models: async ({}, use) => {
    const models = await serveOfferedModel(widgetOfferedPort)
    await use(models)
    models.close()
  },
})
test.use({
  edgeWidget: join(root, 'worker/dist/fake-model/widget'),
  launchOptions: { executablePath: findHeadlessChromium(), args: [...quietChromium, ...gpu] },
})

test('fake engine: allowed by the owner and chosen by the shopper, a model rewords replies on this screen alone', async ({
  page,
  browser,
  edge,
  models,
  watchErrors,
}) => {
  watchErrors(page)
  const asked = listModelRequests(page.context())
  const shop = await openShop(page, edge)
  const { widget } = shop
  await widget.open()

  await test.step('without the owner’s leave there is nothing to choose; with it nothing is fetched before a press', async () => {
    const sheet = await openSettings(shop)
    await expect(sheet.getByRole('switch', { name: '个性化推荐' })).toBeVisible()
    // All this while the settings were open, so that whatever they show would have come.
    await allowModel(browser, edge, true, () => expect(section(sheet)).toHaveCount(0))
    await expect(section(sheet).getByRole('button', { name: /^下载并启用/ })).toBeVisible()
    expect([models.asked, asked()]).toEqual([[], []])
  })

  await test.step('the line is lost at 40 %: that is said, and the chat answers as ever', async () => {
    const sheet = widget.frame.getByRole('dialog', { name: '设置' })
    models.loseLineAfter(offeredBytes * 0.4)
    await section(sheet)
      .getByRole('button', { name: /^下载并启用/ })
      .click()
    await expect(section(sheet).getByText('网络断了一下。', { exact: true })).toBeVisible({ timeout: 20_000 })
    await expect(section(sheet).locator('b', { hasText: /下到 \d+% 停了/ })).toBeVisible()
    await closeSettings(sheet)
    const reply = await widget.ask('几天能到货')
    await expect(reply).toContainText('天')
    await expect(mark(reply)).toHaveCount(0)
  })

  await test.step('what is missing is fetched, then the model is on', async () => {
    models.mendLine()
    const before = models.asked.length
    const sheet = await openSettings(shop)
    await section(sheet).getByRole('button', { name: '继续下载' }).click()
    await expect(section(sheet).getByRole('switch')).toBeChecked()
    expect(models.asked.slice(before).some(({ range }) => range !== undefined)).toBe(true)
    expect(asked().filter((url) => /\/widget\/assets\/web-llm\.worker-/.test(url))).toHaveLength(1)
    await closeSettings(sheet)
  })

  let own = ''
  await test.step('the next reply stands in its words, and its own are one tap away', async () => {
    const reply = await widget.ask('发什么快递')
    await expect(mark(reply)).toBeVisible()
    await expect(reply).toContainText('帮您看了下')
    await reply.getByRole('button', { name: '看原话' }).click()
    await expect(reply).not.toContainText('帮您看了下')
    own = await reply.locator('.w-bubble').innerText()
    await reply.getByRole('button', { name: '看润色' }).click()
    await expect(reply).toContainText('帮您看了下')
  })

  await test.step('the edge never had them: after a reload every reply is itself', async () => {
    await shop.goHome()
    await widget.open()
    await expect(widget.questions.last()).toContainText('发什么快递')
    await expect(widget.lastReply().locator('.w-bubble')).toHaveText(own, { useInnerText: true })
    await expect(mark(widget.frame.locator('body'))).toHaveCount(0)
  })

  await test.step('the owner takes the leave back: what lies here can be deleted, and nothing else', async () => {
    await allowModel(browser, edge, false)
    const sheet = await openSettings(shop)
    await expect(section(sheet)).toContainText('店铺已关闭这项功能')
    await expect(section(sheet).getByRole('button')).toHaveText([/^删除模型/])
    const remove = section(sheet).getByRole('button', { name: /^删除模型/ })
    await remove.click()
    await remove.click()
    await expect(section(sheet)).toContainText('删掉了，腾出')
    await closeSettings(sheet)
    const again = await openSettings(shop)
    await expect(again.getByRole('switch', { name: '个性化推荐' })).toBeVisible()
    await expect(section(again)).toHaveCount(0)
  })
})

/** The owner's switch; `before` is looked at when it was turned and is not saved yet. */
async function allowModel(browser: Browser, edge: Edge, isAllowed: boolean, before = async () => {}): Promise<void> {
  const owner = await browser.newPage()
  await openDesk(owner, edge, 'owner')
  const rules = getRules(owner)
  await rules.open('说话方式')
  await rules.form.getByLabel('允许客户在聊天设置里下载并启用').setChecked(isAllowed)
  await before()
  await rules.save('说话方式')
  await owner.close()
}

async function openSettings({ widget }: ShopPage): Promise<Locator> {
  await widget.frame.getByRole('button', { name: '设置' }).click()
  return widget.frame.getByRole('dialog', { name: '设置' })
}

async function closeSettings(sheet: Locator): Promise<void> {
  await sheet.getByRole('button', { name: '关上设置' }).click()
  await expect(sheet).toBeHidden()
}

const section = (sheet: Locator) => sheet.getByRole('region', { name: /^让回复更自然/ })
const mark = (place: Locator) => place.getByText('本机润色')

/** The engine's file and what the edge has of models, by whichever thread they are asked for. */
function listModelRequests(context: BrowserContext): () => string[] {
  const seen: string[] = []
  context.on('request', (request) => seen.push(request.url()))
  return () => seen.filter((url) => /web-llm|\/models\//.test(url))
}
