import type { changeOutcomes } from '../../dialog/outcomes/change-outcomes.ts'
import type { Checks } from './check.ts'
import { checkStaffRequest } from './check-staff-request.ts'

/** Checks of this area. */
export const changeChecks: Checks<keyof typeof changeOutcomes> = {
  'staff-request': checkStaffRequest,
}
