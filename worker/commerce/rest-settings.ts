import * as v from 'valibot'
import { openSecret, sealSecret } from '../auth/sealed-secret.ts'

/** A shop's own system as its owner named it. */
export interface RestSetting {
  endpoint: string
  secret: string
}

const rowSchema = v.object({ endpoint: v.string(), secret: v.string() })
const keepMs = 60_000
const kept = new Map<string, { setting: RestSetting | null; until: number }>()

/** The shop's endpoint, from this isolate's memory for up to a minute; null when its orders are in our books. */
export async function loadRestSetting(env: Env, shop: string): Promise<RestSetting | null> {
  const known = kept.get(shop)
  if (known !== undefined && known.until > Date.now()) return known.setting
  const row = await env.DB.prepare('SELECT endpoint, secret FROM shop_sources WHERE shop = ?').bind(shop).first()
  const setting = row === null ? null : await open(env, shop, v.parse(rowSchema, row))
  kept.set(shop, { setting, until: Date.now() + keepMs })
  return setting
}

async function open(env: Env, shop: string, { endpoint, secret }: RestSetting): Promise<RestSetting> {
  return { endpoint, secret: await openSecret(env.MASTER_KEY, shop, secret) }
}

/** Keeps an endpoint, or none; other isolates follow within a minute. */
export async function saveRestSetting(env: Env, shop: string, setting: RestSetting | null, now: Date): Promise<void> {
  kept.delete(shop)
  if (setting === null) {
    await env.DB.prepare('DELETE FROM shop_sources WHERE shop = ?').bind(shop).run()
    return
  }
  const secret = await sealSecret(env.MASTER_KEY, shop, setting.secret)
  await env.DB.prepare(
    `INSERT INTO shop_sources (shop, endpoint, secret, changed_at) VALUES (?1, ?2, ?3, ?4)
     ON CONFLICT (shop) DO UPDATE SET endpoint = excluded.endpoint, secret = excluded.secret, changed_at = excluded.changed_at`,
  )
    .bind(shop, setting.endpoint, secret, now.toISOString())
    .run()
}
