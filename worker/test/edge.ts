import { exports } from 'cloudflare:workers'
import * as v from 'valibot'
import { staffSessionSchema, ticketSchema, visitorSessionSchema } from '../../shared/protocol/http.ts'

export const origin = 'http://edge.test'

/** Asks the edge as a client would; a body is sent as JSON. */
export function ask(
  path: string,
  options: { method?: string; token?: string; body?: unknown; headers?: Record<string, string> } = {},
) {
  const headers = new Headers(options.headers)
  if (options.token !== undefined) headers.set('authorization', `Bearer ${options.token}`)
  if (options.body !== undefined) headers.set('content-type', 'application/json')
  const method = options.method ?? (options.body === undefined ? 'GET' : 'POST')
  const body = options.body === undefined ? undefined : JSON.stringify(options.body)
  return exports.default.fetch(new Request(`${origin}${path}`, { method, headers, body }))
}

/** The JSON of an answer that has to have succeeded. */
export async function read<S extends v.GenericSchema>(response: Response, schema: S): Promise<v.InferOutput<S>> {
  const text = await response.text()
  if (!response.ok) throw new Error(`${response.status} ${text}`)
  return v.parse(schema, JSON.parse(text))
}

/** Status and error body of an answer that has to have been refused. */
export async function refusal(response: Response): Promise<{ status: number; error: unknown }> {
  return { status: response.status, error: await response.json() }
}

export async function seedDemo(): Promise<void> {
  const response = await ask('/demo/seed', { method: 'POST' })
  if (!response.ok) throw new Error(`seed: ${response.status} ${await response.text()}`)
}

let addresses = 0
/** An address nobody came from. */
export function newAddress(): string {
  addresses += 1
  return `10.0.${addresses >> 8}.${addresses & 255}`
}

/** A new visitor of the demo shop, each from an address of its own. */
export async function openSession(address = newAddress()) {
  const headers = { 'cf-connecting-ip': address }
  return read(await ask('/api/shops/demo/sessions', { body: {}, headers }), visitorSessionSchema)
}

export async function signIn(who: 'owner' | 'operator' = 'operator') {
  const body = { email: `${who}@demo.shop`, password: 'test-password' }
  return read(await ask('/api/staff/sign-in', { body }), staffSessionSchema)
}

export async function fetchTicket(token: string, conversationId: string | null, headers: Record<string, string> = {}) {
  const body = conversationId === null ? { kind: 'desk' } : { kind: 'conversation', conversationId }
  return (await read(await ask('/api/tickets', { token, body, headers }), ticketSchema)).ticket
}
