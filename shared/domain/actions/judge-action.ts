import { assertNever } from '../../lib/assert.ts'
import type { Action, ActionRule } from '../../protocol/action.ts'
import { type ActionJudgement, refuseAction, request } from './action-judgement.ts'
import type { ActionSetting, OrderSetting } from './action-setting.ts'
import { judgeCancel } from './cancel.ts'
import { judgeChangeAddress } from './change-address.ts'
import { judgeChangeItems } from './change-items.ts'
import { judgeChangePayment } from './change-payment.ts'
import { judgeClaimPriceProtection } from './claim-price-protection.ts'
import { judgeCombineShipping } from './combine-shipping.ts'
import { judgeCompensate } from './compensate.ts'
import { judgeEditPrice } from './edit-price.ts'
import { judgeNotifyRestock } from './notify-restock.ts'
import { judgeOpenExchange } from './open-exchange.ts'
import { judgeOpenReturn } from './open-return.ts'
import { judgeSetDelivery } from './set-delivery.ts'
import { judgeSetWaybill } from './set-waybill.ts'

/**
 * Whether an action may be done at once, becomes a request to people, or is refused, by which rule and with what
 * effect. The same on both sides of the wire: a flow shows it before it asks, a store applies it.
 */
export function judgeAction(action: Action, setting: ActionSetting): ActionJudgement {
  const barred = barredByProof(action, setting)
  if (barred !== null) return barred
  const judged = judgeKind(action, setting)
  return setting.proof === 'identity' || !movesSomething(action) ? judged : withoutIdentity(judged)
}

/** The order that an action names; null where it names none. */
export function orderOf(action: Action): string | null {
  return 'order' in action ? action.order : null
}

/** Nothing about an order below proof `order`, nothing about another login's, nothing by a stranger. */
function barredByProof(action: Action, { order, member, proof }: ActionSetting): ActionJudgement | null {
  if (orderOf(action) === null) {
    if (action.kind === 'change_address' && proof !== 'identity') return refuseAction('needs-identity')
    return null
  }
  if (proof === 'none') return refuseAction('needs-identity')
  if (order === null || order.id !== orderOf(action)) return refuseAction('order-changed')
  return proof === 'identity' && order.memberId !== member?.id ? refuseAction('needs-identity') : null
}

function movesSomething({ kind }: Action): boolean {
  return kind !== 'notify_restock' && kind !== 'open_ticket'
}

/** Rules whose answer would tell a stranger with number and digits what an order holds: an operator looks instead. */
const telling: ActionRule[] = [
  'same-as-before',
  'other-address',
  'not-cheaper',
  'claimed-before',
  'already-open',
  'over-cap',
]

/** Number and four digits are no leave to act: what could be done becomes a request, and no amount is told. */
function withoutIdentity(judged: ActionJudgement): ActionJudgement {
  if (judged.verdict === 'execute') return request('needs-identity', judged.effect)
  if (judged.verdict === 'request') return request('needs-identity', judged.effect)
  if (telling.includes(judged.because)) return request('needs-identity')
  const told = Object.entries(judged.details).filter(([name]) => !name.endsWith('Minor'))
  return refuseAction(judged.because, Object.fromEntries(told))
}

function judgeKind(action: Action, setting: ActionSetting): ActionJudgement {
  if (action.kind === 'change_address') return judgeChangeAddress(action, setting)
  if (action.kind === 'notify_restock') return judgeNotifyRestock(action, setting)
  if (action.kind === 'open_ticket') return request('reserved-for-people')
  const { order } = setting
  return order === null ? refuseAction('order-changed') : judgeOnOrder(action, { ...setting, order })
}

type OrderAction = Exclude<Action, { kind: 'change_address' | 'notify_restock' | 'open_ticket' }>

function judgeOnOrder(action: OrderAction, setting: OrderSetting): ActionJudgement {
  switch (action.kind) {
    case 'change_items':
      return judgeChangeItems(action, setting)
    case 'change_payment':
      return judgeChangePayment(action, setting)
    case 'cancel':
      return judgeCancel(action, setting)
    case 'open_return':
      return judgeOpenReturn(action, setting)
    case 'open_exchange':
      return judgeOpenExchange(action, setting)
    case 'set_waybill':
      return judgeSetWaybill(action, setting)
    case 'claim_price_protection':
      return judgeClaimPriceProtection(action, setting)
    case 'edit_price':
      return judgeEditPrice(action, setting)
    case 'combine_shipping':
      return judgeCombineShipping(action, setting)
    case 'set_delivery':
      return judgeSetDelivery(action, setting)
    case 'compensate':
      return judgeCompensate(action, setting)
    default:
      return assertNever(action)
  }
}
