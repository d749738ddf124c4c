import type { Action } from '../../protocol/action.ts'

/** What makes two actions of one message the same one: the kind and what it is about, not how it is worded. */
export function actionKey(action: Action): string {
  const order = 'order' in action ? (action.order ?? '') : ''
  const about = aboutOf(action)
  return [action.kind, order, about].join('/')
}

function aboutOf(action: Action): string {
  if (action.kind === 'set_waybill') return action.case
  if (action.kind === 'notify_restock') return action.sku
  return 'line' in action ? (action.line ?? '') : ''
}
