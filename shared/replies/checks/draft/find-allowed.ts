import { weak } from './check-polarity.ts'
import { denialsOf } from './read-denials.ts'
import type { ReadText } from './read-draft.ts'
import { pairsOf } from './text-pairs.ts'

const allows =
  /(?:可以|也可|均可|都可|(?<!功|性|智|只|才|不)能(?!量|力|效)|也行|都行|就行|支持|没问题|\bok\b|照样|允许|包含|在内|享)/g
const denies = /不|没|未|无法|别|勿|禁/

/** Words that the basis has only in what it denies and the draft in what it allows: 洗热水澡也可以. */
export function findAllowed(draft: ReadText, basis: ReadText): string[] {
  const stated = new Set<string>()
  const denied = new Set<string>()
  for (const clause of basis.clauses) {
    const into = denialsOf({ ...basis, clauses: [clause] }).length > 0 ? denied : stated
    for (const token of pairsOf(basis, clause.start, clause.end)) into.add(token)
  }
  return draft.clauses.flatMap(({ start, end, text }) => {
    const last = [...text.matchAll(allows)].at(-1)
    if (
      last === undefined ||
      denies.test(text.slice(last.index)) ||
      /[不没别勿][^，。]{0,3}$/.test(text.slice(0, last.index))
    )
      return []
    const words = [...pairsOf(draft, start, end)].filter(
      (one) => denied.has(one) && !stated.has(one) && !weak.test(one),
    )
    const isOther = denialsOf({ ...draft, clauses: [{ start, end, text, sentence: 0, values: [] }] }).length > 0
    return words.length > 0 && !isOther ? [text.trim()] : []
  })
}
