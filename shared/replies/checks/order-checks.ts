import type { orderOutcomes } from '../../dialog/outcomes/order-outcomes.ts'
import type { Checks } from './check.ts'
import { checkDelivery } from './check-delivery.ts'
import { checkOrder, checkPastOrder } from './check-order.ts'
import { checkRefund } from './check-refund.ts'
import { checkShippingFee } from './check-shipping-fee.ts'
import { checkTracking } from './check-tracking.ts'
import { checkTrouble } from './check-trouble.ts'
import { checkTroubleOption } from './check-trouble-option.ts'

/** Checks of this area. */
export const orderChecks: Checks<keyof typeof orderOutcomes> = {
  delivery: checkDelivery,
  'shipping-fee': checkShippingFee,
  refund: checkRefund,
  order: checkOrder,
  'past-order': checkPastOrder,
  tracking: checkTracking,
  trouble: checkTrouble,
  'trouble-option': checkTroubleOption,
}
