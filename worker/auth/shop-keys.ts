import { base64url } from 'jose'
import * as v from 'valibot'
import { openSecret, sealSecret } from './sealed-secret.ts'

const keyBytes = 32

/** A shop's message keys by version; the newest encrypts. */
export interface ShopKeys {
  newest: number
  byVersion: ReadonlyMap<number, Uint8Array>
}

const rowSchema = v.object({ version: v.number(), wrapped: v.string() })

/** Shared by all rooms of this isolate; only finished keys are, never the promise of one object. */
const kept = new Map<string, ShopKeys>()

/** The keys of a shop; its first one is made when it is first asked for. */
export async function loadShopKeys(env: Env, shop: string): Promise<ShopKeys> {
  const known = kept.get(shop)
  if (known !== undefined) return known
  const rows = await loadRows(env.DB, shop)
  const loaded = rows.length > 0 ? rows : await makeFirst(env, shop)
  const byVersion = new Map<number, Uint8Array>()
  for (const { version, wrapped } of loaded) {
    byVersion.set(version, base64url.decode(await openSecret(env.MASTER_KEY, labelOf(shop, version), wrapped)))
  }
  const keys = { newest: Math.max(...byVersion.keys()), byVersion }
  kept.set(shop, keys)
  return keys
}

async function loadRows(db: D1Database, shop: string) {
  const { results } = await db.prepare('SELECT version, wrapped FROM shop_keys WHERE shop = ?').bind(shop).all()
  return results.map((row) => v.parse(rowSchema, row))
}

/** Eight rooms may wake at once: whichever writes first, all read that one. */
async function makeFirst(env: Env, shop: string) {
  const key = base64url.encode(crypto.getRandomValues(new Uint8Array(keyBytes)))
  const wrapped = await sealSecret(env.MASTER_KEY, labelOf(shop, 1), key)
  await env.DB.prepare(
    'INSERT INTO shop_keys (shop, version, wrapped, created_at) VALUES (?, 1, ?, ?) ON CONFLICT DO NOTHING',
  )
    .bind(shop, wrapped, new Date().toISOString())
    .run()
  return loadRows(env.DB, shop)
}

function labelOf(shop: string, version: number): string {
  return `${shop}:messages:${version}`
}
