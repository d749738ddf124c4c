import { expect, test } from './fixtures.ts'
import { meet } from './pages/meet.ts'
import { getTickets } from './pages/tickets-page.ts'
import { restoreOrders } from './pages/warehouse.ts'
import { expectSays } from './pages/widget.ts'

const order = 'SY100238767415'
test.use({ viewport: { width: 1280, height: 800 } })
test.afterEach(({ edge }) => restoreOrders(edge, order))

test('something done asks for stars once; a low tap asks why, and the desk has the ticket', async ({
  browser,
  edge,
  watchErrors,
}) => {
  test.setTimeout(180_000)
  const { desk, shop, widget, visitor } = await meet(browser, { edge, watchErrors, member: '林小鹿' })
  const rating = widget.frame.locator('.w-rating')
  await expectSays(await widget.ask(`鞋子不想要了想退 ${order}`), '怎么寄回')
  await expectSays(await widget.ask('自己寄'), '确认')
  await expect(rating).toHaveCount(0)
  await expectSays(await widget.ask('确认'), '已提交')
  await expect(rating).toHaveCount(1)
  await expect(rating).toContainText('回复 1 表示满意')
  await expect(rating).toHaveScreenshot('rating-asked.png')

  await shop.page.reload()
  await widget.open()
  await expect(rating).toHaveCount(1)
  await expectSays(await widget.ask('谢谢'), /.+/)
  await expect(rating).toHaveCount(1)
  const count = async (type: string) => (await visitor.facts()).filter((fact) => fact.type === type).length
  expect(await count('rating.asked')).toBe(1)

  await rating.getByRole('button', { name: '1 星，很差' }).click()
  await expect(rating).toContainText('很差。记下了')
  await expect(widget.lastReply()).toContainText('工单')
  await expectSays(await widget.choose('太慢了'), '跟进')
  const facts = await visitor.facts()
  const given = facts.find(({ type }) => type === 'rating.given')
  expect(given).toMatchObject({ stars: 1, servedBy: 'assistant' })
  expect(facts).toContainEqual(expect.objectContaining({ type: 'rating.explained', reason: expect.anything() }))
  expect(await count('rating.asked')).toBe(1)

  await desk.goTo('工单')
  const { rows, ticket } = getTickets(desk.page)
  await rows.filter({ hasText: '评价反馈' }).first().click()
  await expect(ticket).toContainText('1 星')
  await expect(ticket).toContainText('太慢，「太慢了」')
  await ticket.getByRole('link', { name: '看会话' }).click()
  await expect(desk.lines.filter({ hasText: '客户给AI打了 1 星：太慢' })).toHaveCount(1)
  await expect(desk.page.getByRole('region', { name: '评价' })).toContainText('AI 服务')
})
