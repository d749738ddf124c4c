import type { changeOutcomes } from '../../dialog/outcomes/change-outcomes.ts'
import { type ChangeToShow, runVerdict, type ShownChange, type VerdictResult } from './change-verdict.ts'
import type { CheckContext, Checks } from './check.ts'
import { checkAddressParts } from './check-address-parts.ts'
import { checkCancelPart } from './check-cancel-part.ts'
import { checkChangeLine } from './check-change-line.ts'
import { checkChangeOrder } from './check-change-order.ts'
import { checkChangeVariant } from './check-change-variant.ts'
import { checkCombineOrders } from './check-combine-orders.ts'
import { checkDeliveryVerdict } from './check-delivery-verdict.ts'
import { checkExchangeOrder } from './check-exchange-order.ts'
import { checkPaymentMethod, checkPaymentTrouble } from './check-payment.ts'
import { checkPriceWish } from './check-price-wish.ts'
import { showAddress } from './show-address.ts'
import { showCancel } from './show-cancel.ts'
import { showItems } from './show-items.ts'
import { showCombine, showPayment, showPrice } from './show-others.ts'
import { showPartCancel } from './show-part-cancel.ts'

/** Checks of this area. */
export const changeChecks: Checks<keyof typeof changeOutcomes> = {
  'exchange-order': checkExchangeOrder,
  'change-order': checkChangeOrder,
  'address-parts': checkAddressParts,
  'address-verdict': (context) => runVerdict(context, 'change_address', showAddress),
  'change-line': checkChangeLine,
  'change-variant': checkChangeVariant,
  'items-verdict': (context) => runVerdict(context, 'change_items', showItems),
  'cancel-look': lookAtCancel,
  'cancel-part': checkCancelPart,
  'cancel-verdict': (context) => runVerdict(context, 'cancel', showWhatGoes),
  'combine-orders': checkCombineOrders,
  'combine-verdict': (context) => runVerdict(context, 'combine_shipping', showCombine),
  'delivery-verdict': checkDeliveryVerdict,
  'price-wish': checkPriceWish,
  'price-verdict': (context) => runVerdict(context, 'edit_price', showPrice),
  'payment-trouble': checkPaymentTrouble,
  'payment-method': checkPaymentMethod,
  'payment-verdict': (context) => runVerdict(context, 'change_payment', showPayment),
}

/** Whether the order can be called off at all; the question that follows has its own words. */
async function lookAtCancel(context: CheckContext): Promise<CancelLook> {
  const { line: _, card: __, ...verdict } = await runVerdict(context, 'cancel', showWhatGoes)
  // What comes back is told once it is known whether all of it goes.
  const told = {
    ...verdict,
    facts: verdict.facts.filter(({ name }) => name === 'order.id' || name.startsWith('action.')),
  }
  const isThere = verdict.facts.some(({ name, value }) => name === 'action.because' && value === 'arrived')
  return isThere && isUnwanted(context.text) ? { ...told, outcome: 'arrived' } : told
}

type CancelLook = Omit<VerdictResult, 'outcome'> & { outcome: VerdictResult['outcome'] | 'arrived' }

/** 不想要了 of what has arrived asks to send it back; 取消 is answered as it was said. */
function isUnwanted(text: string): boolean {
  return /不想?要|不喜欢|退/.test(text) && !/取消|撤[单销]/.test(text)
}

/** The whole order, or the one article of it that is called off. */
function showWhatGoes(change: ChangeToShow<'cancel'>): ShownChange {
  return change.action.line === undefined ? showCancel(change) : showPartCancel(change)
}
