import { browser } from 'wxt/browser'
import { copyText } from './copy-text.ts'

/** Copies, and tells the engine host that these words are ours: the shortcut takes them for nobody's question. */
export async function copyOwn(text: string): Promise<boolean> {
  const isCopied = await copyText(text)
  if (isCopied)
    await browser.runtime.sendMessage({ type: 'clipboard.copied', text }).catch(() => {
      // The host is not running: then it holds no shortcut either.
    })
  return isCopied
}
