import type { Locator, Page } from '@playwright/test'
import { expect } from '../fixtures.ts'

/** The article editor of a desk that is signed in, with the test box beside it. */
export interface EditorPage {
  page: Page
  editor: Locator
  /** A field by its name. */
  field(name: string): Locator
  test: Locator
  /** What the shopper would see. */
  shopper: Locator
  toast: Locator
  /** Opens an article by its address. */
  open(id: string): Promise<void>
  publish(version: number): Promise<void>
  ask(question: string): Promise<void>
}

/** The editor on this page. */
export function getEditor(page: Page): EditorPage {
  const editor = page.getByRole('region', { name: '文章', exact: true })
  const test = page.getByRole('complementary', { name: '试一试' })
  const field = (name: string) => editor.getByLabel(name, { exact: true })
  const toast = page.locator('.dk-toast')
  return {
    ...{ page, editor, field, test, toast },
    shopper: test.getByRole('region', { name: '客户会看到' }).locator('.k-preview'),
    async open(id) {
      await page.evaluate((hash) => {
        location.hash = hash
      }, `#/knowledge/${id}`)
      await expect(field('标题')).toBeVisible()
    },
    async publish(version) {
      await editor.getByRole('button', { name: `发布第 ${version} 版` }).click()
      await expect(toast).toContainText('已发布')
    },
    async ask(question) {
      await test.getByLabel('客户会怎么问').fill(question)
    },
  }
}
