import { type Browser, browser } from 'wxt/browser'
import { openSideBar } from './panel-button.ts'

/** Asks the background for the side panel; only within a person's click, which the browser passes on. */
export async function askForSidePanel(): Promise<void> {
  await browser.runtime.sendMessage({ type: 'side-panel.open' })
}

/** Opens it beside the page that asked. Nothing may be awaited before: the browser wants the click still warm. */
export async function openSidePanel(sender: Browser.runtime.MessageSender): Promise<void> {
  if (import.meta.env.FIREFOX) return openSideBar()
  const tabId = sender.tab?.id
  if (tabId !== undefined) await browser.sidePanel.open({ tabId })
}
