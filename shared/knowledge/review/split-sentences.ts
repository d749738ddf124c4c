const ends = /[。！？!?；;\n]+|\.{3,}/g

/** Cuts an answer where one statement ends and the next begins; each sentence as it stands there. */
export function splitSentences(text: string): string[] {
  return text.split(ends).flatMap((piece) => (piece.trim() === '' ? [] : [piece.trim()]))
}
