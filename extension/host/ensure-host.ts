import { browser } from 'wxt/browser'

const page = '/offscreen.html'
let starting: Promise<void> | null = null

/** Starts the engine host if it does not run, and resolves when it answers. Chrome: one offscreen document; in Firefox it stands in the background page. */
export function ensureHost(): Promise<void> {
  if (import.meta.env.FIREFOX) return Promise.resolve()
  starting ??= startHost().finally(() => {
    starting = null
  })
  return starting
}

async function startHost(): Promise<void> {
  const running = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })
  if (running.length === 0) {
    await browser.offscreen.createDocument({
      url: page,
      reasons: ['WORKERS', 'CLIPBOARD'],
      justification:
        'One engine thread answers all tabs, the side panel, the desk and, where the seller allowed it, shortcuts that read the clipboard.',
    })
  }
  await browser.runtime.sendMessage({ type: 'host.ping' })
}
