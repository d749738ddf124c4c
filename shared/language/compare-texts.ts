/** Comparing costs the product of two lengths; longer texts are told apart by their beginnings. */
const comparedLength = 400

/** How much two texts share, characters in the same order: of both together, and of the first alone. Spaces do not count. */
export function compareTexts(one: string, other: string): { ofBoth: number; ofFirst: number } {
  return compareLetters(toLetters(one), toLetters(other))
}

function toLetters(text: string): string[] {
  return [...text.replace(/\s+/g, '')].slice(0, comparedLength)
}

function compareLetters(one: readonly string[], other: readonly string[]): { ofBoth: number; ofFirst: number } {
  if (one.length === 0 || other.length === 0) return { ofBoth: 0, ofFirst: 0 }
  let row = new Uint16Array(other.length + 1)
  for (const char of one) {
    const next = new Uint16Array(other.length + 1)
    for (let at = 0; at < other.length; at += 1) {
      next[at + 1] = char === other[at] ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!)
    }
    row = next
  }
  const shared = row[other.length]!
  return { ofBoth: (2 * shared) / (one.length + other.length), ofFirst: shared / one.length }
}
