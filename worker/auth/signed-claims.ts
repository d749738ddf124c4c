import { errors, jwtVerify, SignJWT } from 'jose'
import * as v from 'valibot'
import { ok, type Result, refuse } from '../../shared/lib/result.ts'

/** What a signed text is for: one made for one purpose is worthless for another. */
export type Purpose = 'visitor' | 'refresh' | 'ticket' | 'attachment'

const issuer = 'kefu-copilot'

/** Signs claims with the edge's own secret for a limited time. */
export function signClaims(
  secret: string,
  purpose: Purpose,
  claims: Record<string, unknown>,
  expiresAt: Date,
): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(issuer)
    .setAudience(purpose)
    .setExpirationTime(Math.floor(expiresAt.getTime() / 1000))
    .sign(keyOf(secret))
}

/** Reads what `signClaims` wrote; anything else is `invalid`. */
export async function readClaims<S extends v.GenericSchema>(
  secret: string,
  purpose: Purpose,
  token: string,
  schema: S,
): Promise<Result<v.InferOutput<S>, 'expired' | 'invalid'>> {
  try {
    const { payload } = await jwtVerify(token, keyOf(secret), { algorithms: ['HS256'], issuer, audience: purpose })
    const parsed = v.safeParse(schema, payload)
    return parsed.success ? ok(parsed.output) : refuse('invalid')
  } catch (error) {
    // jose says "no" by throwing; both outcomes are values here.
    return refuse(error instanceof errors.JWTExpired ? 'expired' : 'invalid')
  }
}

function keyOf(secret: string): Uint8Array {
  return new TextEncoder().encode(secret)
}
