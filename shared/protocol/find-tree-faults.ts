import type { DecisionTree, TreeFault } from './decision-tree.ts'

/** What keeps a tree from being walked to a result from its start: every fault, by the number of its step. */
export function findTreeFaults({ start, steps }: DecisionTree): TreeFault[] {
  const faults: TreeFault[] = []
  const numbers = new Map(steps.map(({ id }, index) => [id, index + 1]))
  const targetsOf = new Map(
    steps.map(({ id, options }) => [id, options.flatMap(({ to }) => (to.kind === 'step' ? [to.id] : []))]),
  )
  for (const { id, options } of steps) {
    const step = numbers.get(id) ?? 0
    if (options.length === 0) faults.push({ step, reason: 'no-end', told: [] })
    for (const { label, to } of options)
      if (to.kind === 'step' && !numbers.has(to.id)) faults.push({ step, reason: 'dangling', told: [label, to.id] })
  }
  const reached = new Set<string>()
  const path: string[] = []
  const visit = (id: string): void => {
    if (path.includes(id)) {
      const told = [...path.slice(path.indexOf(id)), id].map((one) => String(numbers.get(one)))
      const step = numbers.get(path.at(-1) ?? id) ?? 0
      faults.push({ step, reason: 'cycle', told })
      return
    }
    if (reached.has(id) || !numbers.has(id)) return
    reached.add(id)
    path.push(id)
    for (const next of targetsOf.get(id) ?? []) visit(next)
    path.pop()
  }
  visit(start)
  for (const { id, question } of steps)
    if (!reached.has(id)) faults.push({ step: numbers.get(id) ?? 0, reason: 'unreachable', told: [question] })
  return faults
}
