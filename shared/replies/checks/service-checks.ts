import type { serviceOutcomes } from '../../dialog/outcomes/service-outcomes.ts'
import type { Checks } from './check.ts'
import { checkMembership } from './check-membership.ts'
import { checkTickets } from './check-tickets.ts'

/** Checks of this area. */
export const serviceChecks: Checks<keyof typeof serviceOutcomes> = {
  membership: checkMembership,
  tickets: checkTickets,
}
