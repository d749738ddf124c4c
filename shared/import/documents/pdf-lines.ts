/** A line of a page, as it is drawn. */
export interface PdfLine {
  text: string
  /** Height of its letters. */
  size: number
  left: number
  right: number
  page: number
}

interface Piece {
  text: string
  size: number
  x: number
  y: number
  width: number
}

/** Pieces of text that stand at one height, as lines in the order of the page. */
export function toPdfLines(items: readonly unknown[], page: number): PdfLine[] {
  const lines: Piece[][] = []
  for (const piece of items.flatMap(readPiece)) {
    const open = lines.at(-1)
    const [first] = open ?? []
    if (first !== undefined && Math.abs(first.y - piece.y) < first.size * 0.4) open?.push(piece)
    else lines.push([piece])
  }
  return lines.map((pieces) => toLine(pieces, page)).filter(({ text }) => text !== '')
}

/** What the reader gives for a piece; marked content has no text. */
function readPiece(item: unknown): Piece[] {
  if (typeof item !== 'object' || item === null || !('str' in item) || !('transform' in item)) return []
  const { str, transform } = item
  if (typeof str !== 'string' || str.trim() === '' || !Array.isArray(transform)) return []
  const [, , skew = 0, scale = 0, x = 0, y = 0] = transform.map(Number)
  const width = 'width' in item ? Number(item.width) : 0
  return [{ text: str, size: Math.hypot(skew, scale), x, y, width }]
}

function toLine(pieces: readonly Piece[], page: number): PdfLine {
  const sorted = pieces.toSorted((a, b) => a.x - b.x)
  let text = ''
  let right = Number.NaN
  for (const piece of sorted) {
    const gap = piece.x - right
    // A gap between Latin words is a blank, between Chinese characters it is how the line was set.
    if (gap > piece.size * 2) text += '　'
    else if (gap > piece.size * 0.15 && /[\w,.]$/.test(text) && /^\w/.test(piece.text)) text += ' '
    text += piece.text
    right = piece.x + piece.width
  }
  const size = sorted.reduce((largest, piece) => Math.max(largest, piece.size), 0)
  return { text: text.trim(), size, left: sorted[0]?.x ?? 0, right, page }
}
