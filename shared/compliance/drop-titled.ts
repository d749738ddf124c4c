import type { FoldedText } from './fold-text.ts'
import type { Mark, StepMeter } from './marks.ts'
import { toFoldedSpan } from './to-folded-span.ts'

const title = /《[^《》]{1,40}》/gu
/** What is said about the goods or the shopper is not said by the name of a book; what leads away still is. */
const saidOfGoods = new Set([
  'extreme',
  'most',
  'rank',
  'measure',
  'insult',
  'contempt',
  'disease',
  'medicalClaim',
  'guarantee',
])

/** The marks less those that only belong to the title of a book, film or game: 《最好的告别》. */
export function dropTitled(marks: readonly Mark[], original: string, where: { folded: FoldedText; meter: StepMeter }) {
  const spans = [...original.matchAll(title)].flatMap((found) => {
    where.meter.steps += found[0].length
    return toFoldedSpan(where.folded, found.index, found.index + found[0].length) ?? []
  })
  if (spans.length === 0) return [...marks]
  const titled = new Uint8Array(where.folded.text.length)
  for (const { start, end } of spans) titled.fill(1, start, end)
  return marks.filter((mark) => !(saidOfGoods.has(mark.of) && titled[mark.start] === 1 && titled[mark.end - 1] === 1))
}
