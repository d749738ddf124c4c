import type { ActionDetails, ActionOf, ActionRule } from '../../protocol/action.ts'
import type { AfterSale } from '../../protocol/after-sale.ts'
import type { Order, OrderLine } from '../../protocol/commerce.ts'
import type { PriceProtection } from '../../protocol/service-rules.ts'
import { endOfLocalDay } from '../calendar.ts'
import { isInScope } from '../promotions/conditions/in-scope.ts'
import { quoteCart } from '../promotions/quote-cart.ts'
import { type ActionJudgement, execute, nextOrder, refuseAction, request } from './action-judgement.ts'
import type { OrderSetting } from './action-setting.ts'
import { createRefund } from './create-refund.ts'
import { orderStage } from './order-stage.ts'
import { nextCaseId, usedOf } from './returned-pieces.ts'

/** The fall of a price after buying, paid back by the merchant's own rule; without a rule there is none. */
export function judgeClaimPriceProtection(
  action: ActionOf<'claim_price_protection'>,
  setting: OrderSetting,
): ActionJudgement {
  const { order, catalogue, now } = setting
  const rule = catalogue.priceProtection ?? null
  const line = order.lines.find(({ id }) => id === action.line)
  if (line === undefined) return refuseAction('unknown-variant')
  if (rule === null || !isCovered(rule, line, setting)) return refuseAction('no-rule')
  const begun = startOf(rule, line, order)
  if (!begun.ok) return refuseAction(begun.because)
  const deadline = endOfLocalDay(begun.at, rule.windowDays)
  const told = { deadline: deadline.toISOString(), windowDays: rule.windowDays, startsFrom: rule.startsFrom }
  // The deadline is the day's last whole second; the day itself lasts until midnight.
  if (now.getTime() >= deadline.getTime() + 1000) return refuseAction('window-over', { ...told, ...consolation(rule) })
  return judgeAmount({ rule, line, told }, setting)
}

type Claim = { rule: PriceProtection; line: OrderLine; told: ActionDetails }

function judgeAmount({ rule, line, told }: Claim, setting: OrderSetting): ActionJudgement {
  const { order } = setting
  const used = usedOf(order, line)
  if (used.open !== null) return refuseAction('already-open', { ...told, case: used.open.id })
  const claims = (order.afterSales ?? []).filter(
    ({ kind, lineId, state }) => kind === 'price-protection' && lineId === line.id && state !== 'refused',
  )
  if (claims.length >= (rule.maxClaims ?? 1)) return refuseAction('claimed-before', { ...told, claims: claims.length })
  const currentMinor = currentPrice(rule, line, setting)
  if (currentMinor === null) return request('reserved-for-people', null, told)
  const left = line.quantity - used.pieces
  const part = (minor: number) => Math.floor((minor * left) / line.quantity)
  const paidMinor = part(line.paidMinor - used.protectedMinor)
  const fallenMinor = paidMinor - part(currentMinor)
  const amounts = { ...told, currentMinor: part(currentMinor), paidMinor }
  if (fallenMinor <= 0) return refuseAction('not-cheaper', amounts)
  const roomMinor = roomUnderCap(rule, order)
  if (roomMinor <= 0) return refuseAction('over-cap', amounts)
  const protectedMinor = Math.min(fallenMinor, roomMinor)
  const next = payBack({ line, protectedMinor, quantity: left }, setting)
  return execute({ orders: [next] }, { ...amounts, fallenMinor, protectedMinor })
}

function isCovered(rule: PriceProtection, line: OrderLine, { catalogue }: OrderSetting): boolean {
  const product = catalogue.products.find(({ id }) => id === line.productId)
  if (rule.scope === undefined) return true
  return product !== undefined && isInScope(rule.scope, product)
}

type Begun = { ok: true; at: Date } | { ok: false; because: ActionRule }

function startOf(rule: PriceProtection, line: OrderLine, order: Order): Begun {
  if (orderStage(order) === 'closed') return { ok: false, because: 'closed' }
  if (order.paidAt === null) return { ok: false, because: 'not-paid' }
  if (rule.startsFrom === 'paid') return { ok: true, at: new Date(order.paidAt) }
  const parcels = order.shipments.filter(({ lineIds, status }) => lineIds.includes(line.id) && status !== 'returning')
  const signed = parcels.map(({ signedAt }) => signedAt ?? null)
  if (signed.length === 0 || signed.includes(null)) return { ok: false, because: 'not-signed' }
  return { ok: true, at: new Date(Math.max(...signed.map((at) => Date.parse(at ?? '')))) }
}

/**
 * What the line would cost today on the same buyer's terms: the same order, today's prices and promotions without
 * those the merchant excludes. Coupons are not counted, whoever would have one.
 */
function currentPrice(rule: PriceProtection, line: OrderLine, setting: OrderSetting): number | null {
  const { order, catalogue, member, now } = setting
  const excluded = rule.excludedOfferIds ?? []
  const promotions = catalogue.promotions.filter(({ id }) => !excluded.includes(id))
  const { products, skus, shipping } = catalogue
  const memberLevel = member?.level ?? null
  const terms = { products, skus, promotions, coupons: [], shipping, memberLevel, now }
  const cart = (lines: OrderLine[]) => lines.map(({ skuId, quantity }) => ({ skuId, quantity }))
  const whole = quoteCart({ ...terms, lines: cart(order.lines), province: order.address.province })
  if (whole.ok) return whole.value.lines[order.lines.indexOf(line)]?.allocatedMinor ?? null
  const alone = quoteCart({ ...terms, lines: cart([line]), province: order.address.province })
  return alone.ok ? (alone.value.lines[0]?.allocatedMinor ?? null) : null
}

function roomUnderCap({ perOrderMaxMinor }: PriceProtection, { afterSales = [] }: Order): number {
  if (perOrderMaxMinor == null) return Number.POSITIVE_INFINITY
  const before = afterSales.filter(({ kind, state }) => kind === 'price-protection' && state !== 'refused')
  return perOrderMaxMinor - before.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
}

function payBack(
  { line, protectedMinor, quantity }: { line: OrderLine; protectedMinor: number; quantity: number },
  { order, now }: OrderSetting,
): Order {
  const afterSale: AfterSale = {
    id: nextCaseId(order),
    kind: 'price-protection',
    lineId: line.id,
    quantity,
    reason: 'price-fell',
    state: 'opened',
    openedAt: now.toISOString(),
    amountMinor: protectedMinor,
  }
  return nextOrder(order, {
    afterSales: [...(order.afterSales ?? []), afterSale],
    refunds: [...(order.refunds ?? []), createRefund(order, protectedMinor, now, afterSale.id)],
  })
}

/** Offered outside the window only where the merchant set it. */
function consolation({ consolation: set }: PriceProtection): ActionDetails {
  return set == null ? {} : { consolation: set.couponId, consolationMinor: set.worthMinor }
}
