import type { aftersaleOutcomes } from '../../dialog/outcomes/aftersale-outcomes.ts'
import type { Checks } from './check.ts'
import { checkAftersaleOrder } from './check-aftersale-order.ts'
import { checkCompensationTerms } from './check-compensation-terms.ts'
import { checkExchangeTarget } from './check-exchange-target.ts'
import { checkFaultWay } from './check-fault-way.ts'
import { checkPhotos } from './check-photos.ts'
import { checkProtectionTerms } from './check-protection-terms.ts'
import { checkRefundOnly } from './check-refund-only.ts'
import { checkReturnLine } from './check-return-line.ts'
import { checkReturnMethod } from './check-return-method.ts'
import { checkReturnQuantity } from './check-return-quantity.ts'
import { checkReturnVerdict } from './check-return-verdict.ts'
import { checkExchangeTerms, checkReturnTerms } from './check-sending-terms.ts'
import { checkWarranty } from './check-warranty.ts'
import { checkWaybillCase } from './check-waybill-case.ts'
import { checkWaybillNumber } from './check-waybill-number.ts'

/** Checks of this area. */
export const aftersaleChecks: Checks<keyof typeof aftersaleOutcomes> = {
  'aftersale-order': checkAftersaleOrder,
  'return-line': checkReturnLine,
  'return-quantity': checkReturnQuantity,
  'return-verdict': checkReturnVerdict,
  'return-method': checkReturnMethod,
  photos: checkPhotos,
  'return-terms': checkReturnTerms,
  'exchange-target': checkExchangeTarget,
  'exchange-terms': checkExchangeTerms,
  'fault-way': checkFaultWay,
  'refund-only': checkRefundOnly,
  'protection-terms': checkProtectionTerms,
  'compensation-terms': checkCompensationTerms,
  'waybill-case': checkWaybillCase,
  'waybill-number': checkWaybillNumber,
  warranty: checkWarranty,
}
