import type { Locator, Page } from '@playwright/test'
import { expect } from '../fixtures.ts'

/** The desk's panel 导入 as an owner sees and uses it. */
export interface ImportPage {
  panel: Locator
  /** Opens it from the head of the tree. */
  open(): Promise<void>
  /** Chooses a CSV of these rows and waits until it is read. */
  choose(name: string, rows: readonly string[]): Promise<void>
  /** Presses the one button that changes the shop. */
  apply(): Promise<void>
}

/** The panel of a desk that shows knowledge. */
export function getImport(page: Page): ImportPage {
  const panel = page.getByRole('region', { name: '导入', exact: true })
  return {
    panel,
    async open() {
      await page.getByRole('region', { name: '文章目录' }).getByRole('button', { name: /^导入/ }).click()
      await expect(panel).toBeVisible()
    },
    async choose(name, rows) {
      const buffer = Buffer.from(`\uFEFF${rows.join('\r\n')}`)
      await panel.getByLabel('选文件：文件').setInputFiles({ name, mimeType: 'text/csv', buffer })
      await expect(panel).toContainText('新文章')
    },
    async apply() {
      await panel.getByRole('button', { name: /^导入 \d/ }).click()
    },
  }
}
