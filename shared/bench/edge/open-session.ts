import * as v from 'valibot'
import { ticketSchema, visitorSessionSchema } from '../../protocol/http.ts'

/** A visitor's session, as a widget opens it. */
export interface Session {
  conversationId: string
  token: string
}

let opened = 0

/**
 * Opens a session. Sessions are limited by address, and bare workerd has nobody in front who sets it: every shopper
 * says an address of their own, as shoppers have.
 */
export async function openSession(edge: string): Promise<Session> {
  opened += 1
  const address = `10.${(opened >> 16) & 255}.${(opened >> 8) & 255}.${opened & 255}`
  const answer = await ask(`${edge}/api/shops/demo/sessions`, {}, { 'cf-connecting-ip': address })
  const { conversationId, accessToken } = v.parse(visitorSessionSchema, answer)
  return { conversationId, token: accessToken }
}

/** The address of the socket of a session's conversation; works once. */
export async function fetchSocketAddress(edge: string, { conversationId, token }: Session): Promise<string> {
  const answer = await ask(
    `${edge}/api/tickets`,
    { kind: 'conversation', conversationId },
    { authorization: `Bearer ${token}` },
  )
  const { ticket } = v.parse(ticketSchema, answer)
  return `${edge.replace('http', 'ws')}/api/socket?ticket=${ticket}`
}

/** Every stored fact of the conversation, asked for over HTTP: what the sockets should have shown. */
export async function fetchStored(edge: string, { conversationId, token }: Session): Promise<unknown[]> {
  const facts: unknown[] = []
  for (let more = true; more; ) {
    const last = v.safeParse(v.object({ seq: v.number() }), facts.at(-1))
    const address = `${edge}/api/conversations/${conversationId}/facts?from=${last.success ? last.output.seq : 0}`
    const response = await fetch(address, { headers: { authorization: `Bearer ${token}` } })
    const page = v.parse(v.object({ facts: v.array(v.unknown()), more: v.boolean() }), await response.json())
    facts.push(...page.facts)
    more = page.more
  }
  return facts
}

async function ask(address: string, body: unknown, headers: Record<string, string>): Promise<unknown> {
  const sent = { 'content-type': 'application/json', ...headers }
  const response = await fetch(address, { method: 'POST', headers: sent, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`${new URL(address).pathname}: ${response.status} ${await response.text()}`)
  return response.json()
}
