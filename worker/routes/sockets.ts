import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { ticketRequestSchema, ticketSchema } from '../../shared/protocol/http.ts'
import { requireCaller } from '../auth/callers.ts'
import { clientAddress } from '../auth/client-address.ts'
import { readTicket, type Sender, signTicket } from '../auth/ticket.ts'
import type { AppEnv, Caller } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { getRoom } from '../room/room-name.ts'

/** Tickets and the sockets they open. */
export const sockets = new Hono<AppEnv>()

sockets.post(
  '/api/tickets',
  describeRoute({ summary: 'A one-use ticket of 30 seconds for a socket', ...answers(ticketSchema) }),
  requireCaller,
  check('json', ticketRequestSchema),
  async (context) => {
    const { caller } = context.var
    const request = context.req.valid('json')
    const conversationId = request.kind === 'desk' ? null : request.conversationId
    const shop = caller.side === 'staff' ? caller.staff.shop : caller.visitor.shop
    if (!mayOpen(caller, conversationId)) return refuse(context, { code: 'forbidden' })
    const room = conversationId === null ? undefined : getRoom(context.env, shop, conversationId)
    if (room === null) return refuse(context, { code: 'unknown-conversation' })
    if (caller.side === 'shopper' && (await room?.isRevoked(caller.visitor.conversationId))) {
      return refuse(context, { code: 'token-reused' })
    }
    const sender = toSender(caller, context.req.raw)
    const { ticket, expiresAt } = await signTicket(
      context.env.TOKEN_SECRET,
      { shop, conversationId, sender },
      new Date(),
    )
    return context.json({ ticket, expiresAt: expiresAt.toISOString() })
  },
)

sockets.get(
  '/api/socket',
  describeRoute({ summary: 'Open a WebSocket with a ticket' }),
  check('query', v.object({ ticket: v.pipe(v.string(), v.maxLength(2048)) })),
  async (context) => {
    if (context.req.header('upgrade')?.toLowerCase() !== 'websocket')
      return refuse(context, { code: 'malformed', field: 'upgrade' })
    const ticket = await readTicket(context.env.TOKEN_SECRET, context.req.valid('query').ticket)
    if (!ticket.ok) return refuse(context, { code: ticket.reason === 'expired' ? 'ticket-expired' : 'unauthenticated' })
    const { shop, conversationId, sender } = ticket.value
    if (context.var.fromExtension && sender.side !== 'staff') return refuse(context, { code: 'foreign-origin' })
    const target =
      conversationId === null ? context.env.DESK.getByName(shop) : getRoom(context.env, shop, conversationId)
    if (target === null) return refuse(context, { code: 'unknown-conversation' })
    const headers = new Headers({ upgrade: 'websocket', 'x-ticket-claims': toHeader(ticket.value) })
    return target.fetch('https://edge.invalid/socket', { headers })
  },
)

/** Header values are bytes: names in Chinese travel escaped. */
function toHeader(claims: unknown): string {
  return JSON.stringify(claims).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** A visitor opens the one conversation of their token; an integrator opens no desk. */
function mayOpen(caller: Caller, conversationId: string | null): boolean {
  if (caller.side === 'shopper') return conversationId === caller.visitor.conversationId
  return caller.staff.role !== 'integrator'
}

/** Who will speak on the socket, or posts by HTTP. */
export function toSender(caller: Caller, request: Request): Sender {
  if (caller.side === 'shopper')
    return { side: 'shopper', visitor: caller.visitor.visitor, address: clientAddress(request) }
  const { id, name, role } = caller.staff
  return { side: 'staff', id, name, role }
}
