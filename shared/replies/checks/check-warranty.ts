import { formatDay } from '../../domain/calendar.ts'
import { findWarranty } from '../../domain/returns/find-warranty.ts'
import { serviceRulesOf } from '../../domain/service/careful-service-rules.ts'
import type { Fact } from '../../protocol/conversation.ts'
import { quoteTitle } from '../quote-title.ts'
import { lineOf } from './aftersale-values.ts'
import { bare, type Check } from './check.ts'
import { failureOf, findOrder } from './find-order.ts'

/** Whether the line is still under the merchant's warranty, until when, and what that covers. */
export const checkWarranty: Check<'warranty'> = async (context) => {
  const found = await findOrder(context, 'none')
  if (found.kind !== 'found') return bare(context, failureOf(found))
  const { order } = found
  const line = lineOf(order, context.slots.line)
  if (line === undefined) return bare(context, 'unavailable')
  const { products } = context.sources.catalogue
  const { warranties } = serviceRulesOf(context.sources.catalogue)
  const product = products.find(({ id }) => id === line.productId)
  const { now } = context.input
  const warranty = findWarranty({ order, line, product, warranties }, now)
  const slots = { ...context.slots, order: order.id, line: line.id }
  if (warranty.kind === 'none' || warranty.kind === 'unknown') return bare(context, warranty.kind, slots)
  const { months, covers, excludes, until } = warranty
  const source = `订单 ${order.id} · 保修规则`
  const rows: [string, Fact['value']][] = [
    ['order.id', order.id],
    ['warranty.verdict', warranty.kind],
    ['warranty.months', months],
    ['warranty.until', until.toISOString()],
    ['warranty.covers', covers],
    ['warranty.excludes', excludes],
  ]
  return {
    ...bare(context, warranty.kind, slots),
    values: { title: quoteTitle(line.title), months, until: formatDay(until, now), covers, excludes },
    facts: rows.map(([name, value]) => ({ name, value, source, at: now.toISOString() })),
  }
}
