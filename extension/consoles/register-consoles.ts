import { browser } from 'wxt/browser'
import { consoles } from './console-list.ts'

/** Registers the content script of every console the seller has switched on, and of no other. */
export async function registerConsoles(): Promise<void> {
  for (const { profile, script, matches } of consoles) {
    const isAllowed = await browser.permissions.contains({ origins: matches })
    const registered = await browser.scripting.getRegisteredContentScripts({ ids: [profile.id] })
    if (isAllowed && registered.length === 0) {
      await browser.scripting.registerContentScripts([
        { id: profile.id, js: [script], matches, runAt: 'document_idle', persistAcrossSessions: true },
      ])
    }
    if (!isAllowed && registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [profile.id] })
  }
}
