import type { ActOutcome } from '../../dialog/check-outcomes.ts'
import type { ActionKind, ActionOutcome } from '../../protocol/action.ts'
import type { Fact } from '../../protocol/conversation.ts'
import type { CheckContext, CheckResult, LineValues } from '../checks/check.ts'
import type { Act, DoneAction } from './act.ts'
import { allActs } from './all-acts.ts'
import { fillable } from './fillable.ts'
import { ruleSentences } from './rule-sentences.data.ts'

/** What an action came to, in the shape a flow goes on with. */
export type ActResult = Omit<CheckResult, 'outcome'> & { outcome: ActOutcome; done: DoneAction | null }

/** Builds one action from the flow's slots, has it done and words what came of it. */
export async function runAct(kind: ActionKind, context: CheckContext): Promise<ActResult> {
  const act: Act = allActs[kind]
  const action = await act.build(context)
  if (action === null) return { outcome: 'unavailable', slots: context.slots, facts: [], values: {}, done: null }
  const outcome = await context.sources.act(action)
  const told = act.describe?.(outcome, context) ?? {}
  return {
    ...told,
    outcome: toOutcome(outcome),
    slots: context.slots,
    facts: [...toFacts(action, outcome, context.input.now), ...(told.facts ?? [])],
    values: { ...toValues(outcome), ...told.values },
    done: { action, outcome },
  }
}

function toOutcome(outcome: ActionOutcome): ActOutcome {
  if (outcome.status !== 'failed') return outcome.status
  return outcome.reason === 'offline' ? 'offline' : 'unavailable'
}

/** `feeMinor` fills `{fee}` with ¥12; the rule that stood in the way fills `{why}`, a ticket `{ticket}`. */
function toValues(outcome: ActionOutcome): LineValues {
  if (outcome.status === 'failed') return {}
  const because = 'because' in outcome ? { why: ruleSentences[outcome.because] } : {}
  const ticket = outcome.status === 'requested' ? { ticket: outcome.ticket.id } : {}
  return { ...fillable(outcome.details), ...because, ...ticket }
}

function toFacts(action: DoneAction['action'], outcome: ActionOutcome, now: Date): Fact[] {
  if (outcome.status === 'failed') return []
  const order = 'order' in action ? action.order : null
  const source = order === null ? '店铺规则' : `订单 ${order}`
  const rows: [string, Fact['value']][] = [
    ['action.kind', action.kind],
    ['action.status', outcome.status],
    ...('because' in outcome ? ([['action.because', outcome.because]] as [string, Fact['value']][]) : []),
    ...(outcome.status === 'requested' ? ([['ticket.id', outcome.ticket.id]] as [string, Fact['value']][]) : []),
    ...(order === null ? [] : ([['order.id', order]] as [string, Fact['value']][])),
  ]
  return rows.map(([name, value]) => ({ name, value, source, at: now.toISOString() }))
}
