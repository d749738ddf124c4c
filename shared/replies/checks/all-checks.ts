import type { CheckId } from '../../dialog/flow.ts'
import type { CheckContext, CheckResult } from './check.ts'
import { checkAttributes } from './check-attributes.ts'
import { checkCoupons } from './check-coupons.ts'
import { checkDelivery } from './check-delivery.ts'
import { checkMembership } from './check-membership.ts'
import { checkOrder, checkPastOrder } from './check-order.ts'
import { checkPrice } from './check-price.ts'
import { checkRefund } from './check-refund.ts'
import { checkReturnLine } from './check-return-line.ts'
import { checkReturnVerdict } from './check-return-verdict.ts'
import { checkShippingFee } from './check-shipping-fee.ts'
import { checkSize } from './check-size.ts'
import { checkStaffRequest } from './check-staff-request.ts'
import { checkStock } from './check-stock.ts'

const checks: { [C in CheckId]: (context: CheckContext) => Promise<CheckResult> | CheckResult } = {
  attributes: checkAttributes,
  size: checkSize,
  price: checkPrice,
  stock: checkStock,
  delivery: checkDelivery,
  'shipping-fee': checkShippingFee,
  coupons: checkCoupons,
  refund: checkRefund,
  'staff-request': checkStaffRequest,
  membership: checkMembership,
  order: checkOrder,
  'past-order': checkPastOrder,
  'return-line': checkReturnLine,
  'return-verdict': checkReturnVerdict,
}

/** Runs one check of a flow. */
export async function runCheck(check: CheckId, context: CheckContext): Promise<CheckResult> {
  return checks[check](context)
}
