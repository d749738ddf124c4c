import { toSimplified } from '../../language/normalise-text.ts'

const fullWidth = /[\uff01-\uff5e\u3000]/g
const blank = /【待填[^】]*】/g

/**
 * A text as it is compared, character for character as long as it was: half width, lower case, simplified. Places found
 * in it are places in the original, so that a finding can quote. A blank of a starter pack says nothing and becomes dots.
 */
export function foldText(text: string): string {
  const half = text
    .replace(blank, (found) => '.'.repeat(found.length))
    .replace(fullWidth, (char) => (char === '\u3000' ? ' ' : String.fromCharCode(char.charCodeAt(0) - 0xfee0)))
  const lower = half.toLowerCase()
  const folded = toSimplified(lower.length === half.length ? lower : half)
  return folded.length === text.length ? folded : half
}
