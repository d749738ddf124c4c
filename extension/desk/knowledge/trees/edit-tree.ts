import type { DecisionTree, TreeStep, TreeTarget } from '../../../../shared/protocol/decision-tree.ts'
import { orderSteps } from './to-outline.ts'

type TreeOption = TreeStep['options'][number]

/** What an option can be made to do: tell a result, tell it and call a person, lead to a new step, or to one by its id. */
export type Lead = { kind: 'result' | 'person' | 'new' } | { kind: 'step'; id: string }

const newResult = (): TreeTarget => ({ kind: 'result', text: '', handsOff: false })
const newOption = (): TreeOption => ({ label: '', to: newResult() })

/** A process to begin with: one question nobody wrote yet, with two ways on. */
export function createTree(title: string, id: string): DecisionTree {
  return { title, start: id, steps: [{ id, question: '', options: [newOption(), newOption()] }] }
}

/** The step with other words or options. */
export function changeStep(tree: DecisionTree, id: string, change: Partial<TreeStep>): DecisionTree {
  return { ...tree, steps: tree.steps.map((step) => (step.id === id ? { ...step, ...change } : step)) }
}

/** One option of a step, changed. */
export function changeOption(
  tree: DecisionTree,
  { stepId, at }: { stepId: string; at: number },
  change: Partial<TreeOption>,
): DecisionTree {
  return withOptions(tree, stepId, (options) =>
    options.map((option, index) => (index === at ? { ...option, ...change } : option)),
  )
}

/** A new option at this place of the step. */
export function addOption(tree: DecisionTree, stepId: string, at: number): DecisionTree {
  return withOptions(tree, stepId, (options) => options.toSpliced(at, 0, newOption()))
}

/** The option one place up or down; the steps behind it go along. Null where it stands at the end already. */
export function moveOption(tree: DecisionTree, stepId: string, at: number, by: -1 | 1): DecisionTree | null {
  const options = tree.steps.find(({ id }) => id === stepId)?.options ?? []
  const moved = options[at]
  if (moved === undefined || at + by < 0 || at + by >= options.length) return null
  return orderSteps(withOptions(tree, stepId, (all) => all.toSpliced(at, 1).toSpliced(at + by, 0, moved)))
}

/** Without the option, and without the steps that only it led to. */
export function removeOption(tree: DecisionTree, stepId: string, at: number): DecisionTree {
  const before = findReached(tree)
  const next = withOptions(tree, stepId, (options) => options.toSpliced(at, 1))
  const after = findReached(next)
  return orderSteps({ ...next, steps: next.steps.filter(({ id }) => after.has(id) || !before.has(id)) })
}

/** Without a step that nothing leads to. */
export function removeStep(tree: DecisionTree, stepId: string): DecisionTree {
  return { ...tree, steps: tree.steps.filter(({ id }) => id !== stepId || id === tree.start) }
}

/** Makes an option lead elsewhere. A result becomes the first end of a new step, so that its words are not lost. */
export function leadTo(
  tree: DecisionTree,
  { stepId, at }: { stepId: string; at: number },
  lead: Lead,
  newId: string,
): DecisionTree {
  const before = tree.steps.find(({ id }) => id === stepId)?.options[at]?.to
  const result = before?.kind === 'result' ? before : { kind: 'result' as const, text: '', handsOff: false }
  if (lead.kind === 'step') return orderSteps(changeOption(tree, { stepId, at }, { to: { kind: 'step', id: lead.id } }))
  if (lead.kind !== 'new') {
    const to = { ...result, handsOff: lead.kind === 'person' }
    return orderSteps(changeOption(tree, { stepId, at }, { to }))
  }
  const step: TreeStep = { id: newId, question: '', options: [{ label: '', to: result }, newOption()] }
  const led = changeOption(tree, { stepId, at }, { to: { kind: 'step', id: newId } })
  return orderSteps({ ...led, steps: [...led.steps, step] })
}

function withOptions(
  tree: DecisionTree,
  stepId: string,
  change: (options: TreeOption[]) => TreeOption[],
): DecisionTree {
  const step = tree.steps.find(({ id }) => id === stepId)
  return step === undefined ? tree : changeStep(tree, stepId, { options: change(step.options) })
}

function findReached({ start, steps }: DecisionTree): Set<string> {
  const byId = new Map(steps.map((step) => [step.id, step]))
  const reached = new Set([start])
  for (const id of reached)
    for (const { to } of byId.get(id)?.options ?? []) if (to.kind === 'step' && byId.has(to.id)) reached.add(to.id)
  return reached
}
