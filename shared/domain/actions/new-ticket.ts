import type { Action, ActionOf, ActionRule, Ticket } from '../../protocol/action.ts'
import { serviceRulesOf } from '../service/careful-service-rules.ts'
import type { ActionSetting } from './action-setting.ts'
import { orderOf } from './judge-action.ts'

/** The open ticket that already asks for this: a wish said twice is one piece of work. */
export function findOpenTicket(action: Action, openTickets: readonly Ticket[]): Ticket | null {
  return (
    openTickets.find((ticket) => ticket.state !== 'done' && ticket.state !== 'refused' && asksFor(ticket, action)) ??
    null
  )
}

function asksFor({ action: asked }: Ticket, action: Action): boolean {
  if (asked.kind !== action.kind || orderOf(asked) !== orderOf(action)) return false
  if (asked.kind === 'open_ticket' && action.kind === 'open_ticket')
    return !isRated(asked) && !isRated(action) && asked.subject === action.subject && asked.line === action.line
  return JSON.stringify(asked) === JSON.stringify(action)
}

/** Every low rating is followed up by itself. */
function isRated({ rating }: ActionOf<'open_ticket'>): boolean {
  return rating !== undefined
}

/** A new piece of work for people, as it was asked for. */
export function newTicket(
  { action, because, id, conversation }: { action: Action; because: ActionRule; id: string; conversation: string },
  { member, catalogue, now }: Pick<ActionSetting, 'member' | 'catalogue' | 'now'>,
): Ticket {
  const { ticketGroups } = serviceRulesOf(catalogue)
  const named = action.kind === 'open_ticket' ? ticketGroups.find((group) => group.id === action.group) : undefined
  const group = (named ?? ticketGroups[0])?.id ?? 'service'
  const at = now.toISOString()
  return {
    id,
    conversation,
    memberId: member?.id ?? null,
    order: orderOf(action),
    action,
    because,
    state: 'open',
    group,
    openedAt: at,
    updatedAt: at,
    history: [{ at, by: 'shopper', state: 'open', group }],
  }
}
