import * as v from 'valibot'
import {
  type DecisionTree,
  decisionTreeSchema,
  type FoundTree,
  type TreeFault,
  type TreeStep,
  type TreeTarget,
} from '../../protocol/decision-tree.ts'
import { findTreeFaults } from '../../protocol/find-tree-faults.ts'
import { findLoops } from './find-loops.ts'
import type { Branch, BranchTarget } from './read-branch.ts'

/** A step of a process as the document has it. */
export interface ProcessStep {
  text: string
  branches: Branch[]
}

const goOn = '继续'
const handsOff = /转人工|转接人工|联系(人工)?客服|人工处理|转客服/

/** A tree of numbered steps, with everything that keeps it from being walked named by its step. */
export function buildTree(title: string, steps: readonly ProcessStep[]): Omit<FoundTree, 'place'> {
  const faults: TreeFault[] = []
  const built = steps.flatMap((step, index) => {
    const isResult = step.branches.length === 0 && index === steps.length - 1 && !/[?？]\s*$/.test(step.text)
    return isResult ? [] : [toStep(step, index, steps, faults)]
  })
  const tree: DecisionTree = { title: title.slice(0, 80), start: toId(1), steps: built }
  // The schema bounds the steps before anybody walks them.
  if (faults.length === 0 && !v.is(decisionTreeSchema, tree))
    faults.push({ step: 1, reason: 'malformed', told: [title] })
  if (faults.length === 0)
    faults.push(...findTreeFaults(tree).filter(({ reason }) => reason !== 'cycle'), ...findLoops(tree))
  return { title: tree.title, tree: faults.length === 0 ? tree : null, faults }
}

function toStep(step: ProcessStep, index: number, steps: readonly ProcessStep[], faults: TreeFault[]): TreeStep {
  const lead = (label: string, target: BranchTarget): TreeStep['options'][number][] => {
    const to = resolve(target, index, steps)
    if (typeof to !== 'string') return [{ label, to }]
    faults.push({
      step: index + 1,
      reason: to,
      told: [label, ...(target.kind === 'number' ? [String(target.step)] : [])],
    })
    return []
  }
  const [first, second] = step.branches
  const question =
    step.text ||
    (first === undefined || second === undefined || second.label === '否' ? ask(first) : '属于下面哪种情况？')
  if (step.branches.length === 0) return { id: toId(index + 1), question, options: lead(goOn, { kind: 'next' }) }
  const isPair = second?.label === '否' && first !== undefined && step.text === ''
  const options = step.branches.flatMap(({ label, target }, at) => lead(isPair && at === 0 ? '是' : label, target))
  return { id: toId(index + 1), question, options }
}

/** 如果商品已拆封 asks 商品已拆封吗？ */
function ask(branch: Branch | undefined): string {
  return branch === undefined ? '' : `${branch.label}吗？`
}

/** A last step that only tells something is the result of whatever leads to it. */
function resolve(
  target: BranchTarget,
  index: number,
  steps: readonly ProcessStep[],
): TreeTarget | 'dangling' | 'no-end' {
  if (target.kind === 'nowhere') return 'no-end'
  if (target.kind === 'result') return { kind: 'result', text: target.text, handsOff: handsOff.test(target.text) }
  const number = target.kind === 'next' ? index + 2 : target.step
  const step = steps[number - 1]
  if (step === undefined) return target.kind === 'next' ? 'no-end' : 'dangling'
  const isResult = number === steps.length && step.branches.length === 0 && !/[?？]\s*$/.test(step.text)
  if (!isResult) return { kind: 'step', id: toId(number) }
  return { kind: 'result', text: step.text, handsOff: handsOff.test(step.text) }
}

function toId(number: number): string {
  return `s${number}`
}
