const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
const pair = crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])

/** The public half of the key that `signBundle` signs with. */
export async function testKey(): Promise<JsonWebKey> {
  return crypto.subtle.exportKey('jwk', (await pair).publicKey)
}

/** A key of somebody else. */
export async function foreignKey(): Promise<JsonWebKey> {
  const { publicKey } = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  return crypto.subtle.exportKey('jwk', publicKey)
}

/** A bundle as a publisher signs it. */
export async function signBundle(profiles: unknown[]): Promise<string> {
  const payload = JSON.stringify({ issuedAt: '2026-11-20T08:00:00.000Z', profiles })
  const bytes = new TextEncoder().encode(payload)
  const signed = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, (await pair).privateKey, bytes)
  const signature = btoa(String.fromCharCode(...new Uint8Array(signed)))
  return JSON.stringify({ format: 1, payload, signature })
}
