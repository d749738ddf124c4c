import type { ActionOf } from '../../protocol/action.ts'
import type { AfterSale } from '../../protocol/after-sale.ts'
import { isWaybill } from '../returns/is-waybill.ts'
import { type ActionJudgement, execute, nextOrder, refuseAction } from './action-judgement.ts'
import type { OrderSetting } from './action-setting.ts'

const awaited: ReadonlySet<AfterSale['state']> = new Set<AfterSale['state']>(['opened', 'sent'])

/** The parcel that brings goods back, told by the shopper: kept with its case until the warehouse has it. */
export function judgeSetWaybill(action: ActionOf<'set_waybill'>, { order }: OrderSetting): ActionJudgement {
  const { afterSales = [], shipments } = order
  const known = afterSales.find(({ id, kind }) => id === action.case && (kind === 'return' || kind === 'exchange'))
  if (known === undefined) return refuseAction('order-changed')
  const details = { case: known.id, waybill: action.waybill, before: known.waybill ?? null }
  if (!awaited.has(known.state)) return refuseAction('received', details)
  if (!isWaybill(action.waybill)) return refuseAction('bad-waybill', details)
  // Goods that were refused at the door come back under the number they left with.
  const isOutgoing = shipments.some(({ waybill, status }) => waybill === action.waybill && status !== 'returning')
  if (isOutgoing) return refuseAction('outgoing-waybill', details)
  if (known.waybill === action.waybill) return refuseAction('same-as-before', details)
  const sent: AfterSale = { ...known, waybill: action.waybill, state: 'sent' }
  return execute(
    { orders: [nextOrder(order, { afterSales: afterSales.map((one) => (one === known ? sent : one)) })] },
    details,
  )
}
