import { formatMinor } from '../../domain/money.ts'
import { serviceRulesOf } from '../../domain/service/careful-service-rules.ts'
import type { ActionKind, ActionOutcome } from '../../protocol/action.ts'
import type { Order } from '../../protocol/commerce.ts'
import type { Fact } from '../../protocol/conversation.ts'
import { formatIsoDay, formatPlace, formatRecipient, formatVariant, refusalValues } from '../checks/change-words.ts'
import type { CheckContext, LineValues } from '../checks/check.ts'
import { backWords, refundWords } from '../checks/show-cancel.ts'
import { quoteTitle } from '../quote-title.ts'
import type { Act } from './act.ts'

type Told = ReturnType<NonNullable<Act['describe']>>
type Executed = Extract<ActionOutcome, { status: 'executed' }>

/** What is said of a change that was tried: read back, filed with whom, or why not. */
export function describeChange(kind: ActionKind, outcome: ActionOutcome, context: CheckContext): Told {
  switch (outcome.status) {
    case 'executed':
      return describeExecuted(outcome, context)
    case 'requested': {
      const { ticketGroups } = serviceRulesOf(context.sources.catalogue)
      return { values: { group: ticketGroups.find(({ id }) => id === outcome.ticket.group)?.name ?? '同事' } }
    }
    case 'refused':
      return { values: refusalValues(kind, outcome.because) }
    case 'failed':
      return {}
  }
}

/** Every word of it comes from the record as it was read back. */
function describeExecuted(outcome: Executed, context: CheckContext): Told {
  const { action, order } = outcome
  if (order === null) {
    if (action.kind !== 'change_address') return {}
    const address = `${formatPlace(action.address)}，${formatRecipient(action.address)}`
    return {
      line: 'change.default-done',
      values: { address },
      facts: toFacts(null, [['change.address', address]], context),
    }
  }
  const [values, facts] = readBack(outcome, order, context)
  return { values: { order: order.id, ...values }, facts: toFacts(order, facts, context) }
}

type ReadBack = [LineValues, [string, Fact['value']][]]

function readBack({ action, details }: Executed, order: Order, context: CheckContext): ReadBack {
  switch (action.kind) {
    case 'change_address': {
      const address = `${formatPlace(order.address)}，${formatRecipient(order.address)}`
      return [{ address }, [['change.address', address]]]
    }
    case 'change_items':
      return readItems(action.line, details.differenceMinor, order)
    case 'cancel':
      return readCancelled(order, context)
    case 'combine_shipping': {
      const orders = [order.id, ...(order.combinedWith ?? [])].join('、')
      return [{ orders }, [['change.orders', orders]]]
    }
    case 'set_delivery': {
      const day = formatIsoDay(order.deliverOn, context.input.now)
      return [{ day }, [['change.day', day]]]
    }
    default:
      return readDue(order)
  }
}

function readItems(lineId: string, difference: unknown, order: Order): ReadBack {
  const line = order.lines.find(({ id }) => id === lineId)
  const after = line === undefined ? null : formatVariant(line.options, line.quantity)
  const isLess = typeof difference === 'number' && difference < 0
  const refundMinor = isLess && order.paidAt !== null ? -difference : 0
  const due = order.paidAt === null ? order.paidMinor : null
  const money =
    due !== null
      ? `现在应付 ${formatMinor(due, 'sentence')}`
      : refundMinor > 0
        ? `差价 ${formatMinor(refundMinor, 'sentence')} 原路退回`
        : null
  return [
    { title: line === undefined ? null : quoteTitle(line.title), after, money },
    [
      ['order.line', line?.title ?? null],
      ['change.after', after],
      ['order.dueMinor', due],
      ['refund.amountMinor', refundMinor],
    ],
  ]
}

function readCancelled(order: Order, { sources }: CheckContext): ReadBack {
  const refund = order.refunds?.at(-1)
  const parts = refund?.parts ?? []
  const back = backWords(order, sources.catalogue.coupons)
  return [
    { ...refundWords(parts, refund?.amountMinor ?? 0), back: back === null ? null : `${back}退回账户` },
    [
      ['refund.amountMinor', refund?.amountMinor ?? 0],
      ['refund.parts', parts.map(({ name, amountMinor }) => `${name} ${formatMinor(amountMinor, 'sentence')}`)],
      ['change.back', back],
      ['order.status', order.status],
    ],
  ]
}

function readDue(order: Order): ReadBack {
  const method = order.payments?.[0]?.name ?? null
  return [
    { due: formatMinor(order.paidMinor, 'sentence'), method },
    [
      ['order.dueMinor', order.paidMinor],
      ['change.method', method],
    ],
  ]
}

function toFacts(order: Order | null, rows: [string, Fact['value']][], { input }: CheckContext): Fact[] {
  const source = order === null ? '会员资料' : `订单 ${order.id}`
  return rows.map(([name, value]) => ({ name, value, source, at: input.now.toISOString() }))
}
