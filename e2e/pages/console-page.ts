import type { Locator, Page } from '@playwright/test'
import type {} from '../consoles/kit/mount-replica.ts'

/** What a seller sees and does on the JD replica. */
export function consolePage(page: Page) {
  const overlay: Locator = page.locator('kefu-copilot-overlay')
  const input: Locator = page.locator('.EditorContent')
  return {
    overlay,
    input,
    words: overlay.locator('blockquote'),
    drafts: overlay.locator('.draft'),
    notice: overlay.locator('.overlay-notice'),
    /** Chooses a customer in the console's own list. */
    choose: (name: string) => page.locator('.alluser-item', { hasText: name }).first().click(),
    customerWrites: (text: string) => page.evaluate((words) => window.replica.post(words), text),
    /** Everything the console really sent. */
    sent: () => page.evaluate(() => window.replica.sent),
    refuseForeignWrites: () =>
      page.evaluate(() => {
        window.replica.keepDraftReverted = true
      }),
  }
}
