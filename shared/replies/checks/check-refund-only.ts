import { orderStage } from '../../domain/actions/order-stage.ts'
import { bare, type Check } from './check.ts'
import { failureOf, findOrder } from './find-order.ts'

/** Whether money back without the goods is a cancelled order, a case for people, or already over. */
export const checkRefundOnly: Check<'refund-only'> = async (context) => {
  const found = await findOrder(context, 'none')
  if (found.kind !== 'found') return bare(context, failureOf(found))
  const { order } = found
  const stage = orderStage(order)
  const slots = { ...context.slots, order: order.id }
  const values = { order: order.id, title: `订单 ${order.id} ` }
  if (stage === 'closed') return { ...bare(context, 'closed', slots), values }
  const isUnsent = stage === 'unpaid' || stage === 'waiting'
  return { ...bare(context, isUnsent ? 'unsent' : 'sent', slots), values }
}
