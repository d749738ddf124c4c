import type { DecisionTree, TreeFault } from '../../../../shared/protocol/decision-tree.ts'

/** What every part of the outline needs: the process, what is wrong in it, and the ways to change it. */
export interface Flow {
  tree: DecisionTree
  faults: readonly TreeFault[]
  /** The step that waits for an answer in the walk beside it. */
  here: string | null
  /** `field` names what is typed into; null: something was added, moved or taken away. */
  change: (next: DecisionTree, field: string | null) => void
  /** After a removal: says it, with the way back. */
  remove: (next: DecisionTree, told: string) => void
  /** Read out by a screen reader. */
  announce: (text: string) => void
  focus: (name: string) => void
  createId: () => string
}

/** 不亮, or its place while it has no words. */
export function nameOption(label: string, at: number): string {
  return label.trim() === '' ? `第 ${at + 1} 个选项` : `「${label.trim()}」`
}
