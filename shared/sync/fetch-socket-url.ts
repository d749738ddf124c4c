import { ticketSchema } from '../protocol/http.ts'
import { type Fetch, fetchJson, type HttpResult } from './http.ts'

/** What the ticket opens. */
export type TicketKind = { kind: 'conversation'; conversationId: string } | { kind: 'desk' }

/** Exchanges a token for a one-use ticket and gives the address of the socket it opens. */
export async function fetchSocketUrl(
  fetch: Fetch,
  { edge, token, ticket }: { edge: string; token: string; ticket: TicketKind },
): Promise<HttpResult<string>> {
  const result = await fetchJson(fetch, {
    url: `${edge}/api/tickets`,
    method: 'POST',
    body: ticket,
    token,
    schema: ticketSchema,
  })
  if (!result.ok) return result
  const base = edge.replace(/^http/, 'ws')
  return { ok: true, value: `${base}/api/socket?ticket=${encodeURIComponent(result.value.ticket)}` }
}
