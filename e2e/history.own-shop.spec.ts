import { expect, test } from './fixtures.ts'
import { openDesk } from './pages/desk-page.ts'
import { getEditor } from './pages/editor-page.ts'
import { getImport } from './pages/import-page.ts'
import { shootPart, sizes } from './pages/shoot.ts'
import { openShop } from './pages/shop-page.ts'
import { expectSays } from './pages/widget.ts'

/** This article stays changed, and what is taken away stays on its list. */

const article = 'a-waterproof-or-repellent'
const question = '防水和防泼水一样吗'
const [second, third] = ['不一样：防泼水只挡小雨，防水的能淋一整天。', '不一样：防泼水只挡小雨，下久了要换防水的。']

test('an article is edited twice, its first words are taken back, and the open chat answers with them', async ({
  browser,
  edge,
  watchErrors,
}) => {
  test.setTimeout(60_000)
  const [page, shopperPage] = [await browser.newPage({ viewport: sizes.wide }), await browser.newPage()]
  watchErrors(page)
  watchErrors(shopperPage)
  await openDesk(page, edge, 'owner')
  const desk = getEditor(page)
  await desk.open(article)
  const first = await desk.field('答案 A').inputValue()
  for (const [at, words] of [second, third].entries()) {
    await desk.field('答案 A').fill(words)
    await desk.publish(at + 2)
    await expect(desk.editor).toContainText(`线上第 ${at + 2} 版`)
  }
  const { widget } = await openShop(shopperPage, edge)
  await widget.open()
  await expectSays(await widget.ask(question), third)

  await test.step('the history says who wrote what when, and marks every difference', async () => {
    await desk.editor.getByRole('button', { name: '历史' }).click()
    const dialog = page.getByRole('dialog', { name: '的历史' })
    const versions = dialog.getByRole('list', { name: '版本' }).getByRole('listitem')
    await expect(versions).toHaveText([/^第 3 版，现在/, /^第 2 版/, /^第 1 版最初/])
    const answer = dialog.getByRole('region', { name: '答案 A' })
    await expect(answer.locator('del')).toContainText(['能淋一整天'])
    await expect(answer.locator('ins')).toContainText(['下久了要换'])
    await shootPart(dialog, 'desk-history-light')
    await page.setViewportSize(sizes.phone)
    await shootPart(dialog, 'desk-history-phone')
    await page.setViewportSize(sizes.wide)
    await versions.last().getByRole('button').click()
    await expect(answer.locator('del')).toContainText([first.slice(0, 20)])
    await dialog.getByRole('button', { name: '把第 1 版放回编辑器' }).click()
  })

  await test.step('published again, the first words answer in the chat that was open all along', async () => {
    await expect(desk.field('答案 A')).toHaveValue(first)
    await desk.publish(4)
    await expect.poll(async () => (await widget.ask(question)).innerText()).toContain(first.slice(0, 12))
  })
})

test('what an undone import took away is brought back with its history, as a draft', async ({
  page,
  edge,
  watchErrors,
}) => {
  test.setTimeout(60_000)
  watchErrors(page)
  await page.setViewportSize(sizes.wide)
  const desk = await openDesk(page, edge, 'owner')
  await desk.goTo('知识')
  const imports = getImport(page)
  await imports.open()
  await imports.choose('水壶.csv', [
    '问题,答案,目录',
    '水壶上能刻名字吗,能刻，最多 6 个字。,商品咨询',
    '水壶盖子能单买吗,能，15 元一个。,商品咨询',
  ])
  await imports.apply()
  await imports.panel.getByRole('button', { name: '撤销', exact: true }).first().click()
  await expect(imports.panel).toContainText('撤掉了 2 篇')
  await page.getByRole('link', { name: '移走的文章' }).click()
  const removed = page.getByRole('region', { name: '移走的文章', exact: true })
  const row = removed.getByRole('listitem').filter({ hasText: '水壶上能刻名字吗' })
  await expect(row).toContainText('移走，今天')
  await row.locator('summary').click()
  await expect(row).toContainText('能刻，最多 6 个字。')
  await shootPart(removed, 'desk-removed-light')
  await page.setViewportSize(sizes.phone)
  await shootPart(removed, 'desk-removed-phone')
  await page.setViewportSize(sizes.wide)
  await row.getByRole('button', { name: '恢复' }).click()
  await page.locator('.dk-toast').getByRole('button', { name: '去看' }).click()
  const editor = getEditor(page)
  await expect(editor.field('答案 A')).toHaveValue('能刻，最多 6 个字。')
  await editor.editor.getByRole('button', { name: '历史' }).click()
  const versions = page.getByRole('dialog').getByRole('list', { name: '版本' }).getByRole('listitem')
  await expect(versions).toHaveText([/^第 3 版，现在.*草稿/, /^第 1 版.*草稿/])
})
