import type { Browser, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { openDesk } from './pages/desk-page.ts'
import { expectClean } from './pages/expect-clean.ts'
import { meet } from './pages/meet.ts'
import { shoot, shootPart, shootThemes, sizes } from './pages/shoot.ts'
import { openShop } from './pages/shop-page.ts'
import { expectSays } from './pages/widget.ts'

/** What is kept here would answer other journeys. */

const asked: readonly (readonly [words: readonly string[], answer: string])[] = [
  [
    ['睡袋可以拼成双人的吗', '两个睡袋能拼成双人睡袋吗', '睡袋能不能两个拼在一起'],
    '左拉链和右拉链各买一个，就能拼成一个双人睡袋。',
  ],
  [
    ['炉头能用家里的煤气罐吗', '炉头可以接家用煤气罐吗', '炉头接家里煤气罐能用吗'],
    '不能接家用煤气罐，请用带螺口的户外气罐。',
  ],
]

/** An export as a console writes it: in each conversation one question and the answer to it. */
function writeExport(): string {
  const lines = ['会话ID,发送时间,发送人,消息内容']
  for (const [at, [questions, answer]] of asked.entries()) {
    for (const [turn, question] of questions.entries()) {
      const [id, day] = [`S${at}${turn}`, `2026-09-0${at * 3 + turn + 1}`]
      lines.push(`${id},${day} 10:00:00,tb_${at}${turn}88,${question}`)
      lines.push(`${id},${day} 10:01:00,山野集旗舰店:小满,${answer}`)
    }
  }
  return lines.join('\n')
}

test('pasted chats become drafts that a person picked, and nothing is live before it is published', async ({
  browser,
  edge,
  watchErrors,
}) => {
  test.setTimeout(90_000)
  const page = await openPage(browser, watchErrors)
  const desk = await openDesk(page, edge, 'owner')
  await desk.goTo('知识')
  await page.getByRole('link', { name: '从聊天整理' }).click()
  const panel = page.getByRole('region', { name: '从聊天整理' })
  await panel.getByLabel('或者粘在这里').fill(writeExport())
  await panel.getByRole('button', { name: '读这些' }).click()
  const items = panel.getByRole('list', { name: '建议的文章' }).locator('> li')
  await expect(items).toHaveCount(2)

  await test.step('who is the shop is told by a sample', async () => {
    await panel.getByText('谁是店里的人，谁是客户').click()
    await expect(panel.getByRole('list', { name: '其中一段' })).toContainText('店里的人')
    await expect(panel.getByLabel('山野集旗舰店:小满')).toHaveValue('operator')
    await shootThemes(page, 'desk-proposals')
    await page.setViewportSize(sizes.phone)
    await shoot(page, 'desk-proposals-phone')
    await page.setViewportSize(sizes.wide)
    await panel.getByText('谁是店里的人，谁是客户').click()
  })

  await test.step('both are taken at once, and are drafts', async () => {
    await panel.getByLabel('全选').check()
    await panel.getByRole('button', { name: '收进草稿（2）' }).click()
    await expect(panel.getByText('存了 2 篇草稿')).toBeVisible()
    const found = page.getByRole('searchbox')
    await found.fill('拼成')
    const row = page.getByRole('treeitem').filter({ hasText: '睡袋' }).first()
    await expect(row).toContainText('草稿')
    await found.fill('')
  })

  await test.step('and can be taken back together', async () => {
    await panel.getByRole('button', { name: '撤销' }).click()
    await expect(panel.getByText('已撤销，店里没有留下')).toBeVisible()
  })
})

test('an operator’s reply is kept and published, and the next shopper gets it from the assistant', async ({
  browser,
  edge,
  watchErrors,
}) => {
  test.setTimeout(90_000)
  const question = '钛杯能直接放在炉头上烧水吗'
  const answer = '单层的可以直接烧，双层的不行，夹层受热会胀开。'
  const { desk, widget, visitor } = await meet(browser, { edge, watchErrors })
  await widget.ask(question)
  await desk.showTab('排队')
  await widget.say('转人工')
  await desk.openRow(desk.rowOf(visitor.conversationId))
  await desk.takeOver()
  await desk.reply(answer)

  await test.step('the shop’s own conversations suggest it, without any file', async () => {
    await desk.goTo('知识')
    await desk.page.getByRole('link', { name: '从聊天整理' }).click()
    const panel = desk.page.getByRole('region', { name: '从聊天整理' })
    const items = panel.getByRole('list', { name: '建议的文章' }).locator('> li')
    const another = panel.getByRole('button', { name: '换一份' })
    // What was answered is noted a moment after it was said.
    await expect(async () => {
      if (await another.isVisible()) await another.click()
      await panel.getByRole('button', { name: '看近 7 天的会话' }).click()
      await expect(another).toBeVisible()
      await expect(items).toContainText([question], { timeout: 1_000 })
    }).toPass({ timeout: 20_000 })
    await expect(items.first().getByRole('heading')).toHaveText(question)
    await expect(items.first()).toContainText(answer)
    await desk.page.setViewportSize(sizes.phone)
    await shootPart(panel, 'desk-own-chats-phone')
    await desk.page.setViewportSize(sizes.wide)
    await desk.goTo('收件箱')
    await desk.openRow(desk.rowOf(visitor.conversationId))
  })

  await test.step('the reply is looked through and published', async () => {
    await desk.replies.last().hover()
    await desk.replies.last().getByRole('button', { name: '收进知识' }).click()
    const dialog = desk.page.getByRole('dialog', { name: '把这条回答收进知识' })
    await expect(dialog.getByLabel('客户会怎么问')).toHaveValue(question)
    await expect(dialog.getByLabel('答案')).toHaveValue(answer)
    await dialog.getByLabel('目录').fill('商品咨询 / 炊具')
    await dialog.getByLabel('客户会怎么问').click()
    await desk.page.setViewportSize(sizes.phone)
    await expect(dialog).toHaveScreenshot('desk-keep-answer-phone.png')
    await desk.page.setViewportSize(sizes.wide)
    for (const theme of ['dark', 'light'] as const) {
      await desk.page.emulateMedia({ colorScheme: theme })
      await expect(dialog).toHaveScreenshot(`desk-keep-answer-${theme}.png`)
      await expectClean(desk.page, { where: `keep-answer ${theme}`, within: 'dialog' })
    }
    await dialog.getByRole('button', { name: '收进并发布' }).click()
    await expect(dialog).toBeHidden()
    await expect(desk.replies.last().getByRole('link', { name: '已收进知识' })).toBeVisible()
  })

  await test.step('somebody else is answered with it', async () => {
    const { widget: next } = await openShop(await openPage(browser, watchErrors), edge)
    await next.open()
    await expectSays(await next.ask(question), answer)
  })
})

async function openPage(browser: Browser, watchErrors: (page: Page) => void): Promise<Page> {
  const page = await (await browser.newContext({ viewport: sizes.wide })).newPage()
  watchErrors(page)
  return page
}
