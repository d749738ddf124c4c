import { base64url } from 'jose'

const algorithm = { name: 'HMAC', hash: 'SHA-256' }

/** A keyed hash of a wish or an action: tells "the same again" from "another one under the same id" without keeping either. */
export async function hashBody(secret: string, body: unknown): Promise<string> {
  if (kept?.secret !== secret) kept = { secret, key: await importKey(secret) }
  const signature = await crypto.subtle.sign('HMAC', kept.key, new TextEncoder().encode(canonical(body)))
  return base64url.encode(new Uint8Array(signature))
}

/** Making the key costs more than using it, and there is one per edge. */
let kept: { secret: string; key: CryptoKey } | undefined

function importKey(secret: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['sign'])
}

/** JSON with sorted keys: the order in which a client wrote its fields means nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
