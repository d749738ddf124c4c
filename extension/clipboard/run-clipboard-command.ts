import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { ensureHost } from '../host/ensure-host.ts'
import { clipboardOutcomeSchema } from './clipboard-message.ts'
import { hasClipboard } from './clipboard-permission.ts'
import { tellOutcome } from './tell-outcome.ts'

/** The shortcuts, as wxt.config.ts names them, and which draft each one copies. */
const numbers: Readonly<Record<string, 1 | 2>> = { 'copy-first-draft': 1, 'copy-second-draft': 2 }

/** Ctrl+Shift+8 in any program: what the customer wrote is on the clipboard, a moment later the draft is. */
export function listenToShortcuts(): void {
  browser.commands.onCommand.addListener((command) => {
    const number = numbers[command]
    if (number !== undefined) void runClipboardCommand(number)
  })
}

async function runClipboardCommand(number: 1 | 2): Promise<void> {
  if (!(await hasClipboard())) {
    // Nothing was read yet, and nothing is before the seller says so there.
    await browser.tabs.create({ url: browser.runtime.getURL('/clipboard-consent.html') })
    return
  }
  try {
    await ensureHost()
    const answer: unknown = await browser.runtime.sendMessage({ type: 'clipboard.draft', number })
    await tellOutcome(v.parse(clipboardOutcomeSchema, answer))
  } catch {
    await tellOutcome({ kind: 'nothing', why: 'unreadable' }) // the host was just ended; the next press starts it
  }
}
