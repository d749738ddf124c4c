import type { FlowState } from '../flow.ts'

/** What happens once the shopper said what shall be done about a parcel: waiting needs nobody, the rest becomes a ticket. */
export const troubleStates: Record<string, FlowState> = {
  naming: { say: 'order.found', card: true, next: 'weighing' },
  weighing: { check: 'trouble-option', on: { wait: 'waiting', file: 'filing', 'filed-before': 'telling-filed' } },
  waiting: { say: 'trouble.waiting', end: true },
  filing: {
    act: 'open_ticket',
    on: { executed: 'filed', requested: 'filed', refused: 'not-filed', unavailable: 'not-filed', offline: 'offline' },
  },
  'telling-filed': { say: 'trouble.filed-before', chips: ['转人工'], end: true },
  filed: { say: 'trouble.filed', end: true },
  'not-filed': { say: 'trouble.not-filed', next: 'handing-over' },
}
