import { browser } from 'wxt/browser'
import type { TeachMessage } from './teach-message.ts'

/** Asks the background for something about teaching; null while the extension is being replaced under the page. */
export async function tellBackground(message: TeachMessage): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message)
  } catch {
    return null // the next script or page of the extension asks again
  }
}
