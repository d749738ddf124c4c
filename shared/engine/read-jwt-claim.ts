import * as v from 'valibot'

/** One text claim of a JWT, not verified: only to tell one person's token from another's. */
export function readJwtClaim(jwt: string, name: string): string | null {
  const parsed = v.safeParse(v.record(v.string(), v.unknown()), decodePayload(jwt.split('.')[1] ?? ''))
  const claim = parsed.success ? parsed.output[name] : undefined
  return typeof claim === 'string' && claim !== '' ? claim : null
}

function decodePayload(text: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (byte) => byte.charCodeAt(0))
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    // Not a JWT at all; the edge will say so.
    return null
  }
}
