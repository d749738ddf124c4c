import type { Ticket } from '../../shared/protocol/action.ts'
import type { DeskTicket } from '../../shared/protocol/desk-tickets.ts'

/** What a member of staff changes on a ticket. */
export interface TicketEdit {
  state?: Ticket['state'] | undefined
  group?: Ticket['group'] | undefined
  note?: string | undefined
  said?: string | undefined
  operatorName: string
  now: Date
}

/** The ticket with the edit in its history. */
export function editTicket(ticket: Ticket, { state, group, note, said, operatorName, now }: TicketEdit): Ticket {
  const at = now.toISOString()
  const next = { state: state ?? ticket.state, group: group ?? ticket.group }
  const moved = next.group === ticket.group ? {} : { group: next.group }
  const words = { ...(note ? { note } : {}), ...(said ? { said } : {}) }
  const entry = { at, by: 'operator' as const, operatorName, state: next.state, ...moved, ...words }
  return { ...ticket, ...next, updatedAt: at, history: [...ticket.history, entry] }
}

/** Saves a ticket if nobody changed it meanwhile; null when somebody did. The audit row is written with it. */
export async function saveTicket(
  db: D1Database,
  shop: string,
  { ticket, basedOn }: DeskTicket,
  audit: D1PreparedStatement,
): Promise<DeskTicket | null> {
  const update = db
    .prepare(
      `UPDATE tickets SET body = ?4, state = ?5, owner_group = ?6, personal = 1,
         revision = revision + 1
       WHERE shop = ?1 AND id = ?2 AND revision = ?3`,
    )
    .bind(shop, ticket.id, basedOn, JSON.stringify(ticket), ticket.state, ticket.group)
  const [saved] = await db.batch([update, audit])
  return saved?.meta.changes === 0 ? null : { ticket, basedOn: basedOn + 1 }
}
