import type { Slots } from '../../dialog/dialog-state.ts'
import { intentCatalogue } from '../../intents/catalogue.ts'
import { bare, type Check, type CheckContext } from './check.ts'
import { seekOrder } from './check-order.ts'

const details: (keyof Slots)[] = ['place', 'colour', 'size', 'quantity', 'address']

/** The order of a request that a person must carry out; `general` while no order is named and nothing was asked for. */
export const checkStaffRequest: Check<'staff-request'> = async (context) => {
  if (context.slots.order === undefined && !givesDetails(context) && !goesOn(context)) return bare(context, 'general')
  const found = await seekOrder(context, 'none')
  if (found.outcome !== 'found') return { ...found }
  const values = { ...found.values, request: intentCatalogue[context.intent].name }
  return { ...found, values, line: 'request.noted', more: [] }
}

/** 改成北京市朝阳区 after 能改地址吗 was answered, or the new address at once: now it is to be done. */
function givesDetails({ input, merged, intent }: CheckContext): boolean {
  if (intent === 'change_address' && merged.slots.address?.detail !== undefined) return true
  const [last] = input.state.recent
  return last?.request === intent && last.answered && details.some((name) => merged.slots[name] !== undefined)
}

/** 三天没动了 right after an order was looked up is about that order. */
function goesOn({ input, intent }: CheckContext): boolean {
  const [last] = input.state.recent
  const isOrder = last?.request === 'order_status' || last?.request === 'logistics_track'
  return intent === 'logistics_exception' && isOrder && input.state.orderId !== null
}
