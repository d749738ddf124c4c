import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ErrorBody, ErrorCode } from '../../shared/protocol/errors.ts'

const statusOf: Record<ErrorCode, ContentfulStatusCode> = {
  malformed: 400,
  'unsupported-protocol': 400,
  'unknown-shop': 404,
  'unknown-conversation': 404,
  'unknown-record': 404,
  'foreign-origin': 403,
  unauthenticated: 401,
  forbidden: 403,
  'ticket-expired': 401,
  'token-expired': 401,
  'token-reused': 401,
  'too-large': 413,
  'too-many-requests': 429,
  'text-too-long': 400,
  conflict: 409,
  'revision-conflict': 409,
  'already-answered': 409,
  'stale-epoch': 409,
  'not-owner': 403,
  'basis-not-found': 409,
  'basis-too-weak': 409,
  'conversation-closed': 409,
  'order-not-found': 404,
  'proof-locked': 429,
  'invalid-identity': 401,
  'invalid-credentials': 401,
  'already-rated': 409,
  'wrong-state': 409,
  'row-refused': 422,
  'picture-unsupported': 415,
  'picture-broken': 422,
  'unknown-attachment': 409,
  'storage-full': 507,
  unavailable: 503,
  internal: 500,
}

/** Ends a request with an error body; the status follows from the code. */
export function refuse(context: Context, error: ErrorBody): Response {
  if (error.retryAfterSeconds !== undefined) context.header('retry-after', String(error.retryAfterSeconds))
  return context.json(error, statusOf[error.code])
}
