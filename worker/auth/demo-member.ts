import * as v from 'valibot'
import { readClaims, signClaims } from './signed-claims.ts'

/** The demo storefront's own login, as any shop has one; the widget never sees it. */
export const demoCookie = 'demo-member'
export const demoCookieSeconds = 7 * 24 * 3600

/** The cookie's value: signed, so that nobody becomes another member by editing it. */
export function signDemoMember(secret: string, memberId: string, now: Date): Promise<string> {
  return signClaims(secret, 'demo-member', { memberId }, new Date(now.getTime() + demoCookieSeconds * 1000))
}

/** Who is logged in on the demo storefront; null for nobody. */
export async function readDemoMember(secret: string, cookie: string | undefined): Promise<string | null> {
  if (cookie === undefined) return null
  const read = await readClaims(secret, 'demo-member', cookie, v.object({ memberId: v.string() }))
  return read.ok ? read.value.memberId : null
}
