import { tappedOnCards } from './card-phrases.data.ts'
import { tappedPhrases } from './phrases.data.ts'
import { getValueWords } from './word-value.ts'
import type { Wordings } from './wordings.ts'

/** A button that has the words of a line. */
const tappedInLines = ['催一催'] as const

/** Everything that is read back from a button, in Chinese. */
export const taps = [...tappedPhrases, ...tappedInLines, ...tappedOnCards] as const

/** The words on a button; null where there are none and it stays as the shop wrote it. */
export function wordTap(text: string, wordings: Wordings): string | null {
  const own: Readonly<Record<string, string>> = wordings.cards.phrases
  return isTapOfCards(text) ? (own[text] ?? null) : getValueWords(wordings)(text)
}

/** Ours: whatever else is tapped is posted as it was written. */
export function isTapped(text: string): boolean {
  return (taps as readonly string[]).includes(text)
}

function isTapOfCards(text: string): boolean {
  return (tappedOnCards as readonly string[]).includes(text)
}
