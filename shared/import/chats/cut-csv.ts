const pieceCharacters = 128 * 1024
/** A stray quote must not hold the rest of the file back. */
const longestPiece = 4 * pieceCharacters

/** A part of a long table that can be read for itself. */
export interface CsvPiece {
  text: string
  /** Lines of the file above it. */
  linesAbove: number
  /** Where in the file it ends. */
  end: number
}

/** Cuts a text of separated values between rows, so that it can be read piece by piece. */
export function* cutCsv(body: string): Generator<CsvPiece> {
  let linesAbove = 0
  for (let from = 0; from < body.length; ) {
    const end = findEnd(body, from)
    const text = body.slice(from, end)
    yield { text, linesAbove, end }
    linesAbove += countBreaks(text)
    from = end
  }
}

/** After the first line break behind a piece's length at which every quote is closed. */
function findEnd(body: string, from: number): number {
  let quotes = 0
  let counted = from
  for (let at = from + pieceCharacters; at < body.length; ) {
    const breakAt = body.indexOf('\n', at)
    if (breakAt < 0) return body.length
    for (; counted < breakAt; counted += 1) if (body.charCodeAt(counted) === 34) quotes += 1
    if (quotes % 2 === 0 || breakAt - from > longestPiece) return breakAt + 1
    at = breakAt + 1
  }
  return body.length
}

function countBreaks(text: string): number {
  let breaks = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks += 1
  return breaks
}
