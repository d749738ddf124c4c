const opening = '<think>'
const closing = '</think>'

/** Takes the pieces of a stream and gives the words outside `<think>` blocks so far, never half a mark. */
export function createThinkingFilter(): (piece: string) => string {
  let shown = ''
  let rest = ''
  let isThinking = false
  return (piece) => {
    rest += piece
    for (;;) {
      const mark = isThinking ? closing : opening
      const at = rest.indexOf(mark)
      const end = at === -1 ? rest.length - lengthOfHalfMark(rest, mark) : at
      if (!isThinking) shown += rest.slice(0, end)
      rest = rest.slice(at === -1 ? end : at + mark.length)
      if (at === -1) return shown.trimStart()
      isThinking = !isThinking
    }
  }
}

/** How much of the end may still become the mark. */
function lengthOfHalfMark(text: string, mark: string): number {
  for (let length = Math.min(mark.length - 1, text.length); length > 0; length--)
    if (text.endsWith(mark.slice(0, length))) return length
  return 0
}
