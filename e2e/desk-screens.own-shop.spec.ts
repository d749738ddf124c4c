import { expect, test } from './fixtures.ts'
import { openDesk } from './pages/desk-page.ts'
import { meet } from './pages/meet.ts'
import { shoot, shootThemes, sizes } from './pages/shoot.ts'

test('the inbox with an open hand-off', async ({ browser, edge, watchErrors }) => {
  test.setTimeout(120_000)
  const { desk, widget, visitor } = await meet(browser, { edge, watchErrors, member: '林小鹿' })
  await widget.ask('这件是什么材质')
  await widget.ask('172 高 68 公斤穿什么码')
  await widget.say('你们什么破质量，气死我了，转人工')
  await desk.page.setViewportSize(sizes.wide)
  await desk.showTab('排队')
  await desk.openRow(desk.rowOf(visitor.conversationId))
  await expect(desk.card).toBeVisible()
  await shootThemes(desk.page, 'desk-waiting')

  await desk.takeOver()
  await widget.say('衣服拉链坏了怎么办')
  await expect(desk.questions.last()).toContainText('拉链')
  await expect(desk.rowOf(visitor.conversationId)).toContainText('拉链')
  await expect(desk.drafts.first()).toBeVisible()
  await shootThemes(desk.page, 'desk-inbox')
  await desk.page.setViewportSize(sizes.phone)
  await shoot(desk.page, 'desk-inbox-phone')
  await desk.page.getByRole('button', { name: '回到会话列表' }).click()
  await shoot(desk.page, 'desk-list-phone')
})

test('knowledge, rules, settings and the door', async ({ page, edge, watchErrors }) => {
  test.setTimeout(120_000)
  watchErrors(page)
  await page.setViewportSize(sizes.wide)
  await page.goto(`${edge.url}/desk`)
  await expect(page.getByRole('heading', { name: '登录工作台' })).toBeVisible()
  await shootThemes(page, 'desk-sign-in')

  const desk = await openDesk(page, edge, 'owner')
  await desk.goTo('知识')
  await page.getByRole('searchbox', { name: '搜文章' }).fill('怎么退货')
  await page.getByRole('treeitem', { name: '怎么退货' }).first().click()
  await page.getByRole('searchbox', { name: '搜文章' }).fill('')
  await expect(page.getByText('问法').first()).toBeVisible()
  await shootThemes(page, 'desk-knowledge')
  await desk.goTo('规则')
  await expect(page.getByRole('heading', { name: '规则' })).toBeVisible()
  await shootThemes(page, 'desk-rules')
  await desk.goTo('设置')
  await expect(page.getByRole('region', { name: '本机模型' })).toContainText('npm run models -- add')
  await shoot(page, 'desk-settings-light')
})
