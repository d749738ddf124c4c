const headLength = 3000
const tailLength = 1000

/** Very long messages are read at both ends: nobody writes 4,000 characters of feeling, and time stays bounded. */
export function clipText(text: string): string {
  if (text.length <= headLength + tailLength) return text
  return `${text.slice(0, headLength)} ${text.slice(-tailLength)}`
}
