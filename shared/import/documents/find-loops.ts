import type { DecisionTree, TreeFault } from '../../protocol/decision-tree.ts'

/**
 * Walks of a document's process that come back to a step. Whoever edits a process may let a shopper try something again;
 * in a document a number that leads back is more often a slip, and nobody is there to be asked.
 */
export function findLoops({ start, steps }: DecisionTree): TreeFault[] {
  const byId = new Map(steps.map((step, index) => [step.id, { step, number: index + 1 }]))
  const faults: TreeFault[] = []
  const reached = new Set<string>()
  const path: string[] = []
  const visit = (id: string): void => {
    if (path.includes(id)) {
      const told = [...path.slice(path.indexOf(id)), id].map((one) => String(byId.get(one)?.number))
      faults.push({ step: byId.get(path.at(-1) ?? id)?.number ?? 0, reason: 'cycle', told })
      return
    }
    const found = byId.get(id)
    if (reached.has(id) || found === undefined) return
    reached.add(id)
    path.push(id)
    for (const { to } of found.step.options) if (to.kind === 'step') visit(to.id)
    path.pop()
  }
  visit(start)
  return faults
}
