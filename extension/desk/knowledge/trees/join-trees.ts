import type { DecisionTree } from '../../../../shared/protocol/decision-tree.ts'
import { orderSteps } from './to-outline.ts'

interface Trees {
  base: DecisionTree | null
  mine: DecisionTree | null
  theirs: DecisionTree | null
}

/** Two editors' changes of one process put together step by step; null where both changed the same step. */
export function joinTrees({ base, mine, theirs }: Trees): DecisionTree | null {
  if (base === null || mine === null || theirs === null) return null
  const title = choose(base.title, mine.title, theirs.title)
  const start = choose(base.start, mine.start, theirs.start)
  if (title === null || start === null) return null
  const [before, own, other] = [base, mine, theirs].map(({ steps }) => new Map(steps.map((step) => [step.id, step])))
  const ids = new Set([...(other?.keys() ?? []), ...(own?.keys() ?? [])])
  const steps: DecisionTree['steps'] = []
  for (const id of ids) {
    const chosen = choose(before?.get(id), own?.get(id), other?.get(id))
    if (chosen === null) return null
    if (chosen.value !== undefined) steps.push(chosen.value)
  }
  if (steps.length === 0) return null
  return orderSteps({ title: title.value, start: start.value, steps })
}

/** What only one of them changed; null where both did, each otherwise. */
function choose<T>(base: T, mine: T, theirs: T): { value: T } | null {
  const [before, own, other] = [base, mine, theirs].map((one) => JSON.stringify(one))
  if (own === before || own === other) return { value: theirs }
  return other === before ? { value: mine } : null
}
