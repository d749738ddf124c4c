import type { DraftFault } from '../../check-draft.ts'
import type { Known } from './check-coverage.ts'
import type { ReadText } from './read-draft.ts'

/**
 * Something in a draft that may be a fault: its kind as the weights name it, the reason it would be, its words, and the
 * clause it is about.
 */
export type DraftSign = { sign: string; reason: DraftFault; words: string; clause?: string }

/** Both texts, what the basis with its facts knows, and what the draft knows. */
export type Compared = { own: ReadText; said: ReadText; known: Known; told: Known; allowed: readonly string[] }
