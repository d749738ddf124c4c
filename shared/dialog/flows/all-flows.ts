import type { Flow } from '../flow.ts'
import { ack } from './ack.ts'
import { chitchat } from './chitchat.ts'
import { complaint } from './complaint.ts'
import { coupons } from './coupons.ts'
import { deliveryEta } from './delivery-eta.ts'
import { feedback } from './feedback.ts'
import { greeting } from './greeting.ts'
import { humanAgent } from './human-agent.ts'
import { logisticsTrouble } from './logistics-trouble.ts'
import { membership } from './membership.ts'
import { orderTracking } from './order-tracking.ts'
import { price } from './price.ts'
import { productFacts } from './product-facts.ts'
import { qualityProblem } from './quality-problem.ts'
import { refundTracking } from './refund-tracking.ts'
import { returnGoods } from './return-goods.ts'
import { shippingFee } from './shipping-fee.ts'
import { sizeAdvice } from './size-advice.ts'
import { staffRequest } from './staff-request.ts'
import { stock } from './stock.ts'
import { thanksBye } from './thanks-bye.ts'

/** Every flow. */
export const allFlows: readonly Flow[] = [
  productFacts,
  sizeAdvice,
  price,
  stock,
  deliveryEta,
  shippingFee,
  coupons,
  orderTracking,
  logisticsTrouble,
  refundTracking,
  staffRequest,
  membership,
  returnGoods,
  qualityProblem,
  feedback,
  greeting,
  thanksBye,
  ack,
  chitchat,
  humanAgent,
  complaint,
]
