import { base64url, SignJWT } from 'jose'
import type { Member } from '../../shared/protocol/commerce.ts'
import { type IdentityKey, identityLifeSeconds } from './identity-jwt.ts'

/** Signs a member's identity the way a merchant's own server does; the phone goes in as an HMAC only. */
export async function signIdentity(key: IdentityKey, shop: string, member: Member, now: Date): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000)
  return new SignJWT({ name: member.name, phone_hmac: await hmac(key.secret, member.phone) })
    .setProtectedHeader({ alg: key.alg })
    .setSubject(member.id)
    .setAudience(shop)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + identityLifeSeconds)
    .sign(new TextEncoder().encode(key.secret))
}

async function hmac(secret: string, text: string): Promise<string> {
  const bytes = new TextEncoder()
  const key = await crypto.subtle.importKey('raw', bytes.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ])
  return base64url.encode(new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes.encode(text))))
}
