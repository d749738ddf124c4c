import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect } from '../fixtures.ts'
import { root } from '../run-command.mjs'
import { expectClean } from './expect-clean.ts'

/** The two windows that screens are looked at in. */
export const sizes = { wide: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } }

/** One picture in each theme; the page is light again afterwards. */
export async function shootThemes(page: Page, name: string) {
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    await shoot(page, `${name}-${theme}`)
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

/** One picture, and what a blind person would stumble over. */
export async function shoot(page: Page, name: string) {
  await expect(page).toHaveScreenshot(`${name}.png`, { stylePath: join(root, 'e2e/hide-clocks.css') })
  await expectClean(page, { where: name })
}

/** A picture of one part of the page, whatever else stands on it. */
export async function shootPart(part: Locator, name: string) {
  await expect(part).toHaveScreenshot(`${name}.png`, { stylePath: join(root, 'e2e/hide-clocks.css') })
  await expectClean(part.page(), { where: name })
}
