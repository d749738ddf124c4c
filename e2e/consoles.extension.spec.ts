import type {} from './consoles/kit/mount-replica.ts'
import { replicas } from './consoles/replica-list.ts'
import { expect, test } from './extension-fixtures.ts'
import { anyConsole } from './pages/any-console.ts'
import { sidePanel } from './pages/side-panel.ts'

const writable = replicas.filter(({ address, profile }) => address !== undefined && profile !== 'qianniu-history')

test('every console under its real address drafts for its open conversation and takes the draft by one key', async ({
  seller,
  edge,
}) => {
  await sidePanel(await seller.openPage('sidepanel')).signIn(edge.url, edge.password)

  const pages = await Promise.all(
    writable.map(async (entry) => ({ entry, page: await seller.openConsole(entry.profile) })),
  )
  for (const { entry, page } of pages)
    await test.step(entry.profile, async () => {
      await page.bringToFront()
      const console = anyConsole(page, entry)
      await expect(console.words).toContainText(entry.profile === 'jd' ? '是什么面料' : '多久能发出来')
      const words = (await console.drafts.first().locator('.draft-text').innerText()).replace(/\s+/g, ' ')
      await console.input.click()
      await page.keyboard.press('Alt+1')
      await expect.poll(async () => (await console.unsent()).replace(/\s+/g, ' ').trim()).toBe(words.trim())
      expect(await console.sent()).toEqual([])
      await expect(page.locator('kefu-copilot-overlay')).toHaveCount(entry.frame ? 0 : 1)
      await page.close()
    })

  await test.step('on 千牛’s pages the chat is elsewhere: a bar offers the side panel, and nothing is read', async () => {
    const page = await seller.openConsole('qianniu-history')
    const bar = page.locator('kefu-copilot-bar')
    await expect(bar).toContainText('千牛的聊天在桌面客户端里')
    await bar.getByRole('button', { name: '打开侧边栏' }).click()
    await expect(page.frameLocator('iframe').locator('.results-list')).toBeVisible()
    await expect(page.frameLocator('iframe').locator('kefu-copilot-overlay')).toHaveCount(0)
    await bar.getByRole('button', { name: '不再显示' }).click()
    await expect(bar).toHaveCount(0)
    await page.reload()
    await expect(page.frameLocator('iframe').locator('.results-list')).toBeVisible()
    await expect(bar).toHaveCount(0)
  })
})
