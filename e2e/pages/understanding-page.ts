import type { Locator, Page } from '@playwright/test'
import { expect } from '../fixtures.ts'
import { getDesk } from './desk-page.ts'

/** The desk's page 理解 as an owner sees and uses it. */
export interface UnderstandingPage {
  rows: Locator
  /** What is tried and not kept yet. */
  trial: Locator
  /** The open message and what it may be taught as. */
  teaching: Locator
  open(): Promise<void>
  readFile(name: string, lines: readonly string[]): Promise<void>
  show(filter: '拿不准' | '全部' | '超出范围'): Promise<void>
  /** Opens the one message with these words. */
  openMessage(text: string): Promise<void>
  /** Teaches the open message an intent found by name or first letters. */
  teach(words: string, name: string): Promise<void>
  /** Makes an intent of the shop's own for the open message. */
  teachOwn(name: string, article: string): Promise<void>
  confirm(): Promise<void>
  keep(): Promise<void>
  goToTab(name: '读记录' | '已教' | '本店测试集' | '本店意图'): Promise<void>
  setUsed(on: boolean): Promise<void>
}

/** The page 理解 of a desk that is signed in. */
export function getUnderstanding(page: Page): UnderstandingPage {
  const trial = page.getByRole('region', { name: '试用中的改动' })
  const teaching = page.getByRole('region', { name: '教这一条' })
  const rows = page.getByRole('listbox').getByRole('option')
  const self: UnderstandingPage = {
    rows,
    trial,
    teaching,
    async open() {
      await getDesk(page).goTo('理解')
      await expect(page.getByRole('navigation', { name: '理解' })).toBeVisible()
    },
    async readFile(name, lines) {
      const buffer = Buffer.from(lines.join('\n'))
      await page.getByLabel('选聊天记录文件').setInputFiles({ name, mimeType: 'text/plain', buffer })
      await expect(page.getByRole('button', { name: '换一份' })).toBeVisible()
    },
    async show(filter) {
      await page.getByRole('group', { name: '看哪些' }).getByRole('button', { name: filter }).click()
    },
    async openMessage(text) {
      await self.show('全部')
      await page.getByRole('searchbox', { name: '搜消息' }).fill(text)
      await rows.filter({ hasText: text }).click()
      await expect(teaching.locator('blockquote')).toHaveText(text)
      await page.getByRole('searchbox', { name: '搜消息' }).fill('')
    },
    async teach(words, name) {
      await teaching.getByRole('searchbox', { name: '找别的意图' }).fill(words)
      await teaching.getByRole('list', { name: '意图' }).getByRole('button', { name, exact: true }).click()
      await expect(teaching).toContainText(`已教成「${name}」`)
      await expect(trial).toContainText(/重新学好，用时 \d+ 毫秒/)
    },
    async teachOwn(name, article) {
      await teaching.getByRole('button', { name: '新建本店意图' }).click()
      await teaching.getByLabel('本店意图的名字').fill(name)
      await teaching.getByLabel('用哪篇文章答').selectOption({ label: article })
      await teaching.getByRole('button', { name: '新建并教' }).click()
      await expect(teaching).toContainText(`已教成「${name}」`)
    },
    async confirm() {
      await teaching.getByRole('button', { name: '理解正确' }).click()
      await expect(teaching).toContainText('在测试集')
    },
    async keep() {
      await trial.getByRole('button', { name: '保留' }).click()
      await expect(trial).toBeHidden()
    },
    async goToTab(name) {
      await page.getByRole('navigation', { name: '理解' }).getByRole('link', { name }).click()
    },
    async setUsed(on) {
      const use = page.getByRole('switch', { name: '使用本店的理解' })
      await use.click()
      await expect(page.locator('.dk-toast')).toContainText(on ? '已开启' : '已关掉')
      await expect(use).toBeChecked({ checked: on })
    },
  }
  return self
}
