import { compareTexts } from '../language/compare-texts.ts'

/** So much alike, the shopper reads it as the same answer. */
const alikeFrom = 0.86
/** So much of it stands in what was said, even where more was said. */
const heldFrom = 0.92
/** A few characters stand in every answer. */
const leastLetters = 8

/** Whether the shop said this already: with other punctuation, another greeting, or as part of a longer answer. */
export function isRepeated(text: string, said: string): boolean {
  const [one, other] = [fold(text), fold(said)]
  if (one === other) return true
  if (one.length < leastLetters || !holdsFigures(other, one)) return false
  const { ofBoth, ofFirst } = compareTexts(one, other)
  return ofBoth >= alikeFrom || (ofFirst >= heldFrom && other.includes(one.slice(0, leastLetters)))
}

function fold(text: string): string {
  return text.replace(/[\s\p{P}\p{S}]/gu, '').replace(/^(?:亲|您好|你好|在的)+/u, '')
}

/** 7 天 and 15 天 are two answers, however alike they read. */
function holdsFigures(said: string, text: string): boolean {
  const known = new Set(figuresOf(said))
  return figuresOf(text).every((figure) => known.has(figure))
}

function figuresOf(text: string): string[] {
  return text.match(/\d+/g) ?? []
}
