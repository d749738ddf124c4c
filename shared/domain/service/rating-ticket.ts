import type { Action, ActionOf, Ticket } from '../../protocol/action.ts'
import type { RatedService, RatingReason } from '../../protocol/rating.ts'

/** The follow-up of a low rating. */
export type RatingAction = ActionOf<'open_ticket'> & { rating: RatedService }

/** Whether an action follows up a low rating: its rating is what makes it one, not the message it came with. */
export function isRatingAction(action: Action): action is RatingAction {
  return action.kind === 'open_ticket' && action.rating !== undefined
}

/** The ticket of this very rating. */
export function findRatingTicket(tickets: readonly Ticket[], { rating }: RatingAction): Ticket | null {
  return tickets.find(({ action }) => isRatingAction(action) && action.rating.session === rating.session) ?? null
}

/**
 * The ticket with the reason that the shopper gave after it was opened, in the group that the reason belongs to as long
 * as nobody has taken it up. The same ticket where there is nothing to add.
 */
export function completeRatingTicket(ticket: Ticket, { rating, group }: RatingAction, now: Date): Ticket {
  const { action, state, history } = ticket
  if (!isRatingAction(action) || action.rating.reason !== undefined || rating.reason === undefined) return ticket
  const at = now.toISOString()
  const isUntouched = state === 'open' && history.every(({ by }) => by !== 'operator')
  const moved = isUntouched && group !== ticket.group ? { group } : {}
  const told: Ticket['history'][number] = { at, by: 'shopper', state, ...moved, ...noteOf(rating.reason) }
  return {
    ...{ ...ticket, ...moved, updatedAt: at },
    action: { ...action, ...moved, rating: { ...action.rating, reason: rating.reason } },
    history: [...history, told],
  }
}

function noteOf({ words }: RatingReason): { note?: string } {
  return words === '' ? {} : { note: words }
}
