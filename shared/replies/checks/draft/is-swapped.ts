import type { Run } from './check-coverage.ts'
import type { ReadText } from './read-draft.ts'

const edge = /[^\p{L}▮]|^$/u
const longest = 5

/** Whether new words of a draft stand just where the basis has others: 右 in 米白色右贵妃 for 米白色左贵妃. */
export function isSwapped({ start, words }: Run, { masked }: ReadText, basis: ReadText): boolean {
  const end = start + words.length
  const [before, after] = [masked.slice(Math.max(0, start - 2), start), masked.slice(end, end + 2)]
  return placesOf(basis.masked, before).some((from) => {
    for (let to = from + 1; to <= from + longest; to += 1)
      if (endsAlike(basis.masked, to, after) && basis.masked.slice(from, to) !== words) return true
    return false
  })
}

function endsAlike(text: string, at: number, after: string): boolean {
  const next = text.charAt(at)
  if (edge.test(after.charAt(0))) return edge.test(next)
  return text.startsWith(after, at)
}

/** Where the words before the new ones end in the basis. */
function placesOf(text: string, before: string): number[] {
  const places: number[] = []
  if (before.length < 2 || /[^\p{L}▮]/u.test(before)) return places
  for (let at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 1)) places.push(at + before.length)
  return places
}
