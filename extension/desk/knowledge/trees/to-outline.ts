import type { DecisionTree, TreeStep } from '../../../../shared/protocol/decision-tree.ts'

/** A step with what hangs below it; one that several options lead to hangs below the first of them. */
export interface OutlineStep {
  step: TreeStep
  /** As a person counts, and as a fault names it. */
  number: number
  /** Which option it hangs below; null for the start and for what nothing leads to. */
  owner: { stepId: string; at: number } | null
  /** In the order of its options; null where one leads to a result or to a step that stands elsewhere. */
  children: (OutlineStep | null)[]
}

/** A process as an outline: first what hangs below its start, then what no walk comes to. */
export function toOutline({ start, steps }: DecisionTree): OutlineStep[] {
  const known = new Map(steps.map((step, index) => [step.id, { step, number: index + 1 }]))
  const placed = new Set<string>()
  const place = (id: string, owner: OutlineStep['owner']): OutlineStep | null => {
    const found = known.get(id)
    if (found === undefined || placed.has(id)) return null
    placed.add(id)
    const children = found.step.options.map(({ to }, at) =>
      to.kind === 'step' ? place(to.id, { stepId: id, at }) : null,
    )
    return { ...found, owner, children }
  }
  const roots = [start, ...steps.map(({ id }) => id)].map((id) => place(id, null))
  return roots.filter((root) => root !== null)
}

/** The steps in the order of the outline, so that their numbers grow as it is read. */
export function orderSteps(tree: DecisionTree): DecisionTree {
  const list = (at: OutlineStep): TreeStep[] => [at.step, ...at.children.flatMap((child) => (child ? list(child) : []))]
  return { ...tree, steps: toOutline(tree).flatMap(list) }
}
