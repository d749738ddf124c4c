import type { Browser, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { type DemoLogin, getDesk, openDesk } from './pages/desk-page.ts'
import { shoot, shootThemes, sizes } from './pages/shoot.ts'
import { openShop, type ShopPage } from './pages/shop-page.ts'
import { getTickets, type TicketsPage } from './pages/tickets-page.ts'
import { meetVisitor, type Visitor } from './pages/visitor.ts'
import { restoreOrders } from './pages/warehouse.ts'
import { expectSays } from './pages/widget.ts'

const unpaid = 'SY100238851206'
const phone = { width: 375, height: 812 }
test.afterEach(({ edge }) => restoreOrders(edge, unpaid))

type Edge = { url: string; password: string }
interface Asker {
  shop: ShopPage
  visitor: Visitor
  ticketId: string
}

test('how it looks: nothing to do, a list with one open ticket beside it, on a phone one after the other', async ({
  browser,
  edge,
  watchErrors,
}) => {
  test.setTimeout(120_000)
  const { page, toast, note, open, giveTo } = await openTickets(browser, edge, watchErrors)
  const goBack = page.getByRole('button', { name: '回到工单列表' })
  await getDesk(page).goTo('工单')
  await expect(page.getByText('没有待处理的工单')).toBeVisible()
  await page.setViewportSize(phone)
  await shoot(page, 'desk-tickets-empty-phone')

  const { shop, ticketId } = await askForLess(browser, edge, watchErrors, 70)
  await shop.widget.ask('SY100238767415 赠品没给我 补偿一下')
  await page.setViewportSize(sizes.wide)
  await open(ticketId)
  await note('老客户，毛利够，先问下财务')
  await giveTo('财务组')
  await expect(toast).toHaveCount(0)
  await shootThemes(page, 'desk-ticket')
  await page.getByRole('button', { name: '不同意', exact: true }).last().click()
  await shoot(page, 'desk-ticket-refusing-light')
  await page.setViewportSize(phone)
  await shoot(page, 'desk-ticket-phone')
  await goBack.click()
  await shoot(page, 'desk-tickets-phone')
})

test('a price beyond the limit is a ticket: moved on, approved, done, read back and told where it was asked', async ({
  browser,
  edge,
  watchErrors,
}) => {
  const [{ shop, visitor, ticketId }, desk] = await Promise.all([
    askForLess(browser, edge, watchErrors, 100),
    openTickets(browser, edge, watchErrors),
  ])
  await expectDue(shop, '¥468.00')
  await desk.open(ticketId)
  await expect(desk.ticket).toContainText(unpaid)
  await desk.note('老客户，利润够')
  await desk.giveTo('财务组')
  await expect(desk.history.first()).toContainText('转给财务组')

  await desk.approve()
  await expect(desk.toast).toContainText('已批准并执行')
  await desk.expectState('办完')
  const news = shop.widget.lastReply()
  await expectSays(news, `工单 ${ticketId} 通过了`)
  await expectSays(news, '¥368')
  await expectDue(shop, '¥368.00')
  const done = (await visitor.facts()).filter((fact) => fact.type === 'action.settled' && fact.status === 'executed')
  expect(done).toMatchObject([{ kind: 'edit_price', order: unpaid, ticket: ticketId }])

  await test.step('asked later, the ticket has its state and its history, and no colleague’s note', async () => {
    await expectSays(await shop.widget.ask('我的工单怎么样了'), new RegExp(`${ticketId}.*已办完`))
    const told = await shop.widget.ask(`${ticketId} 怎么样了`)
    await expectSays(told, /登记，归客服组；.*转到财务组；.*办完/)
    await expect(told).not.toContainText('老客户')
  })
})

test('a wish that is declined comes back with the reason, and what colleagues wrote stays with them', async ({
  browser,
  edge,
  watchErrors,
}) => {
  const [{ shop, ticketId }, desk] = await Promise.all([
    askForLess(browser, edge, watchErrors, 90),
    openTickets(browser, edge, watchErrors),
  ])
  await desk.open(ticketId)
  await desk.note('上周刚让过一次')
  await desk.refuse('这款背包已经是活动价，没有再让的空间')
  await desk.expectState('不同意')
  const news = shop.widget.lastReply()
  await expectSays(news, `工单 ${ticketId} 没有通过`)
  await expectSays(news, '这款背包已经是活动价，没有再让的空间')
  const told = await shop.widget.ask(`${ticketId} 怎么样了`)
  await expectSays(told, '这款背包已经是活动价')
  await expect(shop.widget.replies.filter({ hasText: '上周刚让过' })).toHaveCount(0)
  await expectDue(shop, '¥468.00')
})

test('two colleagues approve at the same moment: it is done once, and the other learns by whom', async ({
  browser,
  edge,
  watchErrors,
}) => {
  const [{ shop, visitor, ticketId }, one, other] = await Promise.all([
    askForLess(browser, edge, watchErrors, 80),
    openTickets(browser, edge, watchErrors, 'operator'),
    openTickets(browser, edge, watchErrors, 'owner'),
  ])
  await Promise.all([one.open(ticketId), other.open(ticketId)])
  await Promise.all([one.approve(), other.approve()])
  const answers = one.toast.filter({ hasText: '已批准并执行' }).or(one.alert)
  await expect(answers).toHaveCount(1)
  await expect(other.toast.filter({ hasText: '已批准并执行' }).or(other.alert)).toHaveCount(1)
  const [late, fast] = (await one.alert.count()) === 1 ? [one, other] : [other, one]
  await expect(late.alert).toContainText('刚刚动过这张工单')
  await expect(fast.alert).toHaveCount(0)
  await fast.expectState('办完')
  await expectSays(shop.widget.lastReply(), '¥388')
  const facts = await visitor.facts()
  expect(facts.filter((fact) => fact.type === 'action.settled' && fact.status === 'executed')).toHaveLength(1)
  await expect(shop.widget.replies.filter({ hasText: '通过了' })).toHaveCount(1)
})

/** A shopper asks for a price that only people may give, in the chat, and agrees that they are asked. */
async function askForLess(
  browser: Browser,
  edge: Edge,
  watchErrors: (page: Page) => void,
  yuan: number,
): Promise<Asker> {
  const page = await (await browser.newContext()).newPage()
  watchErrors(page)
  const shop = await openShop(page, edge)
  await shop.logInAs('林小鹿')
  const [visitor] = await Promise.all([meetVisitor(page, edge), shop.widget.open()])
  await expectSays(await shop.widget.ask(`给我改价，便宜 ${yuan} 块`), '同事')
  const filed = await shop.widget.choose(/提交/)
  await expectSays(filed, /T\d{9}/)
  const [ticketId = ''] = /T\d{9}/.exec(await filed.innerText()) ?? []
  return { shop, visitor, ticketId }
}

async function openTickets(
  browser: Browser,
  edge: Edge,
  watchErrors: (page: Page) => void,
  login: DemoLogin = 'operator',
): Promise<TicketsPage> {
  const page = await (await browser.newContext()).newPage()
  watchErrors(page)
  await openDesk(page, edge, login)
  return getTickets(page)
}

/** What the shop's own order page says. */
async function expectDue({ page }: ShopPage, amount: string): Promise<void> {
  const order = await page.context().newPage()
  await order.goto(new URL(`/orders/${unpaid}`, page.url()).href)
  await expect(order.getByRole('main')).toContainText(amount)
  await order.close()
}
