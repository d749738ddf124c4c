import { browser } from 'wxt/browser'

const key = 'panel-bar-away'

/** Whether the seller has closed the bar; it does not come back by itself. */
export async function isBarPutAway(): Promise<boolean> {
  return (await browser.storage.local.get(key))[key] === true
}

export async function putBarAway(): Promise<void> {
  await browser.storage.local.set({ [key]: true })
}
