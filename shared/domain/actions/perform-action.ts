import type { Action, ActionOutcome } from '../../protocol/action.ts'
import type { ActionEffect } from './action-judgement.ts'
import type { ActionSetting } from './action-setting.ts'
import { judgeAction, orderOf } from './judge-action.ts'
import { findOpenTicket, newTicket } from './new-ticket.ts'

/** What came of an action, and what a store has to write for it to be true; null: nothing. */
export interface PerformedAction {
  outcome: ActionOutcome
  effect: ActionEffect | null
}

/** Judges an action and says its outcome as it will be once the effect is written; tickets get the id given. */
export function performAction(
  action: Action,
  setting: ActionSetting,
  { ticketId, conversation }: { ticketId: string; conversation: string },
): PerformedAction {
  const judged = judgeAction(action, setting)
  const { details } = judged
  if (judged.verdict === 'refuse')
    return { outcome: { status: 'refused', because: judged.because, details }, effect: null }
  if (judged.verdict === 'request') {
    const { because } = judged
    const known = findOpenTicket(action, setting.openTickets)
    const ticket = known ?? newTicket({ action, because, id: ticketId, conversation }, setting)
    return { outcome: { status: 'requested', action, because, ticket, details }, effect: null }
  }
  const { effect } = judged
  const order = effect.orders.find(({ id }) => id === orderOf(action)) ?? null
  return { outcome: { status: 'executed', action, order, details }, effect }
}
