import * as v from 'valibot'
import { conversationIdSchema, shopIdSchema } from '../../shared/protocol/ids.ts'
import { readClaims, signClaims } from './signed-claims.ts'

const lifeMs = 15 * 60 * 1000

const visitorClaimsSchema = v.object({ visitor: v.string(), shop: shopIdSchema, conversationId: conversationIdSchema })
/** One visitor of one shop, with the one conversation they may speak in. */
export type VisitorClaims = v.InferOutput<typeof visitorClaimsSchema>

/** A visitor's access token of 15 minutes. */
export async function signVisitorToken(secret: string, claims: VisitorClaims, now: Date) {
  const expiresAt = new Date(now.getTime() + lifeMs)
  return { token: await signClaims(secret, 'visitor', claims, expiresAt), expiresAt }
}

/** Who an access token speaks for. */
export function readVisitorToken(secret: string, token: string) {
  return readClaims(secret, 'visitor', token, visitorClaimsSchema)
}
