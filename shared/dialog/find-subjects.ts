import type { Lexicon } from '../language/entities.ts'
import { getMatchers } from '../language/match-lexicon.ts'
import { normaliseText } from '../language/normalise-text.ts'

/** The names of goods in a text: what it is about, as against what is asked of it. */
export function findSubjects(text: string, lexicon: Lexicon): string[] {
  return getMatchers(lexicon)
    .products(normaliseText(text))
    .map((match) => match.word)
}
