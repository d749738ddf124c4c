import type { Order } from '../../protocol/commerce.ts'
import type { CheckContext } from './check.ts'
import { findNamedLines } from './check-return-line.ts'

/** Of a login's orders those with the goods that a message names; what has arrived is likelier to go back. */
export function ordersWithNamed(context: CheckContext): (orders: Order[]) => Order[] {
  return (orders) => {
    const fitting = orders.filter(
      ({ status, lines }) => status !== 'cancelled' && findNamedLines(context, lines).length > 0,
    )
    const arrived = fitting.filter(({ status }) => status === 'signed' || status === 'completed')
    return arrived.length > 0 ? arrived : fitting
  }
}
