import { expect, test } from './extension-fixtures.ts'
import { getDesk } from './pages/desk-page.ts'
import { openShop } from './pages/shop-page.ts'
import { sidePanel } from './pages/side-panel.ts'
import { meetVisitor } from './pages/visitor.ts'

test('the extension’s full page is the same desk: a hand-off arrives and is answered there', async ({
  seller,
  edge,
  browser,
  watchErrors,
}) => {
  await sidePanel(await seller.openPage('sidepanel')).signIn(edge.url, edge.password)
  const page = await seller.openPage('desk')
  await expect(page.getByText('已连接')).toBeVisible()
  const desk = getDesk(page)

  const context = await browser.newContext()
  const shopper = await context.newPage()
  watchErrors(shopper)
  const shop = await openShop(shopper, edge)
  const widget = shop.widget
  const [visitor] = await Promise.all([meetVisitor(shopper, edge), widget.open()])
  await widget.say('转人工')

  await desk.showTab('排队')
  await desk.openRow(desk.rowOf(visitor.conversationId))
  await desk.takeOver()
  await desk.reply('我在，您说')
  await expect(widget.lastReply()).toContainText('我在，您说')
  await context.close()
})
