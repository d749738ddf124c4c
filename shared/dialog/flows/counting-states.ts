import type { FlowState } from '../flow.ts'

/** How many pieces of the line go back; asked only where the line has several. */
export function countingStates(next: string): Record<string, FlowState> {
  return {
    counting: {
      check: 'return-quantity',
      on: {
        known: next,
        ask: 'asking-quantity',
        'too-many': 'asking-fewer',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    'asking-quantity': { ask: 'quantity', choices: ['全部', '1 件'], onFilled: 'counting' },
    'asking-fewer': { ask: 'quantity', line: 'ask.quantity-fewer', choices: ['全部', '1 件'], onFilled: 'counting' },
  }
}

/** Digital goods: whether they were unsealed decides, so it is asked and never assumed. */
export const openedStates: Record<string, FlowState> = {
  'asking-opened': { ask: 'opened', choices: ['没拆封', '拆封或下载过'], onFilled: 'assessing' },
}
