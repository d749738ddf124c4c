import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from '../fixtures.ts'

/**
 * Nothing a person would stumble over who does not see, or not well, or uses no mouse; of any severity, in every frame.
 * One run from the page itself reaches the chat's frame, which has its origin, and costs half of a run in each frame.
 */
export async function expectClean(
  page: Page,
  { where = page.url(), within }: { where?: string; within?: string } = {},
) {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze()
  const found = violations.map(({ id, impact, nodes }) => `${id} (${impact}): ${nodes.map(({ target }) => target)}`)
  expect(found, where).toEqual([])
}
