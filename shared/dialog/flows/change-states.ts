import type { ActionKind } from '../../protocol/action.ts'
import type { OutcomeOf } from '../check-outcomes.ts'
import type { FlowState } from '../flow.ts'
import type { LineId } from '../line-ids.ts'
import { orderStates } from './order-states.ts'

/** The checks that say what the rules make of a change. */
type VerdictCheck =
  | 'address-verdict'
  | 'items-verdict'
  | 'cancel-verdict'
  | 'combine-verdict'
  | 'delivery-verdict'
  | 'price-verdict'
  | 'payment-verdict'

interface ChangeEnd {
  check: VerdictCheck
  act: ActionKind
  /** Asks whether this shall be done. */
  confirm: LineId
  /** Said once it was read back. */
  done: LineId
  /** Declines at that question. */
  no?: string
  /** Where the check's further outcomes lead. */
  others?: Partial<Record<OutcomeOf<VerdictCheck>, string>>
}

/** The states that end every change: judged by the rules, shown with its numbers, agreed to, done, read back. */
export function changeStates({
  check,
  act,
  confirm,
  done,
  no = '先不改',
  others = {},
}: ChangeEnd): Record<string, FlowState> {
  return {
    judging: {
      check,
      on: {
        execute: 'confirming',
        request: 'confirming-request',
        refuse: 'explaining',
        unavailable: 'unavailable',
        offline: 'offline',
        ...others,
      },
    },
    confirming: { ask: 'confirmed', line: confirm, card: true, choices: ['确认', no], onFilled: 'acting' },
    'confirming-request': {
      ask: 'confirmed',
      line: 'change.confirm-request',
      card: true,
      choices: ['提交给同事', '先不用'],
      onFilled: 'acting',
    },
    acting: {
      act,
      on: {
        executed: 'done',
        requested: 'filed',
        refused: 'refusing',
        unavailable: 'not-done',
        offline: 'offline-acting',
      },
    },
    done: { say: done, end: true },
    filed: { say: 'change.filed', end: true },
    explaining: { say: 'change.refused', chips: ['转人工'], end: true },
    refusing: { say: 'change.refused-now', chips: ['转人工'], end: true },
    'not-done': { say: 'change.not-done', chips: ['转人工'], end: true },
    'offline-acting': { effect: 'edge', say: 'order.offline', resume: 'acting' },
  }
}

/** The states that find the order a change is about; a question about how it goes is left to the articles. */
export function changeOrderStates(
  onFound: string,
  [offer, ...chips]: [LineId, ...string[]],
  others: Record<string, string> = {},
): Record<string, FlowState> {
  const states = orderStates(onFound, 'change-order', {
    general: 'searching',
    'none-open': 'having-none-open',
    default: onFound,
    ...others,
  })
  return {
    ...states,
    searching: { effect: 'answer', offer, chips, end: true },
    'having-none-open': { say: 'change.none-open', chips: ['查订单', '转人工'], end: true },
  }
}
