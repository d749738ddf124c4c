import { createDemoShop } from '../shared/demo/create-demo-shop.ts'
import { assert } from '../shared/lib/assert.ts'
import { expect, test } from './fixtures.ts'
import { openShop, type ShopPage } from './pages/shop-page.ts'
import { restoreOrders, sendOrder } from './pages/warehouse.ts'
import { expectSays } from './pages/widget.ts'

const demo = createDemoShop(new Date())
const paid = pick('SY100238884265')
const paidInTwoWays = pick('SY100238886031')

test.beforeEach(({ page, watchErrors }) => watchErrors(page))
test.afterEach(({ edge }) => restoreOrders(edge, paid.id, paidInTwoWays.id, 'SY100238829154'))

test('an address is changed by a plain sentence, corrected once, and stands on the order page', async ({
  page,
  edge,
}) => {
  const shop = await openShop(page, edge)
  await shop.logInAs('何女士')
  await shop.widget.open()
  const asked = await shop.widget.ask(`${paid.id} 地址改成北京市朝阳区建国路 8 号 3 栋 501`)
  await expect(asked.locator('.ui-pairs del').first()).toContainText('槐树胡同')
  await expectSays(asked, '建国路8号3栋501')

  const corrected = await shop.widget.ask('不是3栋是8栋')
  await expectSays(corrected, '建国路8号8栋501')
  await expectAddress(shop, paid.id, '槐树胡同')

  await shop.widget.open()
  await expectSays(await shop.widget.choose('确认'), /已修改.*建国路8号8栋501|现在.*建国路8号8栋501/)
  await expectAddress(shop, paid.id, '朝阳区建国路8号8栋501')
})

test('an order is called off once, however often it is agreed to, with its money split before and after', async ({
  page,
  edge,
  watchErrors,
}) => {
  const shop = await openShop(page, edge)
  await shop.logInAs('何女士')
  await shop.widget.open()
  await shop.widget.ask(`帮我取消订单 ${paidInTwoWays.id}`)
  const asked = await shop.widget.choose('拍错了')
  await expectSays(asked, '支付宝 ¥653、山野集礼品卡 ¥200')
  await expectSays(asked, '速干收纳袋')

  // The same login in a second tab has the same question open; a double tap there is one answer, the next one finds it done.
  const other = await openShop(await page.context().newPage(), edge)
  watchErrors(other.page)
  await other.widget.open()
  const agree = other.widget.frame.getByRole('button', { name: '确认' })
  await expectSays(await other.widget.answerTo(() => agree.dblclick()), /已取消/)
  await expect(other.widget.questions.filter({ hasText: '确认' })).toHaveCount(1)
  await other.page.close()
  const again = await shop.widget.ask(`取消订单 ${paidInTwoWays.id}`)
  await expectSays(again, '已经关闭或取消')
  await expect(shop.widget.replies.filter({ hasText: '已取消' })).toHaveCount(1)
  await page.goto(`${edge.url}/orders/${paidInTwoWays.id}`)
  await expect(page.locator('.page-title')).toHaveText('已取消')
})

test('an order that leaves between the question and the answer is not called off, and the reason is said', async ({
  page,
  edge,
}) => {
  const shop = await openShop(page, edge)
  await shop.logInAs('周先生')
  await shop.widget.open()
  await shop.widget.ask('帮我取消订单 SY100238829154')
  await shop.widget.choose('不想要了')
  await sendOrder(edge, 'SY100238829154')
  const refused = await shop.widget.choose('确认')
  await expectSays(refused, '包裹正在派送')
  await expectSays(refused, '拒收')
  await expect(refused).not.toContainText('已取消')
  await page.goto(`${edge.url}/orders/SY100238829154`)
  await expect(page.locator('.page-title')).not.toHaveText('已取消')
})

async function expectAddress(shop: ShopPage, orderId: string, words: string): Promise<void> {
  await shop.page.goto(new URL(`/orders/${orderId}`, shop.page.url()).href)
  await expect(shop.page.getByRole('region', { name: '实付' })).toContainText(words)
}

function pick(id: string) {
  const order = demo.orders.find((one) => one.id === id)
  assert(order, `the demo shop has no order ${id}`)
  return order
}
