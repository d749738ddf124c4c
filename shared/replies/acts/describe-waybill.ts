import { courierOf } from '../../language/codes/name-code.ts'
import type { ActionOutcome } from '../../protocol/action.ts'
import type { CheckContext } from '../checks/check.ts'
import { toCaseCard } from '../checks/to-case-card.ts'
import { quoteTitle } from '../quote-title.ts'
import type { Act } from './act.ts'

/** The number as the case has it now, and the one it took the place of. */
export function describeWaybill(
  outcome: ActionOutcome,
  context: CheckContext,
): ReturnType<NonNullable<Act['describe']>> {
  const { slots, sources } = context
  if (outcome.status === 'failed') return {}
  const { waybill, before } = outcome.details
  if (outcome.status === 'requested') return { values: { waybill: slots.waybill ?? null } }
  const isKnown = outcome.status === 'refused' && outcome.because === 'same-as-before'
  if (isKnown) return { line: 'waybill.known' }
  if (outcome.status === 'refused') return outcome.because === 'received' ? { line: 'waybill.over' } : {}
  const kept = outcome.order?.afterSales?.find(({ id }) => id === outcome.details.case)
  const line = outcome.order?.lines.find(({ id }) => id === kept?.lineId)
  return {
    values: {
      waybill: kept?.waybill ?? null,
      courier: typeof waybill === 'string' ? (courierOf(waybill.toUpperCase(), true) ?? null) : null,
      title: line === undefined ? '退回的商品' : quoteTitle(line.title),
      refundDays: sources.catalogue.returnPolicy.refundWithinDays,
    },
    ...(kept === undefined || outcome.order === null ? {} : { card: toCaseCard(outcome.order, kept, context) }),
    ...(typeof before === 'string' ? { line: 'waybill.changed' as const } : {}),
  }
}
