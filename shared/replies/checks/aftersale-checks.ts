import type { aftersaleOutcomes } from '../../dialog/outcomes/aftersale-outcomes.ts'
import type { Checks } from './check.ts'
import { checkReturnLine } from './check-return-line.ts'
import { checkReturnVerdict } from './check-return-verdict.ts'

/** Checks of this area. */
export const aftersaleChecks: Checks<keyof typeof aftersaleOutcomes> = {
  'return-line': checkReturnLine,
  'return-verdict': checkReturnVerdict,
}
