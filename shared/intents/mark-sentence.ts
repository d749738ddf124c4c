import { normaliseText } from '../language/normalise-text.ts'

/** A 32-bit mark of a sentence, the same however it is spelled, spaced and ended. */
export function markSentence(text: string): number {
  return markText(normaliseText(text).replace(/[\s\p{P}\p{S}]+/gu, ''))
}

/** A 32-bit mark of a text as it stands (FNV-1a). */
export function markText(text: string): number {
  let mark = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193)
  return mark >>> 0
}

/** Marks as bytes, 4 each, little endian. */
export function packMarks(marks: ReadonlySet<number>): Uint8Array {
  return Uint8Array.from([...marks].flatMap((mark) => [0, 8, 16, 24].map((shift) => (mark >>> shift) & 255)))
}

/** The marks in such bytes. */
export function unpackMarks(bytes: Uint8Array): ReadonlySet<number> {
  const marks = new Set<number>()
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  for (let at = 0; at + 4 <= bytes.length; at += 4) marks.add(view.getUint32(at, true))
  return marks
}
