import type { Rewording } from './finding.ts'

/** The text with one part written anew, and where the caret stands after it. */
export function applyRewording(
  text: string,
  { start, end, text: instead }: Rewording,
): { text: string; caret: number } {
  return { text: text.slice(0, start) + instead + text.slice(end), caret: start + instead.length }
}
