import type { Action } from '../../protocol/action.ts'

/** What makes two actions of one message the same one: the kind and what it is about, not how it is worded. */
export function actionKey(action: Action): string {
  const order = 'order' in action ? (action.order ?? '') : ''
  const about = 'line' in action ? (action.line ?? '') : action.kind === 'notify_restock' ? action.sku : ''
  return [action.kind, order, about].join('/')
}
