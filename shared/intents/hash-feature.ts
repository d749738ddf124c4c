/** Kinds of features; equal texts of different kinds are different features. */
export const featureKind = {
  gram: 1,
  word: 2,
  wordPair: 3,
  wordPart: 4,
  concept: 5,
  order: 6,
  none: 7,
  length: 8,
  shape: 9,
}

/** FNV-1a over UTF-16 units with a seed per kind of feature, folded to 24 bits. */
export function hashText(text: string, from: number, to: number, kind: number): number {
  let value = Math.imul(0x811c9dc5 ^ kind, 0x01000193)
  for (let at = from; at < to; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return ((value >>> 24) ^ value) & 0xffffff
}

/** A number of a kind of feature, spread over 24 bits. */
export function hashNumber(value: number, kind: number): number {
  let mixed = Math.imul(value ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b)
  mixed ^= mixed >>> 15
  return Math.imul(mixed, 0xc2b2ae35) & 0xffffff
}
