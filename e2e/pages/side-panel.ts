import { expect, type Page } from '@playwright/test'
import type { DemoLogin } from './desk-page.ts'

/** What a seller sees and does in the side panel. */
export function sidePanel(page: Page) {
  const words = page.getByLabel('客户的话', { exact: true })
  return {
    page,
    words,
    drafts: page.locator('.draft'),
    /** Connects the extension to a shop once. */
    async signIn(edge: string, password: string, login: DemoLogin = 'operator') {
      await page.getByLabel('店铺地址').fill(edge)
      await page.getByLabel('邮箱').fill(`${login}@demo.shop`)
      await page.getByLabel('密码').fill(password)
      await page.getByRole('button', { name: '登录' }).click()
      await expect(page.getByRole('heading', { name: '连接店铺' })).toBeHidden()
    },
    async draftFor(text: string) {
      await words.fill(text)
      await expect(page.getByRole('button', { name: '出草稿' })).toBeEnabled()
      await words.press('Control+Enter')
    },
  }
}
