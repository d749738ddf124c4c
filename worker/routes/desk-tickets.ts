import { type Context, Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { serviceRulesOf } from '../../shared/domain/service/careful-service-rules.ts'
import { assert } from '../../shared/lib/assert.ts'
import type { Ticket } from '../../shared/protocol/action.ts'
import {
  type DeskTicket,
  deskTicketSchema,
  type TicketChange,
  ticketChangeSchema,
  ticketPageSchema,
  ticketQuerySchema,
} from '../../shared/protocol/desk-tickets.ts'
import { conversationIdSchema, recordIdSchema } from '../../shared/protocol/ids.ts'
import type { AppEnv } from '../http/app-env.ts'
import { check } from '../http/check-body.ts'
import { answers } from '../http/describe.ts'
import { log } from '../http/log.ts'
import { refuse } from '../http/refuse.ts'
import { loadRevision } from '../knowledge/load-records.ts'
import { auditEntry } from '../knowledge/write-record.ts'
import { getRoom } from '../room/room-name.ts'
import { loadSnapshot } from '../room/shop-snapshot.ts'
import { approveTicket } from '../tickets/approve-ticket.ts'
import { editTicket, saveTicket } from '../tickets/change-ticket.ts'
import { listTickets } from '../tickets/list-tickets.ts'
import { loadTicket } from '../tickets/load-tickets.ts'
import { type TicketDone, ticketNews } from '../tickets/ticket-news.ts'
import { auditOf } from './desk-catalogue.ts'

const idParam = v.object({ id: recordIdSchema })

/** Work that shoppers' wishes left to people, across departments. */
export const deskTickets = new Hono<AppEnv>()

deskTickets.get(
  '/tickets',
  describeRoute({ summary: 'Tickets, newest first', ...answers(ticketPageSchema) }),
  check('query', ticketQuerySchema),
  async (context) => {
    const { shop, role } = context.var.staff
    if (role === 'integrator') return refuse(context, { code: 'forbidden' })
    return context.json(await listTickets(context.env.DB, shop, context.req.valid('query')))
  },
)

deskTickets.get(
  '/tickets/:id',
  describeRoute({ summary: 'One ticket, whole; the read is audited', ...answers(deskTicketSchema) }),
  check('param', idParam),
  async (context) => {
    const { shop, role, id: staffId } = context.var.staff
    const { id } = context.req.valid('param')
    if (role === 'integrator') return refuse(context, { code: 'forbidden' })
    const found = await loadTicket(context.env.DB, shop, id)
    if (found === null) return refuse(context, { code: 'unknown-record' })
    await auditEntry(context.env.DB, { shop, staffId, action: 'ticket.read', subject: id, now: new Date() }).run()
    const whole: DeskTicket = { ticket: found.ticket, basedOn: found.revision }
    return context.json(whole)
  },
)

deskTickets.post(
  '/tickets/:id',
  describeRoute({ summary: 'Move a ticket on, or do what it asks for', ...answers(deskTicketSchema) }),
  check('param', idParam),
  check('json', ticketChangeSchema),
  async (context) => {
    const { shop, role } = context.var.staff
    if (role === 'integrator') return refuse(context, { code: 'forbidden' })
    const found = await loadTicket(context.env.DB, shop, context.req.valid('param').id)
    if (found === null) return refuse(context, { code: 'unknown-record' })
    const change = context.req.valid('json')
    if (change.group !== undefined && !(await hasGroup(context, change.group)))
      return refuse(context, { code: 'malformed', field: 'group' })
    if (found.revision !== change.basedOn) return refuse(context, { code: 'revision-conflict' })
    return change.approve ? approve(context, found.ticket, change) : edit(context, found.ticket, change)
  },
)

type StaffContext = Context<AppEnv>

async function hasGroup({ env, var: { staff } }: StaffContext, group: string): Promise<boolean> {
  const { catalogue } = await loadSnapshot(env, staff.shop, (await loadRevision(env.DB, staff.shop)) ?? 0)
  return serviceRulesOf(catalogue).ticketGroups.some(({ id }) => id === group)
}

async function edit(context: StaffContext, ticket: Ticket, change: TicketChange): Promise<Response> {
  const saved = await save(context, ticket, change)
  if (saved === null) return refuse(context, { code: 'revision-conflict' })
  if (saved.ticket.state !== ticket.state) await tell(context, saved.ticket, null)
  return context.json(saved)
}

/** The ticket is taken first, so that of two who approve it at once one is told it moved on. */
async function approve(context: StaffContext, ticket: Ticket, change: TicketChange): Promise<Response> {
  const isOver = ticket.state === 'done' || ticket.state === 'refused'
  if (isOver || ticket.action.kind === 'open_ticket') return refuse(context, { code: 'wrong-state' })
  const taken = await save(context, ticket, { ...change, state: 'in-progress' })
  if (taken === null) return refuse(context, { code: 'revision-conflict' })
  const { shop, id: staffId } = context.var.staff
  const { outcome, catalogue } = await approveTicket(context.env, { shop, staffId }, ticket)
  if (outcome.status === 'refused') return refuse(context, { code: 'wrong-state', rule: outcome.because })
  if (outcome.status !== 'executed') return refuse(context, { code: 'unavailable' })
  const done = await finish(context, taken)
  await tell(context, done.ticket, { outcome, catalogue, now: new Date() })
  return context.json(done)
}

/** What was done is done, whatever a colleague wrote on the ticket meanwhile. */
async function finish(context: StaffContext, taken: DeskTicket): Promise<DeskTicket> {
  const saved = await save(context, taken.ticket, { basedOn: taken.basedOn, state: 'done' })
  if (saved !== null) return saved
  const fresh = await loadTicket(context.env.DB, context.var.staff.shop, taken.ticket.id)
  assert(fresh, 'a ticket that was taken is there')
  return finish(context, { ticket: fresh.ticket, basedOn: fresh.revision })
}

function save(context: StaffContext, ticket: Ticket, change: TicketChange): Promise<DeskTicket | null> {
  const { shop, name } = context.var.staff
  const { state, group, note, said, basedOn } = change
  const edited = editTicket(ticket, { state, group, note, said, operatorName: name.slice(0, 60), now: new Date() })
  const audit = auditOf(context, 'ticket.changed', ticket.id)
  return saveTicket(context.env.DB, shop, { ticket: edited, basedOn }, audit)
}

/** The conversation hears of it; what was done stays done when it cannot be told, and the ticket says so when asked. */
async function tell(context: StaffContext, ticket: Ticket, done: TicketDone | null): Promise<void> {
  const news = ticketNews(ticket, done)
  const { shop } = context.var.staff
  if (news === null || !v.is(conversationIdSchema, ticket.conversation)) return
  try {
    const { action, order } = ticket
    const settled = done === null ? null : { kind: action.kind, order, ticket: ticket.id }
    await getRoom(context.env, shop, ticket.conversation)?.tellNews(shop, ticket.conversation, { ...news, settled })
  } catch (error) {
    log.error('ticket.untold', { shop, ticket: ticket.id, message: String(error) })
  }
}
