import * as v from 'valibot'
import { browser } from 'wxt/browser'

const key = 'consoles-on'
const idsSchema = v.array(v.string())

/** Writes down which consoles are switched on, for the scripts that stand on open pages. */
export async function keepSwitches(ids: string[]): Promise<void> {
  await browser.storage.local.set({ [key]: ids })
}

/** Ends what is done on a page when its console is switched off, without waiting for the page to be left. */
export function untilSwitchedOff(consoleId: string, signal: AbortSignal): AbortSignal {
  const off = new AbortController()
  const handleChange = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key]
    if (area !== 'local' || !change) return
    const ids = v.safeParse(idsSchema, change.newValue)
    if (ids.success && !ids.output.includes(consoleId)) off.abort()
  }
  browser.storage.onChanged.addListener(handleChange)
  const both = AbortSignal.any([signal, off.signal])
  both.addEventListener('abort', () => browser.storage.onChanged.removeListener(handleChange), { once: true })
  return both
}
