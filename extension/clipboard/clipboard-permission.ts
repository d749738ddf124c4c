import { browser } from 'wxt/browser'

/** What the shortcuts need; asked on the consent page alone, and taken back there. */
const wanted = { permissions: ['clipboardRead', 'clipboardWrite', 'notifications'] as const }

/** Whether the seller allowed the shortcuts to use the clipboard. */
export function hasClipboard(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['clipboardRead', 'clipboardWrite'] })
}

/** Asks for it; only within a person's own click. */
export function askForClipboard(): Promise<boolean> {
  return browser.permissions.request({ permissions: [...wanted.permissions] })
}

/** Gives it back to the browser. */
export function giveClipboardBack(): Promise<boolean> {
  return browser.permissions.remove({ permissions: [...wanted.permissions] })
}
