import * as v from 'valibot'
import { attachmentIdSchema } from '../../shared/protocol/attachment.ts'
import { conversationIdSchema, shopIdSchema } from '../../shared/protocol/ids.ts'
import { readClaims, signClaims } from '../auth/signed-claims.ts'

const lifeMs = 10 * 60_000

const claimsSchema = v.object({ shop: shopIdSchema, conversation: conversationIdSchema, id: attachmentIdSchema })
type LinkClaims = v.InferOutput<typeof claimsSchema>

/** A path that shows one picture of one conversation for ten minutes. */
export async function signAttachmentLink(secret: string, claims: LinkClaims, now: Date) {
  const expiresAt = new Date(now.getTime() + lifeMs)
  return { path: `/a/${await signClaims(secret, 'attachment', claims, expiresAt)}`, expiresAt: expiresAt.toISOString() }
}

/** Which picture a link shows. */
export function readAttachmentLink(secret: string, token: string) {
  return readClaims(secret, 'attachment', token, claimsSchema)
}
