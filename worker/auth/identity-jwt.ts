import { jwtVerify } from 'jose'
import * as v from 'valibot'
import { ok, type Result, refuse } from '../../shared/lib/result.ts'
import { recordIdSchema } from '../../shared/protocol/ids.ts'

/** The longest life of an identity token. */
export const identityLifeSeconds = 600

const claimsSchema = v.object({
  sub: recordIdSchema,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  iat: v.number(),
  exp: v.number(),
})

/** How one shop signs its shoppers' identity: the algorithm is the shop's, never the token's choice. */
export interface IdentityKey {
  alg: 'HS256'
  secret: string
}

/** Checks an identity token that a merchant's server signed for this shop. */
export async function readIdentity(
  key: IdentityKey,
  shop: string,
  jwt: string,
  now: Date,
): Promise<Result<{ memberId: string; name: string }, 'invalid-identity'>> {
  try {
    const secret = new TextEncoder().encode(key.secret)
    const { payload } = await jwtVerify(jwt, secret, { algorithms: [key.alg], audience: shop, currentDate: now })
    const claims = v.safeParse(claimsSchema, payload)
    if (!claims.success) return refuse('invalid-identity')
    const { sub, name, iat, exp } = claims.output
    const skewSeconds = 60
    if (exp - iat > identityLifeSeconds || iat > now.getTime() / 1000 + skewSeconds) return refuse('invalid-identity')
    return ok({ memberId: sub, name })
  } catch {
    // jose says "no" by throwing; which check failed is nobody's business.
    return refuse('invalid-identity')
  }
}
