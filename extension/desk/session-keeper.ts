import * as v from 'valibot'
import { type StaffSession, staffSessionSchema } from '../../shared/protocol/http.ts'

/** Where a sign-in lives while the page is gone. The engine itself keeps it in memory alone. */
export interface SessionKeeper {
  load(): Promise<StaffSession | null>
  save(session: StaffSession): Promise<void>
  remove(): Promise<void>
}

const place = 'kefu-desk-session'

/**
 * Keeps the sign-in with this tab: it survives a reload and ends with the tab. Not localStorage,
 * because the widget's pages may share the edge's origin.
 */
export const tabSessionKeeper: SessionKeeper = {
  async load() {
    try {
      const parsed = v.safeParse(staffSessionSchema, JSON.parse(sessionStorage.getItem(place) ?? 'null'))
      return parsed.success ? parsed.output : null
    } catch {
      return null // storage denied or not ours: sign in again
    }
  },
  async save(session) {
    try {
      sessionStorage.setItem(place, JSON.stringify(session))
    } catch {
      // Storage is denied: the sign-in lasts until this page is reloaded.
    }
  },
  async remove() {
    try {
      sessionStorage.removeItem(place)
    } catch {
      // Denied storage holds nothing to remove.
    }
  },
}
