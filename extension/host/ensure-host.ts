import { browser } from 'wxt/browser'

const page = '/offscreen.html'
let starting: Promise<void> | null = null

/** Starts the engine host if it does not run, and resolves when it answers. Chrome: one offscreen document. */
export function ensureHost(): Promise<void> {
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
      reasons: ['WORKERS'],
      justification: 'One engine thread answers all tabs, the side panel and the desk.',
    })
  }
  await browser.runtime.sendMessage({ type: 'host.ping' })
}
