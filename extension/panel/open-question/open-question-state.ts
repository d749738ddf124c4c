import { computed, signal } from '@preact/signals'
import type { FromHost } from '../../../shared/protocol/console.ts'
import type { OpenQuestionWay } from '../../../shared/protocol/open-question.ts'
import { overlayState, unansweredWords } from '../overlay-state.ts'

type Outcome = Extract<FromHost, { type: 'question.settled' }>['outcome']

/** A question without an answer that a person had kept a moment ago. */
export interface KeptQuestion {
  keepId: string
  way: OpenQuestionWay
  conversationKey: string
  question: string
  /** `not-sent`: the engine could not be reached. */
  state: 'sending' | 'undoing' | 'not-sent' | Outcome
}

/** The newest of them. */
export const keptQuestion = signal<KeptQuestion | null>(null)

/** What the customer asks and nobody has answered; pictures and cards ask nothing. */
export const askedWords = computed(() =>
  unansweredWords.value
    .filter(({ kind }) => kind === 'text')
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 4000),
)

/** What became of the very words that stand there now; null: they were not kept. */
export const shownQuestion = computed(() => {
  const kept = keptQuestion.value
  const isShown =
    kept?.conversationKey === overlayState.value.reading?.conversationKey && kept?.question === askedWords.value
  return isShown ? kept : null
})
