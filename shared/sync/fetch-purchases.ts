import { purchasesSchema } from '../protocol/http.ts'
import { type Fetch, fetchJson } from './http.ts'
import type { PictureAccess } from './picture-http.ts'

/** Goods wait for this before they are shown: longer than a moment is too long. */
const timeoutMs = 2_000

/** Asks what the shopper of a conversation bought. */
export function fetchPurchases(fetch: Fetch, { edge, token, conversationId }: PictureAccess) {
  const url = `${edge}/api/conversations/${conversationId}/purchases`
  return fetchJson(fetch, { url, token, schema: purchasesSchema, timeoutMs })
}
