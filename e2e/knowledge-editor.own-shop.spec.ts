import { expect, test } from './fixtures.ts'
import { openDesk } from './pages/desk-page.ts'
import { type EditorPage, getEditor } from './pages/editor-page.ts'
import { shoot, shootThemes, sizes } from './pages/shoot.ts'

/** These articles stay changed. */

const article = 'a-return-how'

test('two people edit one article at once: each sees both versions, and no word is lost', async ({
  browser,
  edge,
  watchErrors,
}) => {
  test.setTimeout(120_000)
  const [ownerPage, operatorPage] = [await browser.newPage(), await browser.newPage()]
  watchErrors(ownerPage)
  watchErrors(operatorPage)
  await ownerPage.setViewportSize(sizes.wide)
  const desks: EditorPage[] = []
  for (const [page, login] of [
    [ownerPage, 'owner'],
    [operatorPage, 'operator'],
  ] as const) {
    await openDesk(page, edge, login)
    const desk = getEditor(page)
    await desk.open(article)
    desks.push(desk)
  }
  const [owner, operator] = desks as [EditorPage, EditorPage]

  await test.step('both type, one publishes; the other is told while still writing', async () => {
    await owner.field('标题').fill('退货怎么办理')
    await owner.field('转人工条件').fill('客户坚持上门取件')
    await operator.field('标题').fill('退货要怎么走')
    await operator.field('加问法').fill('买错了能退回去吗')
    await operator.field('加问法').press('Enter')
    await operator.page.keyboard.press('Control+Enter')
    await expect(operator.toast).toContainText('「退货要怎么走」已发布')
    await expect(owner.editor).toContainText('发布了第 2 版。你的改动从第 1 版写起')
    await expect(owner.field('标题')).toHaveValue('退货怎么办理')
  })

  await test.step('the overtaken write is refused and both versions are laid side by side', async () => {
    await owner.field('标题').press('Control+Enter')
    const merge = owner.page.getByRole('dialog', { name: '两个人同时改了这篇文章' })
    await expect(merge).toContainText('1 处两边都改了')
    await expect(merge.getByRole('group', { name: '标题' })).toContainText('退货怎么办理')
    await expect(merge.getByRole('group', { name: '标题' })).toContainText('退货要怎么走')
    await expect(merge.getByRole('list', { name: '只有一边改过的' })).toContainText('买错了能退回去吗')
    await expect(merge.getByRole('button', { name: '合并到编辑器' })).toBeDisabled()
    await shootThemes(owner.page, 'knowledge-merge')
    await merge.getByRole('radio', { name: '用我的' }).check()
    await merge.getByRole('button', { name: '合并到编辑器' }).click()
  })

  await test.step('the merged words are published over theirs', async () => {
    await expect(owner.editor.getByRole('list', { name: '问法' })).toContainText('买错了能退回去吗')
    await owner.publish(3)
    await expect(operator.field('标题')).toHaveValue('退货怎么办理')
    await expect(operator.field('转人工条件')).toHaveValue('客户坚持上门取件')
    await expect(operator.editor).toContainText('线上第 3 版')
  })
})

test('what is typed survives a reload, and is tried before anybody sees it', async ({ page, edge, watchErrors }) => {
  test.setTimeout(120_000)
  watchErrors(page)
  await page.setViewportSize(sizes.wide)
  await openDesk(page, edge, 'operator')
  const desk = getEditor(page)
  const question = '折了的帐杆拿胶粘上还能撑吗'
  await desk.open('a-pole-broken')
  await desk.field('加问法').fill(question)
  await desk.field('加问法').press('Enter')
  await desk.field('答案 A').fill('粘不牢，换一节新的才稳。')
  await expect(desk.editor).toContainText('已自动保存')

  await test.step('after a reload the words are back', async () => {
    await page.reload()
    await expect(desk.field('答案 A')).toHaveValue('粘不牢，换一节新的才稳。')
    await expect(desk.editor).toContainText('的改动还没保存，已经放回来了')
  })

  await test.step('the test box answers from them and says why', async () => {
    await desk.ask(question)
    await expect(desk.test.getByRole('listitem').first()).toContainText('正在写')
    await expect(desk.test.getByRole('listitem').first()).toContainText(`像问法「${question}」`)
    await expect(desk.test).toContainText('直接回答')
    await expect(desk.shopper).toContainText('粘不牢，换一节新的才稳。')
    await desk.test.getByRole('button', { name: 'B', exact: true }).click()
    await expect(desk.shopper).not.toContainText('粘不牢，换一节新的才稳。')
    await desk.test.getByRole('button', { name: 'A', exact: true }).click()
    await desk.test.getByRole('button', { name: '深色' }).click()
    await shootThemes(page, 'knowledge-editor')
    await page.setViewportSize(sizes.phone)
    await shoot(page, 'knowledge-editor-phone')
    await page.setViewportSize(sizes.wide)
  })

  await test.step('a field that is wrong is named above and beside, nothing is published', async () => {
    await desk.field('目录').fill('一 / 二 / 三 / 四')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Enter')
    await desk.editor.getByRole('alert').getByRole('button', { name: '目录' }).click()
    await expect(desk.field('目录')).toBeFocused()
    await expect(desk.editor.locator('#article-category')).toContainText('目录有 4 层，最多 3 层')
    await desk.field('目录').fill('售后服务 / 保修维修 / 配件')
  })

  await test.step('what nobody answers becomes a new article with the question filled in', async () => {
    await desk.ask('量子纠缠速度怎么调')
    await desk.test.getByRole('button', { name: '写成新文章' }).click()
    await expect(desk.field('标题')).toHaveValue('量子纠缠速度怎么调')
    await expect(desk.editor.getByRole('list', { name: '问法' })).toContainText('量子纠缠速度怎么调')
  })
})
