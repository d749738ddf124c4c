import { type DecisionTree, type TreeFault, type TreeStep, treeBounds } from './decision-tree.ts'

/**
 * What keeps a tree from being walked to a result from its start: every fault, in the order of the steps. The desk says
 * them while the tree is written, the edge publishes none that has one.
 */
export function findTreeFaults(tree: DecisionTree): TreeFault[] {
  const { steps, start } = tree
  const numbers = new Map(steps.map(({ id }, index) => [id, index + 1]))
  const answers = countAnswers(tree)
  const faults = steps.flatMap((step, index) => [
    ...findWordFaults(step, index + 1),
    ...findEndFaults(step, index + 1, numbers),
    ...findPlaceFaults(step, index + 1, answers),
  ])
  if (!numbers.has(start)) faults.unshift({ step: 1, reason: 'dangling', told: ['开始', start] })
  if (steps.length > treeBounds.steps)
    faults.push({ step: treeBounds.steps + 1, reason: 'too-many', told: [String(steps.length)] })
  return [...faults, ...findEndless(tree, numbers, answers)].sort((a, b) => a.step - b.step)
}

/** Two labels with one key are the same to whoever reads them aloud. */
export function toLabelKey(label: string): string {
  const bare = label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}\s\u200b-\u200d\ufeff]+/gu, '')
  return bare.replace(/[的了吧呢啊呀哦]+$/u, '') || bare
}

function findWordFaults({ question, options }: TreeStep, step: number): TreeFault[] {
  const faults: TreeFault[] = []
  if (question.trim() === '') faults.push({ step, reason: 'no-words', told: [] })
  if (question.length > treeBounds.question) faults.push({ step, reason: 'malformed', told: [question] })
  if (options.length > treeBounds.options) faults.push({ step, reason: 'too-many', told: [String(options.length)] })
  const keys = options.map(({ label }) => toLabelKey(label))
  for (const [option, { label }] of options.entries()) {
    const key = keys[option] ?? ''
    const other = keys.indexOf(key)
    if (label.trim() === '') faults.push({ step, option, reason: 'no-words', told: [] })
    else if (other < option) faults.push({ step, option, reason: 'alike', told: [options[other]?.label ?? '', label] })
    if (label.length > treeBounds.label) faults.push({ step, option, reason: 'malformed', told: [label] })
  }
  return faults
}

function findEndFaults({ options }: TreeStep, step: number, numbers: ReadonlyMap<string, number>): TreeFault[] {
  if (options.length === 0) return [{ step, reason: 'no-end', told: [] }]
  return options.flatMap(({ label, to }, option): TreeFault[] => {
    if (to.kind === 'step')
      return numbers.has(to.id) ? [] : [{ step, option, reason: 'dangling', told: [label, to.id] }]
    if (to.text.trim() === '') return [{ step, option, reason: 'no-end', told: [label] }]
    return to.text.length > treeBounds.result ? [{ step, option, reason: 'malformed', told: [label] }] : []
  })
}

function findPlaceFaults({ id, question }: TreeStep, step: number, answers: ReadonlyMap<string, number>): TreeFault[] {
  const given = answers.get(id)
  if (given === undefined) return [{ step, reason: 'unreachable', told: [question] }]
  // Of a long chain only the first step beyond the bound is named.
  return given === treeBounds.answers ? [{ step, reason: 'too-deep', told: [String(given)] }] : []
}

/** How many answers lead to each step at least; those that no walk comes to are not there. */
function countAnswers({ start, steps }: DecisionTree): Map<string, number> {
  const byId = new Map(steps.map((step) => [step.id, step]))
  const answers = new Map<string, number>(byId.has(start) ? [[start, 0]] : [])
  for (const [id, given] of answers)
    for (const next of stepsAfter(byId.get(id))) if (byId.has(next) && !answers.has(next)) answers.set(next, given + 1)
  return answers
}

/** Circles that a walk can come into and not out of; one that ends after some rounds is none. */
function findEndless(
  { steps }: DecisionTree,
  numbers: ReadonlyMap<string, number>,
  answers: ReadonlyMap<string, number>,
): TreeFault[] {
  const ending = findEnding(steps)
  const trapped = new Map(steps.filter(({ id }) => answers.has(id) && !ending.has(id)).map((step) => [step.id, step]))
  const faults: TreeFault[] = []
  const seen = new Set<string>()
  for (const first of trapped.keys()) {
    const path: string[] = []
    // A trapped step leads to trapped ones alone, so following one way is enough to come round.
    for (let id: string | undefined = first; id !== undefined && !seen.has(id); ) {
      seen.add(id)
      path.push(id)
      id = stepsAfter(trapped.get(id)).find((next) => trapped.has(next))
      if (id === undefined || !path.includes(id)) continue
      const told = [...path.slice(path.indexOf(id)), id].map((one) => String(numbers.get(one)))
      faults.push({ step: numbers.get(path.at(-1) ?? id) ?? 0, reason: 'cycle', told })
    }
  }
  return faults
}

/** Steps from which some walk comes to an end, or to a fault that is told for itself. */
function findEnding(steps: readonly TreeStep[]): Set<string> {
  const known = new Set(steps.map(({ id }) => id))
  const ending = new Set<string>()
  const before = new Map<string, string[]>()
  for (const { id, options } of steps) {
    if (options.length === 0) ending.add(id)
    for (const { to } of options) {
      if (to.kind === 'result' || !known.has(to.id)) ending.add(id)
      else before.set(to.id, [...(before.get(to.id) ?? []), id])
    }
  }
  for (const id of ending) for (const earlier of before.get(id) ?? []) ending.add(earlier)
  return ending
}

function stepsAfter(step: TreeStep | undefined): string[] {
  return (step?.options ?? []).flatMap(({ to }) => (to.kind === 'step' ? [to.id] : []))
}
