const denials = /不|没|未|无|别|非|勿|\b(?:not?|never|without|cannot)\b|n't\b/gi
const hidden = /(?!\n)[\p{C}\p{Zl}\p{Zp}]/gu

/** As many denials as before: a judge of meaning may overlook one that came or went, a count does not. */
export function keepsDenials(text: string, written: string): boolean {
  return countOf(text, denials) === countOf(written, denials)
}

/** No letter that nobody sees and the text does not hold: words for machines hide in them. */
export function keepsPlain(text: string, written: string): boolean {
  return (written.match(hidden) ?? []).every((letter) => text.includes(letter))
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
