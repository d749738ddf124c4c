import { signal } from '@preact/signals'
import type { AnswerKept } from '../../shared/protocol/draft-use.ts'

/** The seller's own words that were just sent and may become knowledge. */
export interface KeepableAnswer {
  keepId: string
  conversationKey: string
  shopperName: string
  question: string
  answer: string
  state: 'offered' | 'sending' | AnswerKept
}

/** The newest of them; null: none was sent, or it was put away. */
export const keepableAnswer = signal<KeepableAnswer | null>(null)
