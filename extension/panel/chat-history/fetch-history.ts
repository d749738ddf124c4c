import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { matchesOf } from '../../consoles/matches-of.ts'
import qianniuHistory from '../../consoles/qianniu-history/profile.json'
import { type HistoryLine, historyLineSchema } from './read-history-page.ts'

/** `refused`: the seller said no · `elsewhere`: the page in front is no history page, or shows no words yet */
export type HistoryRefusal = 'refused' | 'elsewhere'

/** Reads the page in front once, after the seller's own click. May ask the browser for that page's hosts. */
export async function fetchHistory(): Promise<
  { ok: true; value: HistoryLine[] } | { ok: false; reason: HistoryRefusal }
> {
  const isAllowed = await browser.permissions.request({ origins: matchesOf(qianniuHistory) })
  if (!isAllowed) return { ok: false, reason: 'refused' }
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id === undefined) return { ok: false, reason: 'elsewhere' }
  try {
    const target = { tabId: tab.id, allFrames: true }
    const frames = await browser.scripting.executeScript({ target, files: ['/read-history.js'] })
    const lines = frames.flatMap(({ result }) => {
      const read = v.safeParse(v.nullable(v.array(historyLineSchema)), result)
      return read.success ? (read.output ?? []) : []
    })
    return lines.length > 0 ? { ok: true, value: lines } : { ok: false, reason: 'elsewhere' }
  } catch {
    return { ok: false, reason: 'elsewhere' } // a page the seller has not switched on, or one of the browser's own
  }
}
