import * as v from 'valibot'
import { conversationIdSchema, shopIdSchema } from '../../shared/protocol/ids.ts'
import { readClaims, signClaims } from './signed-claims.ts'

const lifeMs = 30_000

/** Who speaks on a socket. The address is kept for the limits on order look-ups. */
export const senderSchema = v.variant('side', [
  v.object({ side: v.literal('shopper'), visitor: v.string(), address: v.string() }),
  v.object({ side: v.literal('staff'), id: v.string(), name: v.string(), role: v.string() }),
])
export type Sender = v.InferOutput<typeof senderSchema>

export const ticketClaimsSchema = v.object({
  jti: v.string(),
  exp: v.number(),
  /** When it was issued: one from before a sign-out opens nothing after it. */
  issuedMs: v.number(),
  shop: shopIdSchema,
  /** Null opens the desk's socket. */
  conversationId: v.nullable(conversationIdSchema),
  sender: senderSchema,
})
export type TicketClaims = v.InferOutput<typeof ticketClaimsSchema>

/** A ticket of 30 seconds; the object whose socket it opens remembers that it was used. */
export async function signTicket(secret: string, claims: Omit<TicketClaims, 'jti' | 'exp' | 'issuedMs'>, now: Date) {
  const expiresAt = new Date(now.getTime() + lifeMs)
  const once = { ...claims, jti: crypto.randomUUID(), issuedMs: now.getTime() }
  return { ticket: await signClaims(secret, 'ticket', once, expiresAt), expiresAt }
}

/** What a ticket allows. */
export function readTicket(secret: string, ticket: string) {
  return readClaims(secret, 'ticket', ticket, ticketClaimsSchema)
}
