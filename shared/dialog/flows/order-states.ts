import type { CheckId } from '../check-outcomes.ts'
import type { FlowState } from '../flow.ts'

/**
 * The states that find one order, shared by every flow about orders: number and last four digits,
 * or the list of a shopper who is logged in. Unknown and wrong end in the same sentence. `others`: where the
 * check's further outcomes lead.
 */
export function orderStates(
  onFound: string,
  check: CheckId,
  others: Record<string, string> = {},
): Record<string, FlowState> {
  return {
    finding: {
      check,
      on: {
        found: onFound,
        'needs-order': 'asking-order',
        'needs-digits': 'asking-digits',
        choose: 'choosing-order',
        'no-orders': 'having-none',
        'not-found': 'asking-again',
        locked: 'locked',
        unavailable: 'unavailable',
        offline: 'offline',
        ...others,
      },
    },
    'asking-order': { ask: 'order', onFilled: 'finding' },
    'asking-digits': { ask: 'phoneLast4', onFilled: 'finding' },
    'choosing-order': { ask: 'order', line: 'ask.choose-order', card: true, onFilled: 'finding' },
    'having-none': { say: 'order.none', chips: ['转人工'], end: true },
    'asking-again': { ask: 'order', line: 'order.not-found', chips: ['转人工'], onFilled: 'finding' },
    locked: { say: 'order.locked', next: 'handing-over' },
    unavailable: { say: 'order.unavailable', chips: ['转人工'], end: true },
    offline: { effect: 'edge', say: 'order.offline', resume: 'finding' },
    'handing-over': { effect: 'handoff', trigger: 'flow-step', end: true },
  }
}
