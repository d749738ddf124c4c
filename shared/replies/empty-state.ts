import type { DialogState } from '../dialog/dialog-state.ts'

/** What a conversation remembers before its first message. */
export function emptyDialogState(): DialogState {
  return {
    flow: null,
    recent: [],
    products: [],
    orderId: null,
    missesInRow: 0,
    unresolvedInRow: 0,
    angerInRow: 0,
    tried: [],
    facts: [],
    usedPhrases: [],
  }
}
