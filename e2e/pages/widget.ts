import type { FrameLocator, Locator, Page } from '@playwright/test'
import { feedCursorKey } from '../../shared/store/feed-changes.ts'
import { expect } from '../fixtures.ts'

/** The chat as a shopper on a shop page sees and uses it. */
export interface Widget {
  launcher: Locator
  /** Everything inside the iframe. */
  frame: FrameLocator
  composer: Locator
  /** What the shop has said, oldest first; the greeting is not among them. */
  replies: Locator
  /** What the shopper has said, oldest first. */
  questions: Locator
  /** One line across the list for each change of who answers. */
  lines: Locator
  /** Opens the chat and waits until one can write. */
  open(): Promise<void>
  /** Waits until this device can answer by itself: the shop's name comes from the same records. */
  waitUntilItKnows(shop: string): Promise<void>
  close(): Promise<void>
  /** Sends words without waiting for an answer. */
  say(text: string): Promise<void>
  /** Sends words and gives back the settled answer to them. */
  ask(text: string): Promise<Locator>
  /** Taps an answer offered by a card or below a reply, and gives back the settled answer to that. */
  choose(words: string | RegExp): Promise<Locator>
  /** Does what posts something, and gives back the settled answer to that. */
  answerTo(act: () => Promise<unknown>): Promise<Locator>
  /** The newest settled reply, whatever it answers. */
  lastReply(): Locator
  /** The settled reply that follows the shopper's last words. */
  waitForReply(): Promise<Locator>
  askForPerson(): Promise<void>
  /** Up to which revision of the shop this device knows prices, rules and articles. */
  loadKeptRevision(): Promise<unknown>
}

const settled = '.w-row[data-row]:not(.is-me):not(.is-provisional):not(.is-replaced)'

/** What a reply says to the eye: the hidden descriptions of its numbers are left out. */
export async function expectSays(reply: Locator, words: string | RegExp): Promise<void> {
  await expect(reply).toContainText(words, { useInnerText: true })
}

/** The widget on this page; it need not be open yet. */
export function getWidget(page: Page): Widget {
  const frame = page.frameLocator('kefu-copilot iframe')
  const composer = frame.getByRole('textbox', { name: '写消息' })
  const questions = frame.locator('.w-row.is-me')
  const replies = frame.locator('.w-row[data-row]:not(.is-me)')
  const launcher = page.locator('kefu-copilot > button')
  const widget: Widget = {
    launcher,
    frame,
    composer,
    replies,
    questions,
    lines: frame.locator('.w-line'),
    async open() {
      if ((await launcher.getAttribute('aria-expanded')) !== 'true') await launcher.click()
      await expect(composer).toBeVisible()
    },
    async waitUntilItKnows(shop) {
      await expect(frame.getByRole('heading', { name: shop })).toBeVisible()
    },
    async close() {
      await frame.getByRole('button', { name: '收起聊天' }).click()
      await expect(launcher).toHaveAttribute('aria-expanded', 'false')
    },
    async say(text) {
      const before = await questions.count()
      await composer.fill(text)
      await composer.press('Enter')
      await expect(questions).toHaveCount(before + 1)
    },
    async ask(text) {
      await widget.say(text)
      return widget.waitForReply()
    },
    choose: (words) =>
      widget.answerTo(() =>
        frame
          .locator('.ui-pick, .ui-quick button, .ui-confirm-answers button')
          .filter({ hasText: words })
          .last()
          .click(),
      ),
    async answerTo(act) {
      const before = await questions.count()
      await act()
      await expect(questions).toHaveCount(before + 1)
      return widget.waitForReply()
    },
    lastReply: () => frame.locator(settled).last(),
    async waitForReply() {
      const after = questions.last().locator('xpath=following-sibling::*[@data-row]')
      const answer = after.and(frame.locator(settled))
      await expect(answer).not.toHaveCount(0)
      await expect(after.and(frame.locator('.is-provisional'))).toHaveCount(0)
      return frame.locator(settled).nth((await frame.locator(settled).count()) - 1)
    },
    async askForPerson() {
      await frame.getByRole('button', { name: '转人工' }).first().click()
    },
    loadKeptRevision: () => composer.evaluate(readRow, { table: 'cursors', key: feedCursorKey }),
  }
  return widget
}

/** Runs in the browser. */
function readRow(_place: unknown, { table, key }: { table: string; key: string }): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kefu-shopper-demo')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const reading = opening.result.transaction(table).objectStore(table).get(key)
      reading.onsuccess = () => resolve(reading.result?.body)
      opening.result.close()
    }
  })
}
