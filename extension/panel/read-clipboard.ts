import { browser } from 'wxt/browser'

/** The clipboard's words after a person's own click in a page of the extension; null when they were not given. */
export async function readClipboard(): Promise<string | null> {
  try {
    const isAllowed = await browser.permissions.request({ permissions: ['clipboardRead'] })
    return isAllowed ? await navigator.clipboard.readText() : null
  } catch {
    return null // the page lost the focus meanwhile, or there is something else than text
  }
}
