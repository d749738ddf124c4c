const hidden = /(?!\n)[\p{C}\p{Zl}\p{Zp}]/gu

/** No letter that nobody sees and the text does not hold: words for machines hide in them. */
export function keepsPlain(text: string, written: string): boolean {
  return (written.match(hidden) ?? []).every((letter) => text.includes(letter))
}
