import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type {} from './consoles/kit/mount-replica.ts'
import { expect, type Seller, test } from './extension-fixtures.ts'
import { expectClean } from './pages/expect-clean.ts'
import { sidePanel } from './pages/side-panel.ts'
import { root } from './run-command.mjs'

const site = 'kefu.example.com'
const types = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript' } as const

/** A console nobody knows: the replica without names worth trusting, on a site of its own; 1688's page stands there too. */
async function serveSite({ context }: Seller) {
  await context.route(`https://${site}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    const path = pathname === '/' ? 'generic/index.html' : pathname.slice(1)
    const ending = path.split('.').at(-1) as keyof typeof types
    await route.fulfill({ body: readFileSync(join(root, 'e2e/consoles/dist', path)), contentType: types[ending] })
  })
}

test('a page nobody knows is taught by clicking four places, and drafts are inserted there from then on', async ({
  seller,
  edge,
}) => {
  await serveSite(seller)
  await sidePanel(await seller.openPage('sidepanel')).signIn(edge.url, edge.password)

  const options = await seller.openPage('options')
  await options.getByLabel('网址').fill(`https://${site}/`)
  await options.getByRole('button', { name: '教会副驾认这个页面' }).click()
  const row = options.locator(`[data-site="${site}"]`)
  await expect(row).toContainText('还没教')

  const page = await seller.context.newPage()
  await page.goto(`https://${site}/`)
  const card = page.locator('kefu-copilot-teach')
  const place = (name: string) => card.getByRole('listitem').filter({ hasText: name })
  await card.getByRole('button', { name: '开始指认' }).click()

  await test.step('what is clicked never reaches the page', async () => {
    const pick = async (name: string, where: string) => {
      await place(name).getByRole('button', { name: '换一个' }).click()
      await page.locator(where).click()
    }
    const touched = await page.evaluateHandle(() => {
      const seen: string[] = []
      const app = document.querySelector('#app')
      for (const name of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup'])
        app?.addEventListener(name, () => seen.push(name))
      return seen
    })
    await pick('当前客户的名字', 'nav [aria-selected="true"]')
    await pick('客户的消息', '.row:not(.is-mine) .bubble >> nth=-1')
    await pick('自己的消息', '.row.is-mine .bubble >> nth=-1')
    await place('输入框').getByRole('button', { name: '换一个' }).press('Enter')
    await page.locator('.editor').hover()
    await page.keyboard.press('Enter')
    expect(await touched.jsonValue()).toEqual([])
    expect(await page.evaluate(() => window.replica.current().conversation.name)).toBe('山***道')
  })

  await card.getByRole('button', { name: '看看读得对不对' }).click()
  await expect(card).toContainText('现在打开的是「山***道」')
  await expect(card).toContainText('是的，第 0 款多久能发出来')
  await expectClean(page, { within: 'kefu-copilot-teach' })
  await card.getByRole('button', { name: '读得对，记住' }).click()
  await expect(card).toContainText('记住了')
  await expect(row).toContainText('已认得，第 1 次教的')

  const overlay = page.locator('kefu-copilot-overlay')
  await overlay.locator('.draft').first().getByRole('button', { name: '插入' }).click()
  await expect(page.locator('.editor')).toContainText('中通快递')
  expect(await page.evaluate(() => window.replica.sent)).toEqual([])

  await test.step('it is known again after a reload, and forgotten when the seller says so', async () => {
    await page.reload()
    await expect(overlay).toBeAttached()
    await expect(card).toHaveCount(0)
    await row.getByRole('button', { name: `忘掉「${site}」` }).click()
    await expect(row).toHaveCount(0)
    await expect(overlay).toHaveCount(0)
  })

  await test.step('旺旺 in the browser under this address is read by the rules of 1688’s, once the seller says so', async () => {
    await options.getByLabel('网址').fill(`https://${site}/`)
    await options.getByRole('button', { name: '教会副驾认这个页面' }).click()
    await page.goto(`https://${site}/1688/index.html`)
    const chat = page.frameLocator('iframe')
    const offer = chat.locator('kefu-copilot-teach')
    await offer.getByRole('button', { name: '开始指认' }).click()
    await expect(offer).toContainText('和「1688 网页旺旺」的样子一样')
    await expect(offer).toContainText('现在打开的是「')
    await offer.getByRole('button', { name: '读得对，记住' }).click()
    const drafts = chat.locator('kefu-copilot-overlay .draft')
    await drafts.first().getByRole('button', { name: '插入' }).click()
    await expect(chat.locator('pre.edit')).toContainText('中通快递')
  })
})
