const headLength = 1600
const tailLength = 400

/**
 * A message cut to what anybody writes: beyond 2,000 characters its beginning and its end, where shoppers say what
 * they want. Bounds the time of everything that reads it.
 */
export function shortenMessage(text: string): string {
  if (text.length <= headLength + tailLength) return text
  return `${text.slice(0, headLength)}\n${text.slice(-tailLength)}`
}
