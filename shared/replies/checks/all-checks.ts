import type { CheckId } from '../../dialog/check-outcomes.ts'
import { adviceChecks } from './advice-checks.ts'
import { aftersaleChecks } from './aftersale-checks.ts'
import { changeChecks } from './change-checks.ts'
import type { CheckContext, CheckResult, Checks } from './check.ts'
import { checkTreeStand } from './check-tree-stand.ts'
import { orderChecks } from './order-checks.ts'
import { priceChecks } from './price-checks.ts'
import { serviceChecks } from './service-checks.ts'

const checks: Checks<CheckId> = {
  ...adviceChecks,
  ...priceChecks,
  ...orderChecks,
  ...changeChecks,
  ...aftersaleChecks,
  ...serviceChecks,
  'tree-stand': checkTreeStand,
}

/** Runs one check of a flow. */
export async function runCheck(check: CheckId, context: CheckContext): Promise<CheckResult> {
  return checks[check](context)
}
