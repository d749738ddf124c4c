import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { noUpdates, type UpdateState, updateStateSchema } from './update-state.ts'

const key = 'console-updates'
let last: Promise<unknown> = Promise.resolve()

/** What was installed so far; nothing, where it cannot be read. */
export async function loadUpdates(): Promise<UpdateState> {
  const kept = v.safeParse(updateStateSchema, (await browser.storage.local.get(key))[key])
  return kept.success ? kept.output : noUpdates
}

/** Changes it, one change after the other; only the background does. */
export function changeUpdates(change: (state: UpdateState) => UpdateState): Promise<UpdateState> {
  const next = last.then(async () => {
    const before = await loadUpdates()
    const after = change(before)
    if (after !== before) await browser.storage.local.set({ [key]: after })
    return after
  })
  last = next.catch(() => {
    // Whoever asked for this change hears of it; the next one starts from what is kept.
  })
  return next
}

/** Tells of every change, wherever it was made, until `signal` ends. */
export function onUpdatesChanged(listener: (state: UpdateState) => void, signal: AbortSignal): void {
  const handleChange = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key]
    if (area !== 'local' || !change) return
    const state = v.safeParse(updateStateSchema, change.newValue)
    if (state.success) listener(state.output)
  }
  browser.storage.onChanged.addListener(handleChange)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(handleChange), { once: true })
}
