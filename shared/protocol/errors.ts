import * as v from 'valibot'
import { treeFaultSchema } from './decision-tree.ts'
import { blankSchema } from './find-blanks.ts'
import { rowRefusalSchema } from './shop-understanding.ts'

/** Every refusal that crosses a wire. Each has one text per locale in the interface catalogues. */
export const errorCodes = [
  'malformed',
  'unsupported-protocol',
  'unknown-shop',
  'unknown-conversation',
  'unknown-record',
  'foreign-origin',
  'unauthenticated',
  'forbidden',
  'ticket-expired',
  'token-expired',
  'token-reused',
  'too-large',
  'too-many-requests',
  'text-too-long',
  'conflict',
  'revision-conflict',
  'already-answered',
  'stale-epoch',
  'not-owner',
  'basis-not-found',
  'basis-too-weak',
  'conversation-closed',
  'order-not-found',
  'proof-locked',
  'invalid-identity',
  'invalid-credentials',
  'already-rated',
  'wrong-state',
  'row-refused',
  'picture-unsupported',
  'picture-broken',
  'unknown-attachment',
  'storage-full',
  'unavailable',
  'internal',
] as const

export const errorCodeSchema = v.picklist(errorCodes)
export type ErrorCode = v.InferOutput<typeof errorCodeSchema>

/** The body of every HTTP error and of `request.refused`. */
export const errorBodySchema = v.object({
  code: errorCodeSchema,
  /** Dotted path of the offending field. */
  field: v.optional(v.string()),
  /** The limit that was passed: bytes, characters, or requests per window. */
  limit: v.optional(v.number()),
  retryAfterSeconds: v.optional(v.number()),
  /** With `row-refused`: what is wrong with the row that `field` names. */
  why: v.optional(rowRefusalSchema),
  /** With `row-refused` of an article that should go live: the gaps nobody filled, in reading order. */
  blanks: v.optional(v.array(blankSchema)),
  /** With `row-refused` of an article that should go live: what keeps its process from being walked, step by step. */
  faults: v.optional(v.array(treeFaultSchema)),
  /** With `wrong-state`: the shop's rule that stands in the way, an `ActionRule`. With an endpoint: an `EndpointFault`. With `forbidden`: `owners-publish`. */
  rule: v.optional(v.string()),
})
export type ErrorBody = v.InferOutput<typeof errorBodySchema>
