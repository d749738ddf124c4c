import type { ActionJudgement } from '../../domain/actions/action-judgement.ts'
import { judgeAction } from '../../domain/actions/judge-action.ts'
import type { Action, ActionKind } from '../../protocol/action.ts'
import type { Order } from '../../protocol/commerce.ts'
import type { CheckContext } from '../checks/check.ts'
import { failureOf, findOrder } from '../checks/find-order.ts'
import type { Act } from './act.ts'
import { actionSettingOf } from './action-setting-of.ts'
import { allActs } from './all-acts.ts'

/** What an action would come to, with the order it is about. */
export type Preview =
  | { ok: true; action: Action; order: Order; judged: ActionJudgement }
  | { ok: false; reason: 'offline' | 'unavailable' }

/** Works out beforehand what an action on the flow's order would come to; nothing is done. */
export async function previewAct(kind: ActionKind, context: CheckContext): Promise<Preview> {
  const found = await findOrder(context, 'none')
  if (found.kind !== 'found') return { ok: false, reason: failureOf(found) }
  const act: Act = allActs[kind]
  const action = await act.build({ ...context, slots: { ...context.slots, order: found.order.id } })
  if (action === null) return { ok: false, reason: 'unavailable' }
  return { ok: true, action, order: found.order, judged: judgeAction(action, actionSettingOf(context, found.order)) }
}
