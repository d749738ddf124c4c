import type { FromHost, ToHost } from '../../../shared/protocol/console.ts'
import type { OpenQuestionWay } from '../../../shared/protocol/open-question.ts'
import { overlayState } from '../overlay-state.ts'
import { askedWords, type KeptQuestion, keptQuestion, shownQuestion } from './open-question-state.ts'

/** What a person may do with a question that nothing answers; each runs only on their own click. */
export interface OpenQuestionActions {
  keep(way: OpenQuestionWay): void
  undo(): void
}

export interface RunningOpenQuestion extends OpenQuestionActions {
  receive(message: Extract<FromHost, { type: 'question.settled' }>): void
}

/** Nothing of it stands anywhere, so it may be kept anew. */
const over: ReadonlySet<KeptQuestion['state']> = new Set(['not-sent', 'signed-out', 'refused', 'undone'])

/** True while no press has kept the words that stand there. */
export function isOffered(kept: KeptQuestion | null): boolean {
  return kept === null || over.has(kept.state)
}

/** Has the open question kept, and taken back; false from `post`: there is no line at the moment. */
export function runOpenQuestion(post: (message: ToHost) => boolean): RunningOpenQuestion {
  return {
    keep(way) {
      const { reading } = overlayState.value
      const question = askedWords.value
      if (!reading || question.trim() === '' || !isOffered(shownQuestion.value)) return
      const { conversationKey, shopperName } = reading
      const keepId = crypto.randomUUID()
      const isSent = post({ type: 'question.keep', question: { keepId, way, question, shopperName } })
      keptQuestion.value = { keepId, way, conversationKey, question, state: isSent ? 'sending' : 'not-sent' }
    },
    undo() {
      const kept = shownQuestion.value
      if (kept === null || isOffered(kept) || kept.state === 'sending' || kept.state === 'undoing') return
      const isSent = post({ type: 'question.undo', keepId: kept.keepId })
      keptQuestion.value = { ...kept, state: isSent ? 'undoing' : 'not-undone' }
    },
    receive({ keepId, outcome }) {
      const kept = keptQuestion.value
      if (kept?.keepId === keepId) keptQuestion.value = { ...kept, state: outcome }
    },
  }
}
