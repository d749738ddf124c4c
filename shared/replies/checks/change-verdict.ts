import type { LineId } from '../../dialog/line-ids.ts'
import type { ActionDetails, ActionOf } from '../../protocol/action.ts'
import type { CardOf } from '../../protocol/cards.ts'
import type { Order } from '../../protocol/commerce.ts'
import type { Fact } from '../../protocol/conversation.ts'
import { fillable } from '../acts/fillable.ts'
import { ruleSentences } from '../acts/rule-sentences.data.ts'
import { refusalValues } from './change-words.ts'
import { bare, type CheckContext, type CheckResult, type LineValues } from './check.ts'
import { type ChangeKind, judgeChange } from './judge-change.ts'

/** A change as it is shown before anybody agrees. */
export interface ShownChange {
  title: string
  rows: CardOf<'confirm'>['rows']
  amounts: CardOf<'confirm'>['amounts']
  notes: string[]
  values: LineValues
  facts: [string, Fact['value']][]
  /** Said instead of the flow's question. */
  line?: LineId
}

/** A change that is about to be shown: what would be done, to which order, at what cost. */
export interface ChangeToShow<K extends ChangeKind> {
  action: ActionOf<K>
  order: Order | null
  details: ActionDetails
  context: CheckContext
  /** Below it neither amounts nor what the order has now are told. */
  isProven: boolean
}

/** What every verdict on a change can be. */
type Verdict = 'execute' | 'request' | 'refuse' | 'unavailable' | 'offline'
/** A verdict in the shape of a check's result. */
export type VerdictResult = Omit<CheckResult, 'outcome'> & { outcome: Verdict }

/** Judges one kind of change and shows it: old beside new with its sums, or why not. */
export async function runVerdict<K extends ChangeKind>(
  context: CheckContext,
  kind: K,
  show: (change: ChangeToShow<K>) => ShownChange,
): Promise<VerdictResult> {
  const judged = await judgeChange(context, kind)
  if (!judged.ok) return bareVerdict(context, judged.outcome)
  const { action, order, judgement } = judged
  const { details } = judgement
  const isProven = context.input.proof === 'identity'
  if (judgement.verdict === 'refuse')
    return {
      ...bareVerdict(context, 'refuse'),
      facts: toFacts(context, order, [['action.because', judgement.because]]),
      values: { ...fillable(details), ...refusalValues(kind, judgement.because) },
    }
  const shown = show({ action, order, details, context, isProven })
  const isRequest = judgement.verdict === 'request'
  const requestLine = isRequest ? requestLineOf(judgement.because, shown) : shown.line
  return {
    outcome: isRequest ? 'request' : 'execute',
    slots: context.slots,
    facts: toFacts(context, order, shown.facts),
    values: { ...shown.values, ...(isRequest ? { why: ruleSentences[judgement.because] } : {}) },
    card: toCard(shown, order),
    ...(requestLine === undefined ? {} : { line: requestLine }),
  }
}

/** Why people must do it, in a sentence of its own where money or a limit is the reason. */
function requestLineOf(because: string, { values }: ShownChange): LineId {
  if (because === 'already-paid' && values.extra != null) return 'change.confirm-extra'
  if (because === 'discount-lost' && values.owe != null) return 'change.confirm-lost'
  return because === 'over-cap' ? 'change.confirm-cap' : 'change.confirm-request'
}

function bareVerdict(context: CheckContext, outcome: Verdict): VerdictResult {
  return { ...bare<'address-verdict'>(context, outcome), outcome }
}

function toCard({ title, rows, amounts, notes }: ShownChange, order: Order | null): CardOf<'confirm'> {
  return { kind: 'confirm', title, orderId: order?.id ?? null, rows, amounts, notes, choices: [] }
}

function toFacts({ input }: CheckContext, order: Order | null, rows: [string, Fact['value']][]): Fact[] {
  const source = order === null ? '会员资料' : `订单 ${order.id}`
  const all: [string, Fact['value']][] = order === null ? rows : [['order.id', order.id], ...rows]
  return all.map(([name, value]) => ({ name, value, source, at: input.now.toISOString() }))
}
