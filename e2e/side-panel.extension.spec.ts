import type { Worker } from '@playwright/test'
import { expect, type Seller, test } from './extension-fixtures.ts'
import { expectClean } from './pages/expect-clean.ts'
import { sidePanel } from './pages/side-panel.ts'

const phrases = '快捷短语分组,快捷编码,快捷短语\n问候,zai,在的，您请说\n售后,th,吊牌在，七天内都能退\n'
const orders = [
  '订单号,订单状态,下单时间,商品,规格,数量,单价,实付,运费,收货人,手机,收货地址,物流公司,物流单号',
  'QN20261118001,已发货,2026-11-18 09:37:00,逐风冲锋衣,颜色:松石绿;尺码:L,1,899,809.10,0,林小满,13800002046,浙江省杭州市西湖区文三路 1 号,顺丰速运,SF2002002002',
].join('\n')

const toFile = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

/** No test can press a global shortcut: the browser's own event for it is told to the background instead. */
async function pressShortcut(seller: Seller, command: 'copy-first-draft' | 'copy-second-draft') {
  await backgroundOf(seller).evaluate((name) => {
    const { chrome } = globalThis as unknown as {
      chrome: { commands: { onCommand: { dispatch(name: string): void } } }
    }
    chrome.commands.onCommand.dispatch(name)
  }, command)
}

test('beside 千牛: a shortcut turns copied words into a copied draft; phrases and an order file do their part', async ({
  seller,
  edge,
}) => {
  const panel = sidePanel(await seller.openPage('sidepanel'))
  const { page } = panel
  await page.setViewportSize({ width: 400, height: 800 })
  await panel.signIn(edge.url, edge.password)
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  const copy = (text: string) => page.evaluate((words) => navigator.clipboard.writeText(words), text)
  await expect(page.getByText('正在把文章存到本机')).toHaveCount(0)

  await test.step('the first press asks, and reads nothing before the seller says so', async () => {
    const opened = seller.context.waitForEvent('page')
    await pressShortcut(seller, 'copy-first-draft')
    const consent = await opened
    await consent.getByRole('button', { name: '允许按快捷键时读写剪贴板' }).click()
    await expect(consent.getByRole('status')).toContainText('已经打开')
    await expectClean(consent)
    await consent.close()
  })

  await test.step('the shortcut of the first draft, then that of the second', async () => {
    await copy('逐风冲锋衣是什么面料')
    await pressShortcut(seller, 'copy-first-draft')
    await expect.poll(copied).toContain('锦纶')
    const first = await copied()
    await pressShortcut(seller, 'copy-second-draft')
    await expect.poll(copied).not.toBe(first)
    await expect.poll(() => readNotices(seller)).toEqual(['clipboard'])
  })

  await test.step('a password on the clipboard stays there', async () => {
    await copy('Tr0ub4dor&3')
    await pressShortcut(seller, 'copy-first-draft')
    await expect.poll(() => readBadge(seller)).toBe('–')
    expect(await copied()).toBe('Tr0ub4dor&3')
  })

  await test.step('phrases of another tool: looked at, kept, found by pinyin, copied', async () => {
    await page.getByRole('tab', { name: '短语' }).click()
    await page.getByLabel('导入短语').setInputFiles(toFile('短语.csv', phrases))
    await expect(page.getByText('新的 2 条')).toBeVisible()
    await page.getByRole('button', { name: '存这 2 条' }).click()
    await page.getByLabel('找短语').fill('diaopai')
    await expect(page.getByRole('list', { name: '短语' }).getByRole('listitem')).toHaveCount(1)
    await page.getByRole('list', { name: '短语' }).getByRole('button', { name: '复制' }).click()
    await expect.poll(copied).toBe('吊牌在，七天内都能退')
    await expectClean(page)
    await expect(page).toHaveScreenshot('side-panel-phrases.png')
  })

  await test.step('an order file answers for an order number', async () => {
    await page.getByRole('tab', { name: '订单' }).click()
    await page.getByLabel('导入订单文件').setInputFiles(toFile('订单.csv', orders))
    await expect(page.getByText('新增 1 单')).toBeVisible()
    await page.getByLabel('订单号').fill('QN20261118001')
    await page.getByRole('button', { name: '查订单' }).click()
    await expect(page.getByRole('region', { name: '订单', exact: true })).toContainText('SF2002002002')
    await expectClean(page)
    await page.getByRole('tab', { name: '草稿' }).click()
    await panel.draftFor('我的快递单号是多少')
    await expect(panel.drafts.first()).toContainText('SF2002002002')
  })

  await test.step('the history page in front is read once, on a press', async () => {
    await page.getByRole('tab', { name: '知识' }).click()
    const history = await seller.openConsole('qianniu-history')
    await expect(history.frameLocator('iframe').locator('.results-list')).toBeVisible()
    await history.bringToFront()
    await page.getByRole('button', { name: '读取前面这一页的聊天记录' }).click()
    await expect(page.getByText(/^读了 [1-9]\d* 条消息/)).toBeVisible()
    await expectClean(page)
  })
})

function readBadge(seller: Seller): Promise<string> {
  return backgroundOf(seller).evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { action: { getBadgeText(details: object): Promise<string> } }
    }
    return chrome.action.getBadgeText({})
  })
}

/** The names of the notifications that stand. */
function readNotices(seller: Seller): Promise<string[]> {
  return backgroundOf(seller).evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { notifications: { getAll(): Promise<object> } } }
    return Object.keys(await chrome.notifications.getAll())
  })
}

function backgroundOf({ context }: Seller): Worker {
  const [worker] = context.serviceWorkers()
  if (!worker) throw new Error('the background is not running')
  return worker
}
