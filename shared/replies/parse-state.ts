import { type DialogState, readDialogState } from '../protocol/dialog-state.ts'
import { emptyDialogState } from './empty-state.ts'

/** Stored JSON as a state; what cannot be read is an empty state, never an error in front of a shopper. */
export function parseDialogState(stored: unknown): DialogState {
  return readDialogState(stored) ?? emptyDialogState()
}
