import type { DraftLearning } from '../../../shared/protocol/draft-use.ts'

/** Learning that goes nowhere: the desk on its own has no edge that would count. */
export const scriptedLearning: DraftLearning = {
  noteDraftUse: () => Promise.resolve(),
  keepOwnAnswer: () => Promise.resolve('kept' as const),
  countDraftUses: () => Promise.resolve({ accepted: 0, edited: 0, copied: 0, rejected: 0 }),
}
