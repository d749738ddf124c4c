import { orderStage } from '../../domain/actions/order-stage.ts'
import { bare, type Check } from './check.ts'
import { checkAftersaleOrder } from './check-aftersale-order.ts'
import { orderAtHand } from './find-change-line.ts'

/** The order of an exchange. What has not left the warehouse is no exchange: the order itself is changed. */
export const checkExchangeOrder: Check<'exchange-order'> = async (context) => {
  const found = await checkAftersaleOrder(context)
  if (found.outcome !== 'found') return { ...found }
  const at = await orderAtHand({ ...context, slots: found.slots })
  const stage = at.ok ? orderStage(at.order) : null
  const isHere = stage === 'unpaid' || stage === 'waiting'
  return isHere ? { ...bare(context, 'not-sent', found.slots), facts: found.facts } : { ...found }
}
