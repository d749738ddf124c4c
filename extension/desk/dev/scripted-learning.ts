import type { DraftLearning } from '../../../shared/protocol/draft-use.ts'
import type { OpenQuestions } from '../../../shared/protocol/open-question.ts'

/** Learning that goes nowhere: the desk on its own has no edge that would count. */
export const scriptedLearning: DraftLearning & OpenQuestions = {
  noteDraftUse: () => Promise.resolve(),
  keepOwnAnswer: () => Promise.resolve('kept' as const),
  keepOpenQuestion: () => Promise.resolve('kept' as const),
  undoOpenQuestion: () => Promise.resolve('undone' as const),
  countDraftUses: () => Promise.resolve({ accepted: 0, edited: 0, copied: 0, rejected: 0 }),
}
