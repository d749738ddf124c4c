import * as v from 'valibot'
import { ok, type Result, refuse } from '../../shared/lib/result.ts'
import { conversationIdSchema, shopIdSchema } from '../../shared/protocol/ids.ts'
import { getRoom } from '../room/room-name.ts'
import { forgetHome } from './find-home.ts'
import { readClaims, signClaims } from './signed-claims.ts'
import type { VisitorClaims } from './visitor-token.ts'

const lifeMs = 180 * 24 * 3600 * 1000

const refreshClaimsSchema = v.object({
  visitor: v.string(),
  shop: shopIdSchema,
  conversationId: conversationIdSchema,
  generation: v.number(),
})

/** A refresh token names its family (the visitor) and its generation; each generation works once. */
export function signRefreshToken(secret: string, claims: VisitorClaims, generation: number, now: Date) {
  return signClaims(secret, 'refresh', { ...claims, generation }, new Date(now.getTime() + lifeMs))
}

type Renewal = Result<
  { claims: VisitorClaims; generation: number },
  'unauthenticated' | 'token-expired' | 'token-reused' | 'forbidden'
>

/**
 * Uses a refresh token of this shop up. A second use revokes the whole family, since one of the two holders stole
 * it: no refresh token of it works again, and the room takes nothing more from its access tokens.
 */
export async function renewFamily(env: Env, shopId: string, token: string, now: Date): Promise<Renewal> {
  const read = await readClaims(env.TOKEN_SECRET, 'refresh', token, refreshClaimsSchema)
  if (!read.ok) return refuse(read.reason === 'expired' ? 'token-expired' : 'unauthenticated')
  const { generation, visitor, shop, conversationId } = read.value
  if (shop !== shopId) return refuse('forbidden')
  const claims = { visitor, shop, conversationId }
  const next = generation + 1
  const advanced = await (generation === 0
    ? openFamily(env.DB, claims, now)
    : advanceFamily(env.DB, visitor, next, now))
  if (advanced) return ok({ claims, generation: next })
  // Other devices of a login hold tokens of the same conversation, and the thief has read it: theirs end with it.
  await env.DB.batch([
    env.DB.prepare('UPDATE visitors SET revoked_at = ? WHERE conversation_id = ? AND revoked_at IS NULL').bind(
      now.toISOString(),
      conversationId,
    ),
    forgetHome(env.DB, conversationId),
  ])
  await getRoom(env, shop, conversationId)?.revokeVisitor(shop, conversationId)
  return refuse('token-reused')
}

/** The first renewal makes the row: opening a chat costs the database nothing. */
async function openFamily(db: D1Database, claims: VisitorClaims, now: Date): Promise<boolean> {
  const done = await db
    .prepare(
      `INSERT INTO visitors (id, shop, conversation_id, generation, renewed_at) SELECT ?1, ?2, ?3, 1, ?4
       WHERE NOT EXISTS (SELECT 1 FROM visitors WHERE conversation_id = ?3 AND revoked_at IS NOT NULL)
       ON CONFLICT (id) DO NOTHING`,
    )
    .bind(claims.visitor, claims.shop, claims.conversationId, now.toISOString())
    .run()
  return done.meta.changes === 1
}

async function advanceFamily(db: D1Database, visitor: string, next: number, now: Date): Promise<boolean> {
  const done = await db
    .prepare(
      'UPDATE visitors SET generation = ?, renewed_at = ? WHERE id = ? AND generation = ? AND revoked_at IS NULL',
    )
    .bind(next, now.toISOString(), visitor, next - 1)
    .run()
  return done.meta.changes === 1
}
