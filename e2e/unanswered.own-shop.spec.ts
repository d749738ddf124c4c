import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { openDesk } from './pages/desk-page.ts'
import { expectClean } from './pages/expect-clean.ts'
import { shoot, shootThemes, sizes } from './pages/shoot.ts'
import { openShop } from './pages/shop-page.ts'
import { expectSays, type Widget } from './pages/widget.ts'
import { root } from './run-command.mjs'

/** What shoppers ask here nobody may have asked before, and the answer stays. */

const [question, inOtherWords, andMore] = ['天幕可以防蚊子吗', '天幕防不防蚊子', '天幕能防蚊子吗，多久有效']
const notWorthIt = '登山扣能承重吊床吗'
const answer = '天幕只挡阳光和小雨，四面敞开，挡不住蚊子。夏天请另配一顶蚊帐。'

const stylePath = join(root, 'e2e/hide-clocks.css')

/** Sooner than the list looks anew by itself: news of a message makes it look. */
const appearMs = 20_000

/** An edit reaches an open chat within 2 s; the rest is for a busy machine. */
const followMs = 5_000

test('what nobody could answer is grouped, answered, published, and the open chat knows it', async ({
  browser,
  edge,
  watchErrors,
}) => {
  test.setTimeout(120_000)
  const openWidget = async (): Promise<Widget> => {
    const page = await (await browser.newContext()).newPage()
    watchErrors(page)
    const { widget } = await openShop(page, edge)
    await widget.open()
    return widget
  }
  const ownerPage = await browser.newPage({ viewport: sizes.wide })
  watchErrors(ownerPage)
  const [first, second] = await Promise.all([openWidget(), openWidget()])
  const desk = await openDesk(ownerPage, edge, 'owner')
  await desk.goTo('知识')
  const list = getUnanswered(ownerPage)

  await test.step('asked once, it stands in the list; other words join it', async () => {
    await list.open()
    await expect(ownerPage.getByText('没有等着写答案的问题')).toBeVisible()
    await first.ask(question)
    await list.expectGroup(question, '1次')
    await first.ask(inOtherWords)
    await second.ask(andMore)
    await second.ask(notWorthIt)
    await list.expectGroup(question, '3次')
    const group = list.groupOf(question)
    await expect(group).toContainText('2 位客户')
    for (const words of [inOtherWords, andMore]) await expect(group).toContainText(words)
    await list.expectGroup(notWorthIt, '1次')
    await expect(list.groups).toHaveCount(2)
    await shootThemes(ownerPage, 'desk-unanswered')
    await ownerPage.setViewportSize(sizes.phone)
    await shoot(ownerPage, 'desk-unanswered-phone')
    await ownerPage.setViewportSize(sizes.wide)
  })

  await test.step('what is not worth an answer goes, and comes back', async () => {
    await list.groupOf(notWorthIt).getByRole('button', { name: '不用写' }).click()
    await expect(list.groupOf(notWorthIt)).toContainText('不用写了')
    await list.groupOf(notWorthIt).getByRole('button', { name: '放回来' }).click()
    await expect(list.groupOf(notWorthIt).getByRole('button', { name: '写答案' })).toBeVisible()
  })

  await test.step('the answer is written with the words that were asked, and published', async () => {
    await list.groupOf(question).getByRole('button', { name: '写答案' }).click()
    const editor = ownerPage.getByRole('region', { name: '文章', exact: true })
    for (const words of [question, inOtherWords, andMore]) await expect(editor).toContainText(words)
    await ownerPage.getByRole('textbox', { name: '标题' }).fill('天幕能不能防蚊子')
    await ownerPage.getByRole('textbox', { name: '答案 A', exact: true }).fill(answer)
    await ownerPage.getByRole('button', { name: /^发布第 \d+ 版$/ }).click()
    const toast = ownerPage.locator('.dk-toast')
    await expect(toast).toContainText('已发布')
    const revision = Number(/店铺第 ([\d,]+) 版/.exec(await toast.innerText())?.[1]?.replaceAll(',', ''))
    const publishedAt = Date.now()
    await expect.poll(() => first.loadKeptRevision(), { timeout: followMs, intervals: [50] }).toBe(revision)
    test
      .info()
      .annotations.push({ type: 'known to the open chat after', description: `${Date.now() - publishedAt} ms` })
    await expectSays(await first.ask(question), answer)
  })

  await test.step('the group is closed, beside the editor and on its page', async () => {
    const part = ownerPage.getByRole('region', { name: '未答问题' })
    await expect(part).not.toContainText(question)
    await expect(part).toContainText(notWorthIt)
    for (const theme of ['light', 'dark'] as const) {
      await ownerPage.emulateMedia({ colorScheme: theme })
      await expect(part).toHaveScreenshot(`desk-unanswered-part-${theme}.png`, { stylePath })
      await expectClean(ownerPage, { within: '.dk-ua-part' })
    }
    await part.getByRole('link', { name: '查看全部 1 个' }).click()
    await expect(list.groups).toHaveCount(1)
    await ownerPage.getByText('已写好答案').click()
    await expect(ownerPage.getByRole('link', { name: '看文章「天幕能不能防蚊子」' })).toBeVisible()
  })
})

interface UnansweredList {
  groups: Locator
  groupOf(words: string): Locator
  open(): Promise<void>
  /** It comes by itself, a few seconds after the question. */
  expectGroup(words: string, count: string): Promise<void>
}

function getUnanswered(page: Page): UnansweredList {
  const panel = page.getByRole('region', { name: '没答上的问题' })
  const groups = panel.getByRole('list', { name: '没答上的问题' }).locator('> li')
  const groupOf = (words: string) => groups.filter({ hasText: words })
  return {
    groups,
    groupOf,
    async open() {
      await page.getByRole('link', { name: '没答上的问题' }).click()
      await expect(panel).toBeVisible()
    },
    async expectGroup(words, count) {
      await expect(groupOf(words)).toContainText(count, { timeout: appearMs })
    },
  }
}
