import { serviceRulesOf } from '../../domain/service/careful-service-rules.ts'
import { bare, type Check } from './check.ts'

/** How goods come back: what was said, the shop's only way, or the shopper chooses. */
export const checkReturnMethod: Check<'return-method'> = (context) => {
  const { returnMethods } = serviceRulesOf(context.sources.catalogue)
  const said = returnMethods.find((method) => method === context.slots.returnMethod)
  const known = said ?? (returnMethods.length === 1 ? returnMethods[0] : undefined)
  return known === undefined ? bare(context, 'choose') : bare(context, 'one', { ...context.slots, returnMethod: known })
}
