import { formatMoment } from '../domain/calendar.ts'
import type { Fact } from '../protocol/conversation.ts'
import { describeEta } from './checks/order-values.ts'
import type { PlannedReply } from './turn.ts'
import type { Writer } from './write-reply.ts'

const timeWords = /预计|最晚|承诺|截止|\d+ ?(?:天|小时|个工作日)内|前(?:发|送|到)/

/** Until when it takes, as the last words to somebody unhappy; null where nobody knows or it was said. */
export function tellTime({ parts, facts }: PlannedReply, writer: Writer, now: Date): string | null {
  const said = parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join('')
  if (timeWords.test(said)) return null
  const [status, from, to, promised] = ['order.status', 'shipment.etaFrom', 'shipment.etaTo', 'order.promisedAt'].map(
    (name) => textOf(facts, name),
  )
  if (status === 'shipped' && to != null && isAhead(to, now))
    return writer.write('time.eta', { when: describeEta(from ?? null, to, now) })
  if (status === 'paid' && promised != null && isAhead(promised, now))
    return writer.write('time.promised', { when: formatMoment(new Date(promised), now) })
  return null
}

function textOf(facts: readonly Fact[], name: string): string | null {
  const value = facts.find((fact) => fact.name === name)?.value
  return typeof value === 'string' ? value : null
}

function isAhead(at: string, now: Date): boolean {
  return Date.parse(at) > now.getTime()
}
