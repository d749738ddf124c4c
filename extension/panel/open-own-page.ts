import { browser } from 'wxt/browser'

export type OwnPage = 'local' | 'options' | 'clipboard-consent'

/** Opens a page of this extension in a tab of its own: one opened by `window.open` comes without the browser's interface. */
export async function openOwnPage(name: OwnPage): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${name}.html`) })
}
