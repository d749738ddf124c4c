import * as v from 'valibot'

/** Far above what every profile together takes; a page that answers with more is not read to its end. */
export const maxBundleBytes = 256 * 1024

/** What the edge passes on: the publisher's words as they were signed, letter by letter, and the signature. */
export const envelopeSchema = v.object({
  format: v.literal(1),
  payload: v.string(),
  /** ECDSA P-256 with SHA-256 over the payload's UTF-8 bytes, r and s in base64. */
  signature: v.pipe(v.string(), v.base64()),
})

/** The words themselves; each profile is judged by itself. */
export const payloadSchema = v.object({
  issuedAt: v.pipe(v.string(), v.isoTimestamp()),
  profiles: v.pipe(v.array(v.unknown()), v.maxLength(100)),
})

/** Why nothing of a bundle was taken. */
export type BundleRefusal = 'unreachable' | 'absent' | 'too-large' | 'torn' | 'wrong-signature' | 'not-a-bundle'

/** Why one profile of a bundle was not taken. */
export type ProfileRefusal =
  | 'not-a-profile'
  | 'unknown-console'
  | 'foreign-host'
  | 'older-version'
  | 'same-version-differs'
  | 'known-bad'
