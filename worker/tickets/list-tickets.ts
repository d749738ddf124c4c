import * as v from 'valibot'
import { type Ticket, ticketSchema } from '../../shared/protocol/action.ts'
import {
  type DeskTicket,
  type TicketPage,
  ticketPageSize,
  type ticketQuerySchema,
} from '../../shared/protocol/desk-tickets.ts'
import { maskAddress } from '../commerce/mask-person.ts'

const row = v.pipe(
  v.object({ body: v.pipe(v.string(), v.parseJson(), ticketSchema), revision: v.number() }),
  v.transform(({ body, revision }): DeskTicket => ({ ticket: maskTicket(body), basedOn: revision })),
)

/** One page of a shop's tickets, newest first, with nothing in it that finds a person. */
export async function listTickets(
  db: D1Database,
  shop: string,
  { state, group, cursor }: v.InferOutput<typeof ticketQuerySchema>,
): Promise<TicketPage> {
  const [before, beforeId] = cursor?.split('~') ?? [null, null]
  const { results } = await db
    .prepare(
      `SELECT body, revision FROM tickets
       WHERE shop = ?1 AND (?2 IS NULL OR state = ?2) AND (?3 IS NULL OR owner_group = ?3)
       AND (?4 IS NULL OR (opened_at, id) < (?4, ?5))
       ORDER BY opened_at DESC, id DESC LIMIT ?6`,
    )
    .bind(shop, state ?? null, group ?? null, before, beforeId ?? null, ticketPageSize + 1)
    .all()
  const tickets = results.slice(0, ticketPageSize).map((one) => v.parse(row, one))
  const last = results.length > ticketPageSize ? tickets.at(-1)?.ticket : undefined
  return { tickets, cursor: last === undefined ? null : `${last.openedAt}~${last.id}` }
}

function maskTicket(ticket: Ticket): Ticket {
  const { action } = ticket
  if (action.kind !== 'change_address') return ticket
  return { ...ticket, action: { ...action, address: maskAddress(action.address) } }
}
