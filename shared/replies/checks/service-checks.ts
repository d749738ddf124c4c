import type { serviceOutcomes } from '../../dialog/outcomes/service-outcomes.ts'
import type { Checks } from './check.ts'
import { checkJustDone } from './check-just-done.ts'
import { checkMembership } from './check-membership.ts'
import { checkTickets } from './check-tickets.ts'

/** Checks of this area. */
export const serviceChecks: Checks<keyof typeof serviceOutcomes> = {
  'just-done': checkJustDone,
  membership: checkMembership,
  tickets: checkTickets,
}
