import type { Flow } from '../flow.ts'
import { ack } from './ack.ts'
import { cancelOrder } from './cancel-order.ts'
import { changeAddress } from './change-address.ts'
import { changeItems } from './change-items.ts'
import { chitchat } from './chitchat.ts'
import { combineShipping } from './combine-shipping.ts'
import { compensation } from './compensation.ts'
import { coupons } from './coupons.ts'
import { deliveryEta } from './delivery-eta.ts'
import { deliverySchedule } from './delivery-schedule.ts'
import { exchangeGoods } from './exchange-goods.ts'
import { feedback } from './feedback.ts'
import { greeting } from './greeting.ts'
import { humanAgent } from './human-agent.ts'
import { logisticsTrouble } from './logistics-trouble.ts'
import { membership } from './membership.ts'
import { orderTracking } from './order-tracking.ts'
import { payment } from './payment.ts'
import { price } from './price.ts'
import { priceEdit } from './price-edit.ts'
import { priceProtection } from './price-protection.ts'
import { productFacts } from './product-facts.ts'
import { qualityProblem } from './quality-problem.ts'
import { recommendGoods } from './recommend.ts'
import { refundOnly } from './refund-only.ts'
import { refundTracking } from './refund-tracking.ts'
import { restockNotify } from './restock-notify.ts'
import { returnGoods } from './return-goods.ts'
import { returnWaybill } from './return-waybill.ts'
import { shippingFee } from './shipping-fee.ts'
import { sizeAdvice } from './size-advice.ts'
import { stock } from './stock.ts'
import { thanksBye } from './thanks-bye.ts'
import { ticketStatus } from './ticket-status.ts'
import { walkTree } from './walk-tree.ts'
import { warranty } from './warranty.ts'

/** Every flow. */
export const allFlows: readonly Flow[] = [
  productFacts,
  sizeAdvice,
  price,
  stock,
  restockNotify,
  recommendGoods,
  deliveryEta,
  shippingFee,
  coupons,
  orderTracking,
  logisticsTrouble,
  refundTracking,
  cancelOrder,
  changeAddress,
  changeItems,
  combineShipping,
  deliverySchedule,
  payment,
  priceEdit,
  membership,
  ticketStatus,
  returnGoods,
  returnWaybill,
  exchangeGoods,
  qualityProblem,
  refundOnly,
  priceProtection,
  compensation,
  warranty,
  walkTree,
  feedback,
  greeting,
  thanksBye,
  ack,
  chitchat,
  humanAgent,
]
