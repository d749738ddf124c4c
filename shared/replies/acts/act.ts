import type { Action, ActionKind, ActionOf, ActionOutcome } from '../../protocol/action.ts'
import type { CheckContext, CheckResult } from '../checks/check.ts'

/** How one kind of action is put together from a flow's slots, and what is said of its outcome beyond the common values. */
export interface Act<A extends Action = Action> {
  /** Null: a slot that the action needs is missing, so nothing is tried. */
  build(context: CheckContext): Promise<A | null> | A | null
  describe?(
    outcome: ActionOutcome,
    context: CheckContext,
  ): Partial<Pick<CheckResult, 'values' | 'facts' | 'card' | 'line'>>
}

/** Acts by the kind of action. */
export type Acts<K extends ActionKind> = { [One in K]: Act<ActionOf<One>> }

/** An action with what came of it. */
export interface DoneAction {
  action: Action
  outcome: ActionOutcome
}
