import { readPersonWish } from '../dialog/read-person-wish.ts'

/** What a shopper said beside the wish for a person, piece by piece; empty where they said nothing else. */
export function withoutPersonWish(text: string): string {
  const pieces = text.match(/[^，。,.!！?？；;\n]+[，。,.!！?？；;\n]*/gu) ?? []
  return pieces
    .filter((piece) => readPersonWish(piece.replace(/[，,；;]+$/u, '')) !== 'wanted')
    .join('')
    .trim()
}
