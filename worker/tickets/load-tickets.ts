import * as v from 'valibot'
import { type Ticket, ticketSchema } from '../../shared/protocol/action.ts'

const listLimit = 20
const ticketRow = v.object({ body: v.pipe(v.string(), v.parseJson(), ticketSchema) })

interface Owner {
  shop: string
  conversation: string
  memberId: string | null
}

/** The tickets of a login, or without one of this conversation, newest first. */
export async function loadTickets(db: D1Database, { shop, conversation, memberId }: Owner): Promise<Ticket[]> {
  const column = memberId === null ? 'conversation' : 'member_id'
  const { results } = await db
    .prepare(`SELECT body FROM tickets WHERE shop = ? AND ${column} = ? ORDER BY opened_at DESC, id LIMIT ?`)
    .bind(shop, memberId ?? conversation, listLimit)
    .all()
  return results.map((row) => v.parse(ticketRow, row).body)
}

/** Those of them that people still work on. */
export async function loadOpenTickets(db: D1Database, owner: Owner): Promise<Ticket[]> {
  const tickets = await loadTickets(db, owner)
  return tickets.filter(({ state }) => state !== 'done' && state !== 'refused')
}

/** One ticket with the number of its last change; null when there is none. */
export async function loadTicket(
  db: D1Database,
  shop: string,
  id: string,
): Promise<{ ticket: Ticket; revision: number } | null> {
  const row = await db.prepare('SELECT body, revision FROM tickets WHERE shop = ? AND id = ?').bind(shop, id).first()
  if (row === null) return null
  return { ticket: v.parse(ticketRow, row).body, revision: Number(row.revision) }
}
