import type { ArticleBody } from '../../../shared/protocol/article.ts'
import type { ErrorBody } from '../../../shared/protocol/errors.ts'
import { findBlanks } from '../../../shared/protocol/find-blanks.ts'
import { findTreeFaults } from '../../../shared/protocol/find-tree-faults.ts'

/** So that no answer grows without end. */
const named = 50

/** Why these words may not reach a shopper yet, as the refusal tells it; null where nothing is in the way. */
export function findUnfinished(article: ArticleBody): ErrorBody | null {
  const blanks = findBlanks(article)
  const [first] = blanks
  if (first) return { code: 'row-refused', field: first.field, blanks: blanks.slice(0, named) }
  const faults = article.tree === undefined ? [] : findTreeFaults(article.tree)
  const [fault] = faults
  if (fault === undefined) return null
  const told = faults.slice(0, named).map((one) => ({ ...one, told: one.told.map((words) => words.slice(0, 60)) }))
  return { code: 'row-refused', field: `tree.steps.${fault.step - 1}`, faults: told }
}
