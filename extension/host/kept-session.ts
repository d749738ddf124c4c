import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { staffSessionSchema } from '../../shared/protocol/http.ts'

/** Which edge this extension is signed in to, and with which revocable token. */
export const keptSessionSchema = v.object({ edge: v.string(), session: staffSessionSchema })
export type KeptSession = v.InferOutput<typeof keptSessionSchema>

const key = 'session'

/** Kept by the extension's own pages; the background hands it to the engine host. Content scripts never see it. */
export async function saveSession(kept: KeptSession | null): Promise<void> {
  if (kept === null) await browser.storage.local.remove(key)
  else await browser.storage.local.set({ [key]: kept })
}

/** The kept session as it was saved, or null when there is none or it cannot be read. */
export async function loadSession(): Promise<KeptSession | null> {
  const kept = v.safeParse(keptSessionSchema, (await browser.storage.local.get(key))[key])
  return kept.success ? kept.output : null
}
