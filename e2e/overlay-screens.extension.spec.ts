import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './extension-fixtures.ts'
import { consolePage } from './pages/console-page.ts'
import { expectClean } from './pages/expect-clean.ts'
import { sidePanel } from './pages/side-panel.ts'
import { root } from './run-command.mjs'

test('the overlay on a light and a dark console, as a tab, and the pages beside it', async ({ seller, edge }) => {
  const panel = sidePanel(await seller.openPage('sidepanel'))
  await panel.signIn(edge.url, edge.password)
  await test.step('light and dark', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const page = await seller.openConsole(theme === 'dark' ? '?ground=dark' : '')
      const jd = consolePage(page)
      await expect(jd.drafts.first()).toContainText('锦纶')
      await expect(page).toHaveScreenshot(`overlay-${theme}.png`, {
        mask: [jd.overlay.locator('.overlay-head .ui-caption')],
      })
      await expectClean(page, { within: 'kefu-copilot-overlay' })
      await page.close()
    }
  })
  await test.step('minimised it is a tab, and stays so on this console', async () => {
    const page = await seller.openConsole()
    const jd = consolePage(page)
    await expect(jd.drafts.first()).toBeVisible()
    await jd.input.click()
    await page.keyboard.press('Alt+m')
    await expect(jd.overlay.getByRole('button', { name: '展开客服副驾' })).toBeVisible()
    await page.reload()
    await expect(jd.overlay.getByRole('button', { name: '展开客服副驾' })).toBeVisible()
  })
  await test.step('the side panel and the consent page', async () => {
    await panel.page.setViewportSize({ width: 400, height: 800 })
    await panel.draftFor('登山杖拧紧了还是往下滑，你们什么质量啊')
    await expect(panel.drafts.first()).toBeVisible()
    await expect(panel.page).toHaveScreenshot('side-panel-light.png', {
      mask: [panel.page.locator('.panel-foot .ui-caption')],
    })
    const options = await seller.openPage('options')
    await expect(options.getByRole('button', { name: '关掉「京东咚咚」' })).toBeVisible()
    await expectClean(options)
  })
})

test('what the journeys load differs from what sellers install in its host permissions alone', () => {
  const read = (folder: string) => JSON.parse(readFileSync(join(root, folder, 'manifest.json'), 'utf8'))
  const { optional_host_permissions: asked, ...sold } = read('extension/.output/chrome-mv3')
  const { host_permissions: granted, ...tried } = read('extension/.output/journey/chrome-mv3')
  expect(tried).toEqual(sold)
  expect(granted).toEqual(asked)
  expect(sold.content_scripts, 'no host access at install').toBeUndefined()
})
