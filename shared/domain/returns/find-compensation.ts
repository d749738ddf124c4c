import type { ActionOf } from '../../protocol/action.ts'
import type { Order } from '../../protocol/commerce.ts'
import type { OrderSetting } from '../actions/action-setting.ts'
import { judgeCompensate } from '../actions/compensate.ts'
import { serviceRulesOf } from '../service/careful-service-rules.ts'

/** Trouble that an order's own moments show and the merchant pays for, with what is left under the caps. */
export interface CompensationOffer {
  reason: ActionOf<'compensate'>['reason']
  amountMinor: number
}

/** The best offer that may be given at once for what the order itself shows; null when it shows nothing. */
export function findCompensation(order: Order, setting: OrderSetting): CompensationOffer | null {
  const { offers } = serviceRulesOf(setting.catalogue).compensation
  const shown = offers.filter(({ reason }) => reason === 'late-dispatch' || reason === 'late-delivery')
  const possible = shown.flatMap(({ reason, offMinor }) => {
    const judged = judgeCompensate({ kind: 'compensate', order: order.id, reason, amountMinor: offMinor }, setting)
    return judged.verdict === 'execute' ? [{ reason, amountMinor: offMinor }] : []
  })
  return possible.toSorted((a, b) => b.amountMinor - a.amountMinor)[0] ?? null
}
