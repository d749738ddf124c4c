import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { test as base, expect, type Seller } from './extension-fixtures.ts'
import { offeredBytes, offeredPort } from './model/offered-model.ts'
import { serveOfferedModel } from './model/serve-offered-model.ts'
import { consolePage } from './pages/console-page.ts'
import { root } from './run-command.mjs'

const questions = ['问题,答案', '这件冲锋衣是什么面料的,面料是锦纶，里面是抓绒', '怎么洗,冷水手洗'].join('\n')
const logs = mkdtempSync(join(tmpdir(), 'kefu-net-'))

const test = base.extend<{ models: Awaited<ReturnType<typeof serveOfferedModel>> }>({
  extensionPackage: async ({}, use) => use(join(root, 'extension/.output/fake-model/chrome-mv3')),
  browserArgs: async ({}, use, { testId }) =>
    use([...['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'], `--log-net-log=${join(logs, testId)}`]),
  models: async ({}, use) => {
    const models = await serveOfferedModel()
    await use(models)
    models.close()
  },
})
test.describe.configure({ mode: 'serial' })
test.afterAll(() => rmSync(logs, { recursive: true, force: true }))

test('fake engine: chosen by a press, a model improves drafts in two tabs; no word leaves the browser', async ({
  seller,
  models,
}, { testId }) => {
  const page = await beginLocally(seller)
  const box = page.getByRole('region', { name: '本机模型' })
  const jd = consolePage(await seller.openConsole())
  await expect(jd.drafts.first()).toContainText('锦纶')
  await expect(box.getByRole('button', { name: /下载 .* 并启用/ })).toBeVisible()
  expect(models.asked, 'before the choice').toEqual([])
  expect(await listEngineThreads(page), 'before the choice').toEqual([])

  await box.getByRole('button', { name: /下载 .* 并启用/ }).click()
  await expect(box.locator('b', { hasText: '模型已就绪' })).toBeVisible()
  expect(models.asked.map(({ method }) => method)).toEqual(models.asked.map(() => 'GET'))

  const other = consolePage(await seller.openConsole())
  await Promise.all([jd.customerWrites('请问冲锋衣是什么面料的'), other.customerWrites('冲锋衣面料是什么')])
  for (const { drafts } of [jd, other]) await expect(drafts.first()).toContainText('您好，帮您看了下')
  await jd.drafts.first().getByRole('button', { name: '看原话' }).click()
  await expect(jd.drafts.first().getByText('您好，帮您看了下')).toBeHidden()
  await jd.input.pressSequentially('我自己写几个字')

  await seller.context.close()
  // The console's page loads its own files; the model's are all that the extension asked for.
  expect(readAsked(join(logs, testId))).toEqual([`GET 127.0.0.1:${offeredPort}`, 'GET dongdong.jd.com'])
})

test('fake engine: a line that is lost, a full disk, a GPU that dies; each is told, and drafts still come', async ({
  seller,
  models,
}) => {
  const page = await beginLocally(seller)
  const box = page.getByRole('region', { name: '本机模型' })
  const jd = consolePage(await seller.openConsole())
  await expect(jd.drafts.first()).toContainText('锦纶')

  await test.step('a disk without room for the larger model', async () => {
    await box.getByText(/用不了的 1 个/).click()
    await expect(box.getByText('not-enough-space')).toBeVisible()
  })

  await test.step('the line is lost at 40 %; the rest is asked for by ranges', async () => {
    models.loseLineAfter(offeredBytes * 0.4)
    await box.getByRole('button', { name: /下载 .* 并启用/ }).click()
    await expect(box.getByText(/停了：下载断了/).last()).toBeVisible({ timeout: 20_000 })
    await jd.customerWrites('冲锋衣什么面料呀')
    await expect(jd.drafts.first()).toContainText('锦纶')
    models.mendLine()
    const before = models.asked.length
    await box.getByRole('button', { name: /继续/ }).click()
    await expect(box.locator('b', { hasText: '模型已就绪' })).toBeVisible()
    expect(models.asked.slice(before).some(({ range }) => range !== undefined)).toBe(true)
  })

  await test.step('the GPU’s process is killed', async () => {
    await jd.customerWrites('慢慢说，冲锋衣是什么面料的呢')
    await expect(jd.drafts.first()).toContainText('锦纶')
    await expect(jd.drafts.first().getByText('润色中')).toBeVisible()
    const system = await seller.context.newCDPSession(page)
    // The browser does not answer for a process that it has just lost.
    void system.send('Browser.crashGpuProcess').catch(() => {})
    await expect(jd.overlay.getByText(/这次没有润色：显卡断开了/)).toBeVisible()
    await expect(box.getByText('显卡断开了').last()).toBeVisible()
    await expect(jd.drafts.first()).toContainText('锦纶')
    await jd.customerWrites('请问这件冲锋衣什么面料')
    await expect(jd.drafts.first()).toContainText('帮您看了下')
    await expect(box.getByText('显卡断开了')).toHaveCount(0)
  })
})

/** Two articles on this device, and the page where a model is chosen. */
async function beginLocally(seller: Seller): Promise<Page> {
  const options = await seller.openPage('options')
  const [page] = await Promise.all([
    seller.context.waitForEvent('page'),
    options.getByRole('button', { name: '先在本机用' }).click(),
  ])
  const file = { name: '知识.csv', mimeType: 'text/csv', buffer: Buffer.from(questions) }
  await page.getByRole('region', { name: '导入文章' }).locator('input[type=file]').setInputFiles(file)
  await page.getByLabel('直接上线').check()
  await page.getByRole('button', { name: '导入 2 篇' }).click()
  await expect(page.getByRole('region', { name: '文章', exact: true }).getByText('上线', { exact: true })).toHaveCount(
    2,
  )
  return page
}

/** Threads of the model's engine, wherever in the browser they run. */
async function listEngineThreads(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { targetInfos } = await session.send('Target.getTargets')
  return targetInfos.filter(({ url }) => /web-llm/.test(url)).map(({ url }) => url)
}

/** What pages and threads asked of the network, wherever in the browser they run: the browser's own log of it. */
function readAsked(log: string): string[] {
  const lines = readFileSync(log, 'utf8').split('\n')
  const asked = lines.flatMap((line) => {
    const [, initiator = '', method = ''] = /"initiator":"([^"]*)".*?"method":"(\w+)"/.exec(line) ?? []
    const [, url] = /"url":"((?:https?|wss?):[^"]+)"/.exec(line) ?? []
    // The browser's own errands have no page or thread behind them.
    return url === undefined || !/^[\w-]+:/.test(initiator) ? [] : [`${method} ${new URL(url).host}`]
  })
  return [...new Set(asked)].sort()
}
