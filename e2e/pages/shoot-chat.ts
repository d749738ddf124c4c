import type { Page } from '@playwright/test'
import { expect } from '../fixtures.ts'

/** One picture of the page with its chat in each theme; the page is light again afterwards. */
export async function shootChat(page: Page, name: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.waitForLoadState('networkidle')
    for (const frame of page.frames()) await frame.evaluate(standStill)
    await expect(page).toHaveScreenshot(`${name}-${theme}.png`)
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null })
}

/** Runs in the browser: moments become one fixed moment, so that pictures of different days are alike. */
function standStill(): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const words = node.nodeValue ?? ''
    const isClock = node.parentElement?.closest('time, .w-meta-end, .w-bubble')
    const dayless = words.replace(/\d{1,2} 月 \d{1,2} 日/g, '11 月 26 日')
    const still = isClock ? dayless.replace(/\b(?!24:00|9:00|22:00|16:00)\d{1,2}:\d{2}\b/g, '14:06') : dayless
    if (still !== words) node.nodeValue = still
  }
}
