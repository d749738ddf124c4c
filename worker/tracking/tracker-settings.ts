import * as v from 'valibot'
import { openSecret, sealSecret } from '../auth/sealed-secret.ts'

/** A shop's agreement with kuaidi100. */
export interface Tracker {
  salt: string
  /** Null: the merchant's own system asks for its parcels. */
  key: string | null
  /** This edge as kuaidi100 reaches it. */
  origin: string
}

const trackerRow = v.object({ salt: v.string(), key: v.nullable(v.string()), origin: v.string() })

/** The agreement, secrets open; null when there is none. */
export async function loadTracker(env: Env, shop: string): Promise<Tracker | null> {
  const row = await env.DB.prepare('SELECT salt, key, origin FROM trackers WHERE shop = ?').bind(shop).first()
  if (row === null) return null
  const { salt, key, origin } = v.parse(trackerRow, row)
  return {
    salt: await openSecret(env.MASTER_KEY, saltLabel(shop), salt),
    key: key === null ? null : await openSecret(env.MASTER_KEY, keyLabel(shop), key),
    origin,
  }
}

/** Keeps an agreement, or none. */
export async function saveTracker(env: Env, shop: string, tracker: Tracker | null, now: Date): Promise<void> {
  if (tracker === null) {
    await env.DB.prepare('DELETE FROM trackers WHERE shop = ?').bind(shop).run()
    return
  }
  const salt = await sealSecret(env.MASTER_KEY, saltLabel(shop), tracker.salt)
  const key = tracker.key === null ? null : await sealSecret(env.MASTER_KEY, keyLabel(shop), tracker.key)
  await env.DB.prepare(
    `INSERT INTO trackers (shop, salt, key, origin, changed_at) VALUES (?1, ?2, ?3, ?4, ?5)
     ON CONFLICT (shop) DO UPDATE SET salt = excluded.salt, key = excluded.key, origin = excluded.origin,
       changed_at = excluded.changed_at`,
  )
    .bind(shop, salt, key, tracker.origin, now.toISOString())
    .run()
}

/** Where a shop's pushes are taken. */
export function callbackOf(origin: string, shop: string): string {
  return `${origin}/api/tracking/kuaidi100/${shop}`
}

const saltLabel = (shop: string) => `${shop}:kuaidi100:salt`
const keyLabel = (shop: string) => `${shop}:kuaidi100:key`
