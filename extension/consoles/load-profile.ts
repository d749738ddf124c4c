import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { type ConsoleProfile, consoleProfileSchema } from './console-profile.ts'

/**
 * Asks the background how this page is read: the profiles of all consoles would be most of a content script. Null
 * where no console is known, or while the extension is being replaced under the page.
 */
export async function loadProfile(): Promise<ConsoleProfile | null> {
  try {
    const answer = v.safeParse(consoleProfileSchema, await browser.runtime.sendMessage({ type: 'console.profile' }))
    return answer.success ? answer.output : null
  } catch {
    return null // the extension was reloaded; its next content script asks again
  }
}
