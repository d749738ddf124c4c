/**
 * A message as it can be shown: control characters get their pictures (␀, ␛), invisible and direction-changing ones a
 * visible mark, so that a line cannot hide or turn round what stands beside it.
 */
export function showText(text: string): string {
  return text
    .replace(/\t/g, ' ')
    .replace(/\p{Cc}/gu, pictureOf)
    .replace(/\p{Cf}/gu, (one) => (joins(one) ? one : '␣'))
}

function pictureOf(control: string): string {
  const code = control.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '␡' : '␣'
}

/** Belongs inside an emoji: a family, a flag of a region. */
function joins(mark: string): boolean {
  const code = mark.codePointAt(0) ?? 0
  return code === 0x200d || code >= 0xe0000
}

/** A message as it can be taught: one line without control characters. */
export function toTaughtText(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** What two spellings of one sentence have in common; the edge compares more closely and says so. */
export function foldText(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase()
  const bare = folded.replace(/[\s\p{P}\p{S}\p{C}]+/gu, '')
  return bare === '' ? folded : bare
}
