import type { LineId } from '../../dialog/line-ids.ts'
import type { Language } from '../../language/detect-language.ts'
import type { Persona } from '../../protocol/shop.ts'
import type { Answer } from './answers.ts'
import type { CardLabel } from './card-labels.data.ts'
import type { cardPhrases } from './card-phrases.data.ts'
import type { phrases } from './phrases.data.ts'

/** A Chinese wording of a value that the checks and acts put into lines; it is the key of its translations. */
export type Phrase = (typeof phrases)[number]

/** A Chinese value that only cards hold. */
export type CardPhrase = (typeof cardPhrases)[number]

/** The words of a language that stand on cards: `templates/<language>/cards.data.ts`. */
export interface CardWords {
  /** What cards say beside their content, as it is shown: `Refund`. */
  labels: Record<CardLabel, string>
  /** Values, in small letters where a sentence may begin with them. */
  phrases: Record<CardPhrase, string>
}

/** The words of a tone in a language other than simplified Chinese; see templates/README.md. */
export interface ToneWords extends Record<'dear' | 'polite' | 'you' | 'ne' | 'o', string> {
  /** The particle that closes a question, where it is another one (Thai). */
  ask?: string
}

/** How a language sets its sentences. */
export interface Typesetting {
  /** Between sentences: a blank, or nothing. */
  gap: '' | ' '
  /** Between the items of a list, between clauses, and after a label. */
  comma: string
  semicolon: string
  colon: string
}

/** All words of one language: it is answered in whole or not at all. */
export interface Wordings {
  language: Language
  lines: Record<LineId, readonly string[]>
  phrases: Record<Phrase, string>
  cards: CardWords
  /** How shoppers say short answers, in small letters. */
  answers: Record<Answer, readonly string[]>
  tones: Record<Persona['tone'], ToneWords>
  typesetting: Typesetting
}

/** Gives the words of a language; null where there are none. Hosts load them when they are first needed. */
export type LoadWordings = (language: Language) => Promise<Wordings | null>
