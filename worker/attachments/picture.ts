import type { Result } from '../../shared/lib/result.ts'

/** A picture as it is stored: nothing in it but what shows it. Width and height as it is seen. */
export interface CleanPicture {
  bytes: Uint8Array
  width: number
  height: number
}

/** What takes everything but the picture out of one file format. */
export type Strip = (bytes: Uint8Array) => Result<CleanPicture, 'broken'>

/** One buffer of many pieces. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    joined.set(piece, at)
    at += piece.length
  }
  return joined
}

/** Numbers out of bytes. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
