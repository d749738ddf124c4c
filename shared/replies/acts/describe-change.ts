import { formatMinor } from '../../domain/money.ts'
import { serviceRulesOf } from '../../domain/service/careful-service-rules.ts'
import type { ActionKind, ActionOutcome, ActionRule } from '../../protocol/action.ts'
import type { Order } from '../../protocol/commerce.ts'
import type { Fact } from '../../protocol/conversation.ts'
import { formatIsoDay, formatPlace, formatRecipient, formatVariant, refusalValues } from '../checks/change-words.ts'
import type { CheckContext, LineValues } from '../checks/check.ts'
import { backWords, refundWords } from '../checks/show-cancel.ts'
import { quoteTitle } from '../quote-title.ts'
import type { Act } from './act.ts'
import { ruleSentences } from './rule-sentences.data.ts'

type Told = ReturnType<NonNullable<Act['describe']>>
type Executed = Extract<ActionOutcome, { status: 'executed' }>

/** Rules that only hold since the parcel began to leave: whoever agreed before that is told. */
const left: ReadonlySet<ActionRule> = new Set<ActionRule>(['moving', 'already-shipped', 'part-shipped'])

/** What is said of a change that was tried: read back, filed with whom, or why not. */
export function describeChange(kind: ActionKind, outcome: ActionOutcome, context: CheckContext): Told {
  switch (outcome.status) {
    case 'executed':
      return describeExecuted(outcome, context)
    case 'requested': {
      const { ticketGroups } = serviceRulesOf(context.sources.catalogue)
      const meanwhile = left.has(outcome.because) ? ruleSentences[outcome.because] : null
      return {
        values: { meanwhile, group: ticketGroups.find(({ id }) => id === outcome.ticket.group)?.name ?? '同事' },
      }
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
  const line = isPartOf(outcome, order) ? { line: 'change.part-done' as const } : {}
  return { ...line, values: { order: order.id, ...values }, facts: toFacts(order, facts, context) }
}

/** One article was called off and the order goes on without it. */
function isPartOf({ action }: Executed, { status }: Order): boolean {
  return action.kind === 'cancel' && action.line !== undefined && status !== 'cancelled'
}

type ReadBack = [LineValues, [string, Fact['value']][]]

function readBack({ action, details }: Executed, order: Order, context: CheckContext): ReadBack {
  switch (action.kind) {
    case 'change_address': {
      const address = `${formatPlace(order.address)}，${formatRecipient(order.address)}`
      const others = context.slots.withOrders?.join('、') ?? null
      return [
        { address, others },
        [
          ['change.address', address],
          ['change.others', others],
        ],
      ]
    }
    case 'change_items':
      return readItems(action.line, details.differenceMinor, order)
    case 'cancel':
      return action.line === undefined || order.status === 'cancelled'
        ? readCancelled(order, context)
        : readCutOrder({ details, left: action.left ?? 0, line: action.line }, order)
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

/** The order as it goes on after one article of it was called off. */
function readCutOrder(
  { details, left, line }: { details: Executed['details']; left: number; line: string },
  order: Order,
): ReadBack {
  const title = typeof details.title === 'string' ? details.title : order.lines.find(({ id }) => id === line)?.title
  const refundMinor = order.paidAt !== null && typeof details.refundMinor === 'number' ? details.refundMinor : 0
  const refund = order.refunds?.at(-1)
  const parts = refund !== undefined && refund.amountMinor === refundMinor ? refund.parts : []
  const due = order.paidAt === null ? order.paidMinor : null
  const stays = order.lines.map(({ title: one, quantity }) => `${quoteTitle(one)} ${quantity} 件`).join('、')
  const pieces = typeof details.pieces === 'number' ? details.pieces : null
  return [
    {
      title: title === undefined ? null : quoteTitle(title),
      pieces,
      stays,
      ...refundWords(parts, parts.length === 0 ? 0 : refundMinor),
      due: due === null ? null : formatMinor(due, 'sentence'),
    },
    [
      ['refund.amountMinor', refundMinor],
      ['refund.parts', parts.map(({ name, amountMinor }) => `${name} ${formatMinor(amountMinor, 'sentence')}`)],
      ['order.dueMinor', due],
      ['order.stays', stays],
      ['change.left', left],
      ['change.pieces', pieces],
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
