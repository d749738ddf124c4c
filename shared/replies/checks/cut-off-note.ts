import { orderStage } from '../../domain/actions/order-stage.ts'
import { formatMoment } from '../../domain/calendar.ts'
import { serviceRulesOf } from '../../domain/service/careful-service-rules.ts'
import type { Order } from '../../protocol/commerce.ts'
import type { CheckContext } from './check.ts'

const hourMs = 3_600_000

/** Until when a paid order is changed at once; nothing where the shop sets no hours or they are over. */
export function cutOffNote({ input, sources }: CheckContext, order: Order | null): string[] {
  const hours = serviceRulesOf(sources.catalogue).changes.selfServiceHours
  if (order === null || order.paidAt === null || hours === null || orderStage(order) !== 'waiting') return []
  const until = new Date(Date.parse(order.paidAt) + hours * hourMs)
  return until > input.now ? [`${formatMoment(until, input.now)} 前可以直接改，之后要同事处理。`] : []
}
