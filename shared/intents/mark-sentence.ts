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

const markBytes = 5

/** Marks with the place of a label each as bytes, the mark little endian. */
export function packMarks(places: ReadonlyMap<number, number>): Uint8Array {
  return Uint8Array.from([...places].flatMap(([mark, place]) => [...[0, 8, 16, 24].map((by) => mark >>> by), place]))
}

/** The marks in such bytes, each with the place of its label. */
export function unpackMarks(bytes: Uint8Array): Map<number, number> {
  const places = new Map<number, number>()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + markBytes <= bytes.length; at += markBytes) {
    places.set(view.getUint32(at, true), view.getUint8(at + 4))
  }
  return places
}
