import { expect, type Seller, test } from './extension-fixtures.ts'
import type { Edge } from './fixtures.ts'
import { consolePage } from './pages/console-page.ts'
import { expectClean } from './pages/expect-clean.ts'
import { sidePanel } from './pages/side-panel.ts'

async function signIn(seller: Seller, edge: Edge, address = edge.url) {
  const panel = sidePanel(await seller.openPage('sidepanel'))
  await panel.signIn(address, edge.password)
  return panel
}

test('the overlay drafts for the customer’s last words and fills only when a person says so', async ({
  seller,
  edge,
}) => {
  await signIn(seller, edge)
  const page = await seller.openConsole()
  const jd = consolePage(page)

  await expect(jd.words).toHaveText('这件冲锋衣是什么面料的')
  await expect(jd.drafts.first()).toContainText('锦纶')
  await expect(jd.input).toHaveText('')

  await jd.drafts.first().getByRole('button', { name: '插入' }).click()
  await expect(jd.input).toContainText('锦纶')
  await expect(jd.notice).toHaveText('已填进输入框，看过再发')
  expect(await jd.sent()).toEqual([])

  await jd.drafts.first().getByRole('button', { name: '撤回' }).click()
  await expect(jd.input).toHaveText('')
  expect(await jd.sent()).toEqual([])

  await test.step('Alt+1 inserts from the console’s own composer; the person sends', async () => {
    await jd.input.click()
    await page.keyboard.press('Alt+1')
    await expect(jd.input).toContainText('锦纶')
    await page.locator('.send-button').click()
    await expect.poll(jd.sent).toHaveLength(1)
    await expect(jd.overlay.getByText('没有待回复')).toBeVisible()
  })
})

test('a person’s own words are never overwritten; an editor that throws foreign writes away gets a copy', async ({
  seller,
  edge,
}) => {
  await signIn(seller, edge)
  const page = await seller.openConsole()
  await seller.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://dongdong.jd.com' })
  const jd = consolePage(page)
  await expect(jd.drafts.first()).toContainText('锦纶')

  await jd.input.click()
  await page.keyboard.type('我来查一下')
  await page.keyboard.press('Alt+1')
  await expect(jd.notice).toContainText('没有动它')
  await expect(jd.input).toHaveText('我来查一下')

  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
  await jd.refuseForeignWrites()
  await jd.drafts.first().getByRole('button', { name: '插入' }).click()
  await expect(jd.notice).toContainText('已复制')
  await expect(jd.input).toHaveText('')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('锦纶')
})

test('drafts follow the conversation, and none is offered before its messages are there', async ({ seller, edge }) => {
  await signIn(seller, edge)
  const page = await seller.openConsole()
  const jd = consolePage(page)
  await expect(jd.drafts.first()).toContainText('锦纶')

  await jd.choose('登***9')
  await expect(jd.words).toHaveText('怎么退货')
  await expect(jd.drafts.first()).not.toContainText('锦纶')

  await jd.customerWrites('你们包邮吗')
  await expect(jd.words).toHaveText('你们包邮吗')
  await expect(jd.drafts.first()).toContainText('包邮')
})

test('with the network gone the extension drafts as before, also after a restart of its host', async ({
  seller,
  edge,
  network,
}) => {
  await signIn(seller, edge, network.url)
  const page = await seller.openConsole()
  const jd = consolePage(page)
  await expect(jd.drafts.first()).toContainText('锦纶')

  network.cut()
  await jd.customerWrites('172cm 68kg 穿多大')
  await expect(jd.drafts.first()).toContainText('M')
})

test('the side panel drafts for pasted words and copies', async ({ seller, edge }) => {
  const panel = await signIn(seller, edge)
  await seller.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await panel.draftFor('逐风冲锋衣是什么面料')
  await expect(panel.drafts.first()).toContainText('锦纶')
  await panel.drafts.first().getByRole('button', { name: '复制' }).click()
  await expect(panel.page.getByRole('status').last()).toHaveText('已复制')
  expect(await panel.page.evaluate(() => navigator.clipboard.readText())).toContain('锦纶')
  await expectClean(panel.page)
})
