import type { Finding } from '../protocol/writing.ts'
import { applyRewording } from './apply-rewording.ts'
import type { Rewording } from './finding.ts'

/** The ways to write a text without what was found in it. */
export interface Rewordings {
  /** Every known wording taken over; null where none is known. */
  whole: string | null
  /** Only wordings that stay within the marked words; null where there are none, or where it comes to the same. */
  words: string | null
}

/** Puts the wordings that the rules know into a text, the widest first where several want the same part. */
export function rewordText(text: string, findings: readonly Finding[]): Rewordings {
  const known = findings.flatMap(({ rewording }) => rewording ?? [])
  const narrow = findings.flatMap(({ rewording, span }) =>
    rewording && rewording.start >= span.start && rewording.end <= span.end ? [rewording] : [],
  )
  const whole = known.length === 0 ? null : applyAll(text, known)
  const words = narrow.length === 0 ? null : applyAll(text, narrow)
  return { whole, words: words === whole ? null : words }
}

function applyAll(text: string, rewordings: readonly Rewording[]): string {
  const chosen: Rewording[] = []
  const byWidth = rewordings.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  for (const one of byWidth) {
    const isFree = chosen.every(({ start, end }) => one.end <= start || one.start >= end)
    if (isFree) chosen.push(one)
  }
  // From the end, so that the places before stay true; neighbours with the same words are said once.
  const inOrder = chosen.toSorted((a, b) => a.start - b.start).map((one, at, all) => dropRepeat(one, all[at - 1]))
  return inOrder.reduceRight((written, one) => applyRewording(written, one).text, text)
}

function dropRepeat(one: Rewording, before: Rewording | undefined): Rewording {
  return before?.text === one.text ? { ...one, text: '' } : one
}
