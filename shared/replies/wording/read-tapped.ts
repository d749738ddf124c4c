import { type Answer, answers } from './answers.ts'
import { taps, wordTap } from './word-tap.ts'
import type { Wordings } from './wordings.ts'

/** What a shopper tapped or answered shortly, as the Chinese it stands for; null for anything longer. */
export function readTapped(text: string, wordings: Wordings): string | null {
  const said = fold(text)
  const tapped = taps.find((phrase) => fold(wordTap(phrase, wordings) ?? '') === said)
  if (tapped !== undefined) return tapped
  const names = Object.keys(answers) as Answer[]
  const answer = names.find((name) => wordings.answers[name].some((one) => fold(one) === said))
  return answer === undefined ? null : answers[answer]
}

/** Keyboards write the marks of Burmese and Vietnamese in several orders. */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’']/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
