import type { ActionJudgement } from '../../domain/actions/action-judgement.ts'
import { judgeAction } from '../../domain/actions/judge-action.ts'
import type { Action, ActionKind, ActionOf } from '../../protocol/action.ts'
import type { Order } from '../../protocol/commerce.ts'
import type { Act } from '../acts/act.ts'
import { actionSettingOf } from '../acts/action-setting-of.ts'
import { changeActs } from '../acts/change-acts.ts'
import type { CheckContext } from './check.ts'
import { failureOf, findOrder } from './find-order.ts'

/** The kinds of change that a flow shows before it has them done. */
export type ChangeKind = keyof typeof changeActs

/** What the rules say to a change, with the action and the order it would be done to. */
export type JudgedChange<K extends ChangeKind = ChangeKind> =
  | { ok: true; action: ActionOf<K>; order: Order | null; judgement: ActionJudgement }
  | { ok: false; outcome: 'offline' | 'unavailable' }

/** Judges what the slots ask for by the same rules that will decide when it is done. */
export async function judgeChange<K extends ChangeKind>(context: CheckContext, kind: K): Promise<JudgedChange<K>> {
  const found = context.slots.isDefault === true ? null : await findOrder(context, 'none')
  if (found !== null && found.kind !== 'found') return { ok: false, outcome: failureOf(found) }
  const act: Act<Action> = changeActs[kind]
  const action = await act.build(context)
  if (action === null || !isKind(action, kind)) return { ok: false, outcome: 'unavailable' }
  const order = found?.order ?? null
  const others = kind === 'combine_shipping' ? await ownOrders(context) : []
  const judgement = judgeAction(action, actionSettingOf(context, order, others))
  return { ok: true, action, order, judgement }
}

/** The orders of the login; none below that proof. */
export async function ownOrders({ sources, input }: CheckContext): Promise<Order[]> {
  if (input.proof !== 'identity') return []
  const orders = await sources.lookUpOrders()
  return orders.ok ? orders.value : []
}

function isKind<K extends ActionKind>(action: Action, kind: K): action is ActionOf<K> {
  return action.kind === kind
}
