import type { Locator, Page } from '@playwright/test'
import { getDesk } from './desk-page.ts'

/** The desk's page 来源 as an owner sees and uses it. */
export interface SourcesPage {
  source: Locator
  orders: Locator
  traces: Locator
  open(): Promise<void>
  chooseOrders(name: string, content: string | Buffer): Promise<void>
  chooseTraces(name: string, content: string): Promise<void>
  /** Fills the form of the shop's own system. */
  fillRest(endpoint: string, secret: string, order?: string): Promise<void>
  test(): Promise<void>
}

/** The page 来源 of a desk that is signed in. */
export function getSources(page: Page): SourcesPage {
  const source = page.getByRole('region', { name: '订单从哪里来' })
  const orders = page.getByRole('region', { name: '导入订单' })
  const traces = page.getByRole('region', { name: '导入物流轨迹' })
  return {
    source,
    orders,
    traces,
    async open() {
      await getDesk(page).goTo('来源')
    },
    async chooseOrders(name, content) {
      const file = { name, mimeType: 'text/csv', buffer: Buffer.from(content) }
      await orders.getByLabel('选订单文件：文件').setInputFiles(file)
    },
    async chooseTraces(name, content) {
      const file = { name, mimeType: 'application/json', buffer: Buffer.from(content) }
      await traces.getByLabel('选轨迹文件：文件').setInputFiles(file)
    },
    async fillRest(endpoint, secret, order = '') {
      await source.getByText('店铺自己的系统', { exact: true }).click()
      await source.getByLabel('接口地址').fill(endpoint)
      await source.getByLabel('密钥').fill(secret)
      await source.getByLabel('试查一个订单号').fill(order)
    },
    async test() {
      await source.getByRole('button', { name: '测试连接' }).click()
    },
  }
}
