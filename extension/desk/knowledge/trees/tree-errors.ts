import { findTreeFaults } from '../../../../shared/protocol/find-tree-faults.ts'
import type { ArticleErrors, ArticleForm } from '../article-form.ts'
import { describeTreeFault } from '../tree-view/describe-tree-fault.ts'

const told = 3

/** A sentence for a process that cannot be published yet. */
export function treeErrors({ tree }: Pick<ArticleForm, 'tree'>): ArticleErrors {
  const faults = tree === null ? [] : findTreeFaults(tree)
  if (faults.length === 0) return {}
  const sentences = faults.slice(0, told).map(describeTreeFault)
  const more = faults.length > told ? `；还有 ${faults.length - told} 处` : ''
  return { tree: `流程走不通，改好再发布：${sentences.join('；')}${more}` }
}
