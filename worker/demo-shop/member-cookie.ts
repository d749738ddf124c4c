import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Member } from '../../shared/protocol/commerce.ts'

const cookieName = 'shop_member'

/** Who is logged in to the shop page in this browser. */
export function readMember(context: Context, members: Member[]): Member | null {
  const memberId = getCookie(context, cookieName)
  return members.find(({ id }) => id === memberId) ?? null
}

/** Remembers the log-in; the demo needs no password, a real shop has its own. */
export function writeMember(context: Context, memberId: string): void {
  setCookie(context, cookieName, memberId, { path: '/', httpOnly: true, sameSite: 'Lax' })
}

/** Ends the log-in. */
export function forgetMember(context: Context): void {
  deleteCookie(context, cookieName, { path: '/' })
}
