import { expect, test } from './extension-fixtures.ts'
import { sidePanel } from './pages/side-panel.ts'
import { getSources } from './pages/sources-page.ts'

const header = '订单编号,订单状态,订单创建时间,宝贝标题,实付,联系手机'
const row = (number: string, at: string) => `${number},已发货,${at},羊毛徒步袜,49.50,13800002046`

test('in the extension too, a file is read by the engine of the browser and taken from there', async ({
  seller,
  edge,
}) => {
  await sidePanel(await seller.openPage('sidepanel')).signIn(edge.url, edge.password, 'owner')
  const page = await seller.openPage('desk')
  await expect(page.getByText('已连接')).toBeVisible()
  const sources = getSources(page)
  await sources.open()
  const rows = [row('EXT-20261101-1', '2026-11-01 10:00'), row('EXT-20261101-2', '前天')]
  await sources.chooseOrders('扩展.csv', [header, ...rows].join('\n'))
  await expect(sources.orders.getByRole('status')).toContainText('可以导入 1 张订单1 行不导入')
  await expect(sources.orders).toContainText('时间「前天」不存在或看不懂')
  await sources.orders.getByRole('button', { name: '导入 1 张订单' }).click()
  await expect(sources.orders.getByRole('status')).toContainText('新增 1 张')
})
