import type { Rewording } from './rewording.ts'
import { wantsLittleMotion, wholeSentences } from './whole-sentences.ts'

/** What there is to see of a model's words; empty: nothing yet. */
export function writtenSoFar(rewording: Rewording | undefined): string {
  if (rewording === undefined) return ''
  const { kind, text } = rewording
  return kind === 'soFar' && wantsLittleMotion() ? wholeSentences(text) : text
}
