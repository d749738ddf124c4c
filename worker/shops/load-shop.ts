import * as v from 'valibot'
import type { IdentityKey } from '../auth/identity-jwt.ts'
import { openSecret } from '../auth/sealed-secret.ts'

/** What the edge must know of a shop before it looks at anything else. */
export interface Shop {
  id: string
  name: string
  /** Sites that may show the widget; `self` is the edge itself. */
  origins: string[]
  identity: IdentityKey | null
}

const rowSchema = v.object({
  id: v.string(),
  name: v.string(),
  origins: v.pipe(v.string(), v.parseJson(), v.array(v.string())),
  identity_secret: v.nullable(v.string()),
  identity_alg: v.literal('HS256'),
})

const keepMs = 60_000
const kept = new Map<string, { shop: Shop; until: number }>()

/** A shop by its id, from this isolate's memory for up to a minute; null when there is none. */
export async function loadShop(env: Env, id: string): Promise<Shop | null> {
  const known = kept.get(id)
  if (known !== undefined && known.until > Date.now()) return known.shop
  const row = await env.DB.prepare('SELECT id, name, origins, identity_secret, identity_alg FROM shops WHERE id = ?')
    .bind(id)
    .first()
  if (row === null) return null
  const { identity_secret: sealed, identity_alg: alg, ...rest } = v.parse(rowSchema, row)
  const identity = sealed === null ? null : { alg, secret: await openSecret(env.MASTER_KEY, id, sealed) }
  const shop = { ...rest, identity }
  kept.set(id, { shop, until: Date.now() + keepMs })
  return shop
}
