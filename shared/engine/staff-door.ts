import * as v from 'valibot'
import type { ErrorBody } from '../protocol/errors.ts'
import { type StaffSession, staffSessionSchema } from '../protocol/http.ts'
import { type Fetch, fetchJson } from '../sync/http.ts'

/** Asks the edge for a session of this person's; out of reach is `unavailable`. */
export async function openStaffSession(
  fetch: Fetch,
  edge: string,
  body: { email: string; password: string },
): Promise<{ ok: true; value: StaffSession } | { ok: false; reason: ErrorBody }> {
  const url = `${edge}/api/staff/sign-in`
  const result = await fetchJson(fetch, { url, method: 'POST', body, schema: staffSessionSchema })
  if (result.ok) return result
  return { ok: false, reason: result.reason.kind === 'refused' ? result.reason.error : { code: 'unavailable' } }
}

/** Ends a session at the edge, which may be out of reach; the token then ends by itself. */
export async function endStaffSession(fetch: Fetch, edge: string, token: string): Promise<void> {
  await fetchJson(fetch, { url: `${edge}/api/staff/sign-out`, method: 'POST', token, schema: v.unknown() })
}
