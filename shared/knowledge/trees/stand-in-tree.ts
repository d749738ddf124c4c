import type { DecisionTree, TreeStep } from '../../protocol/decision-tree.ts'

/** Where a walk stands: at a question, at a result, or nowhere because the process was changed under it. */
export type TreeStand =
  | { kind: 'question'; step: TreeStep }
  | { kind: 'result'; text: string; handsOff: boolean }
  | { kind: 'lost' }

/** No process asks a shopper more: whoever comes this far walks in a circle. */
const walkLimit = 60

/** Where the answers given so far lead, from the start; they are kept as the words of the options. */
export function standInTree({ start, steps }: DecisionTree, path: readonly string[]): TreeStand {
  if (path.length > walkLimit) return { kind: 'lost' }
  const byId = new Map(steps.map((step) => [step.id, step]))
  let step = byId.get(start)
  for (const [at, said] of path.entries()) {
    const to = step?.options.find(({ label }) => label === said)?.to
    if (to === undefined) return { kind: 'lost' }
    if (to.kind === 'result') {
      // Whoever has come to the end gives no further answer.
      return at === path.length - 1 ? { kind: 'result', text: to.text, handsOff: to.handsOff } : { kind: 'lost' }
    }
    step = byId.get(to.id)
  }
  return step === undefined ? { kind: 'lost' } : { kind: 'question', step }
}
