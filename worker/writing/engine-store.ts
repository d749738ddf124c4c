import * as v from 'valibot'
import { type EngineKind, type EngineLimits, engineKinds } from '../../shared/protocol/desk-engines.ts'
import { openSecret, sealSecret } from '../auth/sealed-secret.ts'
import { log } from '../http/log.ts'

/** Where words are asked for. The key leaves this folder only in a request to its own endpoint. */
export type Endpoint =
  | { kind: 'openai'; url: string; model: string; key: string | null }
  | { kind: 'workers-ai'; model: string }

/** A shop's engines as they are kept. */
export interface ShopEngines {
  order: EngineKind[]
  on: EngineKind[]
  endpoint: Endpoint | null
  limits: EngineLimits
}

/** Nothing leaves the shop's devices before an owner says so. */
export const cautiousEngines: ShopEngines = {
  order: [...engineKinds],
  on: ['local'],
  endpoint: null,
  limits: { requests: 300, tokens: 200_000 },
}

const kinds = v.array(v.picklist(engineKinds))
const keptSchema = v.object({
  order: kinds,
  on: kinds,
  endpoint: v.nullable(
    v.variant('kind', [
      v.object({ kind: v.literal('openai'), url: v.string(), model: v.string() }),
      v.object({ kind: v.literal('workers-ai'), model: v.string() }),
    ]),
  ),
  limits: v.object({ requests: v.number(), tokens: v.number() }),
})
const rowSchema = v.object({ setting: v.pipe(v.string(), v.parseJson(), keptSchema), key: v.nullable(v.string()) })

/** What a shop set; the cautious setting where it set nothing. */
export async function loadEngines(env: Env, shop: string): Promise<ShopEngines> {
  const row = await env.DB.prepare('SELECT setting, key FROM shop_engines WHERE shop = ?').bind(shop).first()
  if (row === null) return cautiousEngines
  const { setting, key: sealed } = v.parse(rowSchema, row)
  if (setting.endpoint?.kind !== 'openai') return { ...setting, endpoint: setting.endpoint }
  const key = sealed === null ? null : await openKey(env, shop, sealed)
  return { ...setting, endpoint: { ...setting.endpoint, key } }
}

/** A key sealed under another master key is as good as none: the owner sees that it is gone, and types it again. */
async function openKey(env: Env, shop: string, sealed: string): Promise<string | null> {
  try {
    return await openSecret(env.MASTER_KEY, shop, sealed)
  } catch {
    log.error('engines.key-unreadable', { shop })
    return null
  }
}

/** Keeps the whole setting, the key sealed and apart. */
export async function saveEngines(env: Env, shop: string, engines: ShopEngines, now: Date): Promise<void> {
  const [key, endpoint] = splitKey(engines.endpoint)
  const setting = { ...engines, endpoint }
  const sealed = key === null ? null : await sealSecret(env.MASTER_KEY, shop, key)
  await env.DB.prepare(
    `INSERT INTO shop_engines (shop, setting, key, changed_at) VALUES (?1, ?2, ?3, ?4)
     ON CONFLICT (shop) DO UPDATE SET setting = excluded.setting, key = excluded.key, changed_at = excluded.changed_at`,
  )
    .bind(shop, JSON.stringify(setting), sealed, now.toISOString())
    .run()
}

function splitKey(endpoint: Endpoint | null): [key: string | null, rest: unknown] {
  if (endpoint?.kind !== 'openai') return [null, endpoint]
  const { key, ...rest } = endpoint
  return [key, rest]
}
