import type { FoundTree } from '../../protocol/decision-tree.ts'
import type { Block } from './block.ts'
import { buildTree, type ProcessStep } from './build-tree.ts'
import { readBranches } from './read-branch.ts'

/** The processes of a document, and what is left of it without them. */
export interface FoundProcesses {
  trees: FoundTree[]
  rest: Block[]
}

/** Numbered steps of which half branch are a process, and its heading is its title; other lists stay steps of an article. */
export function findProcesses(blocks: readonly Block[]): FoundProcesses {
  const trees: FoundTree[] = []
  const rest: Block[][] = []
  for (const part of splitAtHeadings(blocks)) {
    const steps = readSteps(part)
    const branching = steps.filter(({ branches }) => branches.length > 0)
    const branches = branching.reduce((sum, step) => sum + step.branches.length, 0)
    if (branches < 2 || branching.length * 2 < steps.length) {
      rest.push(part)
      continue
    }
    const [first] = part
    const heading = first?.kind === 'heading' ? first : null
    const place = first?.place ?? 1
    trees.push({ place, ...buildTree(heading?.text ?? steps[0]?.text ?? '流程', steps) })
    // The heading stays: what stands below it in a later part still belongs there.
    if (heading !== null) rest.push([heading])
  }
  return { trees, rest: rest.flat() }
}

function splitAtHeadings(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'heading') parts.push([])
    parts.at(-1)?.push(block)
  }
  return parts.filter((part) => part.length > 0)
}

/** An ordered item begins a step, unless it is a branch by itself; what follows is its branches or more of its words. */
function readSteps(part: readonly Block[]): ProcessStep[] {
  const steps: ProcessStep[] = []
  for (const block of part) {
    if (block.kind === 'table' || block.kind === 'heading') continue
    const branches = readBranches(block.text)
    const isStep = block.kind === 'item' && block.isOrdered
    const open = steps.at(-1)
    if (isStep) steps.push({ text: leading(block.text, branches.length > 0), branches: [...branches] })
    else if (open === undefined) continue
    else if (branches.length > 0) open.branches.push(...branches)
    else open.text += `\n${block.text}`
  }
  return steps
}

/** The words before the first condition; a step that is nothing but conditions asks by them. */
function leading(text: string, hasBranches: boolean): string {
  if (!hasBranches) return text
  const before = text.split(/如果|若|当|→|->|=>/, 1)[0]?.trim() ?? ''
  return before.replace(/[，,：:]$/, '')
}
