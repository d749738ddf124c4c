import { adviceOutcomes } from './outcomes/advice-outcomes.ts'
import { aftersaleOutcomes } from './outcomes/aftersale-outcomes.ts'
import { changeOutcomes } from './outcomes/change-outcomes.ts'
import { orderOutcomes } from './outcomes/order-outcomes.ts'
import { priceOutcomes } from './outcomes/price-outcomes.ts'
import { serviceOutcomes } from './outcomes/service-outcomes.ts'
import { treeOutcomes } from './outcomes/tree-outcomes.ts'

/** Every outcome a check can have; a flow names a next state for each. */
export const checkOutcomes = {
  ...adviceOutcomes,
  ...priceOutcomes,
  ...orderOutcomes,
  ...changeOutcomes,
  ...aftersaleOutcomes,
  ...serviceOutcomes,
  ...treeOutcomes,
} as const

/** What a flow can have looked up or worked out; each is run by `replies/checks/`. */
export type CheckId = keyof typeof checkOutcomes

/** One of a check's outcomes. */
export type OutcomeOf<C extends CheckId> = (typeof checkOutcomes)[C][number]

/** Every way doing something can end; a flow names a next state for each. */
export const actOutcomes = ['executed', 'requested', 'refused', 'unavailable', 'offline'] as const

/** One of them. */
export type ActOutcome = (typeof actOutcomes)[number]
