import type { Browser, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { openDesk } from './pages/desk-page.ts'
import { getEditor } from './pages/editor-page.ts'
import { shoot, shootThemes, sizes } from './pages/shoot.ts'
import { openShop } from './pages/shop-page.ts'
import { expectSays } from './pages/widget.ts'

/** The process stays changed, and so might the way the shop speaks. */

const article = 'a-headlamp-dark'

test('an owner breaks a process, is told, mends, walks and publishes it; a shopper is walked through the new step', async ({
  page,
  browser,
  edge,
  watchErrors,
}) => {
  test.setTimeout(120_000)
  watchErrors(page)
  const { shopperPage, widget } = await meetShopper(browser, { edge, watchErrors })
  await page.setViewportSize(sizes.wide)
  await openDesk(page, edge, 'owner')
  const desk = getEditor(page)
  await desk.open(article)
  const flow = desk.editor.locator('.dk-flow')

  await test.step('a step without words stands in the way, at its place and above', async () => {
    await expect(flow).toContainText('每一步都走得到结果')
    await desk.field('「连闪三下」之后').selectOption('new')
    await expect(flow.getByText('没有写问题。写一句要问客户的话')).toBeVisible()
    await page.keyboard.press('Control+Enter')
    const alert = desk.editor.getByRole('alert')
    await expect(alert).toContainText('流程走不通，改好再发布')
    await alert.getByRole('button', { name: '流程' }).click()
    await expect(page.locator('.dk-flow :focus')).toHaveAttribute('aria-invalid', 'true')
    await flow.locator('.dk-flow-faults').first().scrollIntoViewIfNeeded()
    await shootThemes(page, 'desk-flow')
    await page.setViewportSize(sizes.phone)
    await flow.locator('.dk-flow-faults').first().scrollIntoViewIfNeeded()
    await shoot(page, 'desk-flow-phone')
    await page.setViewportSize(sizes.wide)
  })

  await test.step('by keys alone it is mended', async () => {
    const step = flow.getByRole('region', { name: '第 5 步', exact: true })
    await step.getByLabel('第 5 步的问题').fill('充电口里有水吗？')
    await page.keyboard.press('Tab')
    await page.keyboard.type('没有水')
    await step.getByLabel('第 5 步的选项 2').fill('有水')
    await step.getByLabel('「有水」的结果').fill('先别充电，口朝下晾一晚再试。')
    await step.getByLabel('第 5 步的选项 2').press('Alt+ArrowUp')
    await expect(step.getByLabel('第 5 步的选项 1')).toHaveValue('有水')
    await expect(step.getByLabel('第 5 步的选项 1')).toBeFocused()
    await expect(flow).toContainText('每一步都走得到结果')
  })

  await test.step('the walk asks it before anybody sees it', async () => {
    await flow.getByRole('button', { name: '试走' }).click()
    const walk = flow.getByRole('region', { name: '试走' })
    await walk.getByRole('button', { name: '连闪三下' }).click()
    await expect(walk).toContainText('充电口里有水吗？')
    await expect(flow.locator('.is-here')).toHaveAttribute('aria-label', '第 5 步')
    await walk.scrollIntoViewIfNeeded()
    await shoot(page, 'desk-flow-walk-light')
  })

  await test.step('published, the open chat asks it', async () => {
    await desk.publish(2)
    await expectSays(await widget.ask('头灯不亮了怎么办'), '灯是什么样')
    await expectSays(await widget.choose('连闪三下'), '充电口里有水吗')
    await expectSays(await widget.choose(/^有水/), '口朝下晾一晚再试')
  })
  await shopperPage.close()
})

test('an owner takes a pack with its way of speaking, sees drafts and greeting change, and takes both back', async ({
  page,
  browser,
  edge,
  watchErrors,
}) => {
  test.setTimeout(120_000)
  watchErrors(page)
  const { shopperPage, widget } = await meetShopper(browser, { edge, watchErrors })
  await page.setViewportSize(sizes.wide)
  await openDesk(page, edge, 'owner')
  await page.evaluate(() => {
    location.hash = '#/knowledge/+packs'
  })
  const row = page.locator('.dk-packs > ul > li').filter({ hasText: '家电厨卫' })
  await row.getByText('家电厨卫').click()
  await row.getByRole('checkbox').check()
  await expect(row.locator('ins')).toContainText(['小安'])
  await row.getByRole('button', { name: '换上说话方式' }).scrollIntoViewIfNeeded()
  await shoot(page, 'desk-pack-voice-light')
  await page.setViewportSize(sizes.phone)
  await row.getByRole('button', { name: '换上说话方式' }).scrollIntoViewIfNeeded()
  await shoot(page, 'desk-pack-voice-phone')
  await page.setViewportSize(sizes.wide)
  await row.getByRole('button', { name: '换上说话方式' }).click()
  await expect(row.getByRole('status')).toContainText(/加入了 \d+ 篇草稿.*说话方式换成了「小安」/)
  const greeting = '家电怎么选、怎么装、怎么用'
  await expect(widget.frame.getByText(greeting)).toBeVisible()
  await row.getByRole('button', { name: '撤销' }).click()
  await expect(row.getByRole('status')).toContainText(/撤掉了 \d+ 篇；说话方式换回来了/)
  await expect(widget.frame.getByText(greeting)).toHaveCount(0)
  await shopperPage.close()
})

/** A shopper whose chat stands open while the owner works at the desk. */
async function meetShopper(
  browser: Browser,
  { edge, watchErrors }: { edge: { url: string }; watchErrors: (page: Page) => void },
) {
  const shopperPage = await browser.newPage()
  watchErrors(shopperPage)
  const { widget } = await openShop(shopperPage, edge)
  await widget.open()
  return { shopperPage, widget }
}
