import { completeRatingTicket, type RatingAction } from '../../shared/domain/service/rating-ticket.ts'
import type { Ticket } from '../../shared/protocol/action.ts'
import { loadTicket } from './load-tickets.ts'

/** Somebody who works on the ticket at the same moment wins; the reason is then added to what they saved. */
const tries = 3

/** Adds the reason of a low rating to its ticket; the ticket as it stands then, null where it is gone or never free. */
export async function completeRating(
  db: D1Database,
  { shop, id, now }: { shop: string; id: string; now: Date },
  action: RatingAction,
): Promise<{ ticket: Ticket } | null> {
  for (let tried = 0; tried < tries; tried += 1) {
    const found = await loadTicket(db, shop, id)
    if (found === null) return null
    const ticket = completeRatingTicket(found.ticket, action, now)
    if (ticket === found.ticket || (await save(db, shop, { ticket, revision: found.revision }))) return { ticket }
  }
  return null
}

async function save(
  db: D1Database,
  shop: string,
  { ticket, revision }: { ticket: Ticket; revision: number },
): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `UPDATE tickets SET body = ?4, owner_group = ?5, revision = revision + 1
       WHERE shop = ?1 AND id = ?2 AND revision = ?3`,
    )
    .bind(shop, ticket.id, revision, JSON.stringify(ticket), ticket.group)
    .run()
  return meta.changes > 0
}
