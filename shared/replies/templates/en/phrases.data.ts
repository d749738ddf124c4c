import type { Phrase } from '../../wording/wordings.ts'

/** English for the values that are put into lines. */
export const enPhrases: Record<Phrase, string> = {
  店铺: 'the shop',
  转人工: 'Talk to a person',
}
