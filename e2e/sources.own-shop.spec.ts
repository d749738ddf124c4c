import { assert } from '../shared/lib/assert.ts'
import { expect, test } from './fixtures.ts'
import { openDesk } from './pages/desk-page.ts'
import { shoot, shootThemes, sizes } from './pages/shoot.ts'
import { openShop } from './pages/shop-page.ts'
import { getSources } from './pages/sources-page.ts'
import { expectSays } from './pages/widget.ts'
import { startRestShop } from './rest-shop/start-rest-shop.ts'

/** Where the shop's orders come from stays changed, and its edge may call this machine. */
test.use({ edgeVars: { REST_LOOPBACK: '1' } })

const found = '3120456789012345678'
const header = '订单编号,订单状态,订单创建时间,宝贝标题,商品规格,数量,实付,联系手机,收货地址,物流公司,物流单号'
const rowOf = (number: string, status: string, at: string, title = '羊毛徒步袜') =>
  `${number},${status},${at},${title},灰,1,49.50,13800002046,浙江省杭州市西湖区文三路 1 号,顺丰速运,SF7788990011`

/** `2026-11-20 09:37:00` of some days ago in Beijing. */
function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
}

test('a file with bad rows is looked at, taken, and its order found in an open chat by number and digits', async ({
  browser,
  edge,
  watchErrors,
}) => {
  test.setTimeout(180_000)
  const [ownerPage, shopperPage] = [await browser.newPage(), await browser.newPage()]
  watchErrors(ownerPage)
  watchErrors(shopperPage)
  const { widget } = await openShop(shopperPage, edge)
  await widget.open()
  await expectSays(await widget.ask(`订单 ${found} 尾号 2046 到哪了`), '没有对上')

  await openDesk(ownerPage, edge, 'owner')
  const sources = getSources(ownerPage)
  await sources.open()
  await expect(sources.source).toContainText('0 张来自文件')

  await test.step('files that are no order files are refused with what to do', async () => {
    const { orders } = sources
    const again = () => orders.getByRole('button', { name: '换一个文件' }).click()
    await sources.chooseOrders('空的.csv', '')
    await expect(orders.getByRole('alert')).toContainText('文件是空的')
    await again()
    await sources.chooseOrders('照片.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))
    await expect(orders.getByRole('alert')).toContainText('这不是表格')
    await again()
    await sources.chooseOrders('旧的.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
    await expect(orders.getByRole('alert')).toContainText('另存为 .xlsx')
    await again()
    await sources.chooseOrders('太大.csv', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'))
    await expect(orders.getByRole('alert')).toContainText('最多 10 MB')
    await again()
    await sources.chooseOrders('说明.csv', '你好\n这里没有订单')
    await expect(orders.getByRole('alert')).toContainText('还不知道「订单号」')
    await again()
  })

  await test.step('good and bad rows are told apart; a formula is text; nothing is taken yet', async () => {
    const rows = [
      rowOf(found, '卖家已发货', daysAgo(2)),
      rowOf('F-2', '已发货', '昨天'),
      rowOf('F-3', '飞走了', daysAgo(1)),
      rowOf('F-4', '待发货', daysAgo(1), '=1+1'),
    ]
    await sources.chooseOrders('十一月.csv', `\uFEFF${[header, ...rows].join('\r\n')}`)
    await expect(sources.orders.getByRole('status')).toContainText('可以导入 2 张订单2 行不导入')
    const bad = sources.orders.getByRole('region', { name: '不导入的行' })
    await expect(bad.getByRole('row', { name: /^3 / })).toContainText('时间「昨天」不存在或看不懂')
    await expect(bad.getByRole('row', { name: /^4 / })).toContainText('不认识订单状态「飞走了」')
    await expect(sources.orders.getByRole('region', { name: '预览' })).toContainText('=1+1')
    await expect(sources.source).toContainText('0 张来自文件')
  })

  await test.step('another column is chosen and read at once', async () => {
    await sources.orders.getByText('列的对应').click()
    await sources.orders.getByLabel('商品名称').selectOption({ label: '商品规格' })
    await expect(sources.orders.getByRole('region', { name: '预览' })).not.toContainText('=1+1')
    await sources.orders.getByLabel('商品名称').selectOption({ label: '宝贝标题' })
    await expect(sources.orders.getByRole('region', { name: '预览' })).toContainText('=1+1')
  })

  await test.step('taken, the open chat finds the order', async () => {
    await sources.orders.getByRole('button', { name: '导入 2 张订单' }).click()
    await expect(sources.orders.getByRole('status')).toContainText('新增 2 张，更新 0 张')
    await expect(sources.source).toContainText('2 张来自文件')
    const reply = await widget.ask(`订单 ${found} 尾号 2046 到哪了`)
    await expectSays(reply, '羊毛徒步袜')
  })

  await test.step('a trace without an order finds its parcel by the waybill', async () => {
    const [now, wrong] = [daysAgo(0.01), { nu: 'SF0', com: 'shunfeng', state: '77' }]
    const data = [{ time: now, ftime: now, context: '【杭州市】快件到达西湖营业点' }]
    const trace = { nu: 'SF7788990011', com: 'shunfeng', state: '5', data }
    await sources.chooseTraces('轨迹.json', JSON.stringify([trace, wrong]))
    await expect(sources.traces).toContainText('不认识的状态码')
    await sources.traces.getByRole('button', { name: '导入 1 条轨迹' }).click()
    // Two orders of the file carry this number: whose parcel it is cannot be told.
    await expect(sources.traces).toContainText('或不止一张')
    await sources.traces.getByRole('button', { name: '再导入一个文件' }).click()
    await sources.chooseTraces('轨迹.json', JSON.stringify({ traces: [{ order: found, payload: trace }] }))
    await sources.traces.getByRole('button', { name: '导入 1 条轨迹' }).click()
    await expect(sources.traces.getByRole('status')).toContainText('更新了 1 个包裹')
    await expectSays(await widget.ask('现在到哪了'), '西湖营业点')
  })
})

test("the shop's own system: a wrong secret is told, the right one connects, and shoppers are answered from it", async ({
  browser,
  edge,
  watchErrors,
}) => {
  test.setTimeout(180_000)
  const secret = 'the-secret-of-the-reference-shop'
  const shop = await startRestShop(secret, () => new Date())
  const order = shop.records.orders.find(({ shipments }) => shipments.length > 0)
  assert(order, 'the reference shop has an order on its way')
  Object.assign(order, { id: 'ERP20260001', address: { ...order.address, phone: '13900007777' } })
  const [ownerPage, shopperPage] = [await browser.newPage(), await browser.newPage()]
  watchErrors(ownerPage)
  watchErrors(shopperPage)
  await openDesk(ownerPage, edge, 'owner')
  const sources = getSources(ownerPage)
  const { source } = sources
  await sources.open()

  await test.step('an address that may not be called is refused', async () => {
    await sources.fillRest('https://10.0.0.5/kefu', secret)
    await sources.test()
    await expect(source).toContainText('要用域名')
    await expect(source.getByLabel('接口地址')).toHaveAttribute('aria-invalid', 'true')
  })

  await test.step('wrong secret, wrong JSON, no answer: each has its sentence', async () => {
    await sources.fillRest(shop.url, 'a-wrong-secret-of-this-test')
    await sources.test()
    await expect(source).toContainText('系统不接受签名：密钥不对')
    await sources.fillRest(shop.url, secret, order.id)
    shop.behave('garbled')
    await sources.test()
    await expect(source).toContainText('回答不是 JSON')
    shop.behave('dropping')
    await sources.test()
    await expect(source).toContainText('连不上这个地址')
  })

  await test.step('the right secret connects and finds the order', async () => {
    shop.behave('fine')
    await sources.test()
    await expect(source).toContainText('连上了')
    await expect(source).toContainText('「ERP20260001」')
    await source.getByRole('button', { name: '改用这个系统' }).click()
    await expect(source).toContainText('已存好，不再显示')
    await expect(source.getByLabel('密钥')).toHaveValue('')
    await expect(sources.orders).toContainText('不用导入')
  })

  await test.step('a shopper is answered from it', async () => {
    const { widget } = await openShop(shopperPage, edge)
    await widget.open()
    const reply = await widget.ask('订单 ERP20260001 尾号 7777 到哪了')
    await expectSays(reply, order.lines[0]?.title ?? '')
    expect(shop.calls).toContain('GET /orders/ERP20260001')
  })

  await test.step('given up, the books are asked again', async () => {
    await source.getByText('客服副驾的订单簿', { exact: true }).click()
    await source.getByRole('button', { name: '改用订单簿' }).click()
    await expect(source).toContainText('现在用订单簿')
    await expect(sources.orders.getByRole('button', { name: '选订单文件', exact: true })).toBeVisible()
  })
  await shop.close()
})

test('an operator looks and changes nothing', async ({ page, edge, watchErrors }) => {
  watchErrors(page)
  await openDesk(page, edge, 'operator')
  const sources = getSources(page)
  await sources.open()
  await expect(sources.source).toContainText('由店长或集成负责人来改')
  await expect(sources.orders.getByRole('button')).toHaveCount(0)
})

test('how it looks: wide in both themes, and on a phone', async ({ page, edge, watchErrors }) => {
  test.setTimeout(120_000)
  watchErrors(page)
  await page.setViewportSize(sizes.wide)
  await openDesk(page, edge, 'owner')
  const sources = getSources(page)
  await sources.open()
  await expect(sources.source).toContainText('现在用订单簿')
  await sources.fillRest('', '')
  await sources.test()
  await expect(sources.source).toContainText('填接口地址')
  await shootThemes(page, 'desk-sources')
  await sources.source.getByText('客服副驾的订单簿', { exact: true }).click()
  const rows = [
    rowOf('SY2026110001', '卖家已发货', '2026-11-02 10:20:00'),
    rowOf('SY2026110002', '等待卖家发货', '2026-11-03 21:04:00', '「轻羽」三季双人帐'),
    rowOf('SY2026110003', '已发货', '昨天'),
  ]
  await sources.chooseOrders('十一月.csv', [header, ...rows].join('\n'))
  await expect(sources.orders).toContainText('可以导入 2 张订单')
  await sources.orders.getByRole('status').scrollIntoViewIfNeeded()
  await sources.orders.getByRole('button', { name: '导入 2 张订单' }).scrollIntoViewIfNeeded()
  await shootThemes(page, 'desk-sources-file')
  await page.setViewportSize(sizes.phone)
  await sources.orders.getByRole('button', { name: '导入 2 张订单' }).scrollIntoViewIfNeeded()
  await shoot(page, 'desk-sources-file-phone')
  await sources.source.scrollIntoViewIfNeeded()
  await shoot(page, 'desk-sources-phone')
})
