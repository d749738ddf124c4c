import type { ActionOf } from '../../protocol/action.ts'
import type { Order, OrderLine, Sku } from '../../protocol/commerce.ts'
import { serviceRulesOf } from '../service/careful-service-rules.ts'
import {
  type ActionEffect,
  type ActionJudgement,
  execute,
  nextOrder,
  refuseAction,
  request,
} from './action-judgement.ts'
import type { OrderSetting } from './action-setting.ts'
import { changeWindow } from './change-window.ts'
import { createRefund } from './create-refund.ts'
import { findTarget } from './find-target.ts'
import { repriceOrder } from './reprice-order.ts'
import { settleByRules, settleOrder } from './settle-lines.ts'

/** Another variant or quantity of one line, while nothing has left. */
export function judgeChangeItems(action: ActionOf<'change_items'>, setting: OrderSetting): ActionJudgement {
  const { order, catalogue, now } = setting
  const window = changeWindow(setting)
  if (window.kind === 'shut') return refuseAction(window.because)
  const line = order.lines.find(({ id }) => id === action.line)
  if (line === undefined) return refuseAction('unknown-variant')
  const { sku, quantity } = action
  if (sku === line.skuId && quantity === line.quantity) return refuseAction('same-as-before')
  const more = sku === line.skuId ? Math.max(0, quantity - line.quantity) : quantity
  const target = findTarget(catalogue.skus, { line, skuId: sku, pieces: more })
  if (!target.ok) return refuseAction(target.reason, target.details)
  const changed = changeLine(line, target.sku, target.unitMinor, quantity)
  const next = pricedAgain(setting, changed) ?? withLine(order, changed, now)
  const differenceMinor = next.paidMinor - order.paidMinor
  const details = { differenceMinor, quantity, ...optionsText(target.sku) }
  if (differenceMinor > 0 && order.paidAt !== null) return request('already-paid', null, details)
  const effect = { orders: [next], stock: stockOf(line, changed) }
  if (window.kind === 'people') return request(window.because, window.atWarehouse ? effect : null, details)
  return execute(effect, details)
}

function optionsText({ options }: Sku): { options: string } {
  return { options: Object.values(options).join(' ') }
}

/**
 * The line keeps its own share of every discount: pieces that go take theirs along, pieces that come cost the full
 * price. So a smaller quantity pays back exactly what a return of those pieces would.
 */
function changeLine(line: OrderLine, sku: Sku, unitMinor: number, quantity: number): OrderLine {
  const kept = Math.min(quantity, line.quantity)
  const offMinor = line.priceMinor * line.quantity - line.paidMinor
  const keptOff = offMinor - Math.floor((offMinor * (line.quantity - kept)) / line.quantity)
  const paidMinor = Math.max(0, unitMinor * quantity - keptOff)
  return { ...line, skuId: sku.id, options: sku.options, quantity, priceMinor: unitMinor, paidMinor }
}

/**
 * While nothing is paid the whole order costs what the rules say, and so does one whose merchant prices again what stays
 * of it; null where the line keeps the share it was bought with, or those rules no longer give the order's own sums.
 */
function pricedAgain(setting: OrderSetting, changed: OrderLine): Order | null {
  const { order, catalogue } = setting
  if (order.paidAt !== null && serviceRulesOf(catalogue).changes.partCancel !== 'recompute') return null
  const lines = order.lines.map((line) => (line.id === changed.id ? changed : line))
  const repriced = repriceOrder(setting, lines)
  return repriced === null ? null : settleOrder(setting, settleByRules(order, lines, repriced))
}

function withLine(order: Order, changed: OrderLine, now: Date): Order {
  const lines = order.lines.map((line) => (line.id === changed.id ? changed : line))
  const goodsMinor = lines.reduce((sum, line) => sum + line.priceMinor * line.quantity, 0)
  const linesPaid = (of: OrderLine[]) => of.reduce((sum, line) => sum + line.paidMinor, 0)
  const by = linesPaid(lines) - linesPaid(order.lines)
  const refunds = order.refunds ?? []
  const isPaidBack = by < 0 && order.paidAt !== null
  return nextOrder(order, {
    lines,
    goodsMinor,
    discountMinor: order.discountMinor + (goodsMinor - order.goodsMinor) - by,
    paidMinor: order.paidMinor + by,
    ...(isPaidBack ? { refunds: [...refunds, createRefund(order, -by, now)] } : {}),
  })
}

function stockOf(before: OrderLine, after: OrderLine): ActionEffect['stock'] {
  if (before.skuId === after.skuId) return [{ skuId: after.skuId, by: before.quantity - after.quantity }]
  return [
    { skuId: before.skuId, by: before.quantity },
    { skuId: after.skuId, by: -after.quantity },
  ]
}
