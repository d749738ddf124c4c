import { base64url } from 'jose'

const ivBytes = 12

/** Encrypts a secret of one shop with the edge's master key, for keeping in the database. */
export async function sealSecret(masterKey: string, shop: string, secret: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
  const plain = new TextEncoder().encode(secret)
  const sealed = await crypto.subtle.encrypt(algorithm(iv, shop), await importKey(masterKey), plain)
  return base64url.encode(new Uint8Array([...iv, ...new Uint8Array(sealed)]))
}

/** Decrypts what `sealSecret` made for the same shop; throws for anything else. */
export async function openSecret(masterKey: string, shop: string, sealed: string): Promise<string> {
  const bytes = new Uint8Array(base64url.decode(sealed))
  const params = algorithm(bytes.slice(0, ivBytes), shop)
  const plain = await crypto.subtle.decrypt(params, await importKey(masterKey), bytes.slice(ivBytes))
  return new TextDecoder().decode(plain)
}

function algorithm(iv: Uint8Array<ArrayBuffer>, shop: string) {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`shop:${shop}`) }
}

function importKey(masterKey: string): Promise<CryptoKey> {
  const bytes = new Uint8Array(base64url.decode(masterKey))
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}
