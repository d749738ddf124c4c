import { useState } from 'preact/hooks'
import type { Product } from '../../../../shared/protocol/commerce.ts'
import type { RuleSections } from '../../../../shared/protocol/desk-rules.ts'
import { useDesk } from '../../desk-context.ts'
import { describeFailure } from '../../texts/describe-failure.ts'
import { describeRuleProblem } from '../../texts/describe-rule-problem.ts'
import { useRules } from '../use-rules.ts'
import type { FileProblem } from './describe-issue.ts'
import { mergeSections, type PreviewedChange, previewChanges } from './preview-changes.ts'
import { type ReadProgress, readRulesFile } from './read-rules-file.ts'

/** How far an import is. Nothing of the shop changes before `done`. */
export type ImportState =
  | { kind: 'idle' }
  | { kind: 'reading'; name: string; progress: ReadProgress }
  | { kind: 'refused'; name: string; problems: FileProblem[] }
  | { kind: 'ready'; name: string; plan: ImportPlan; failure: string | null; busy: boolean }
  | { kind: 'done'; name: string; revision: number; changed: number; removed: number }

export interface ImportPlan {
  /** The shop's revision that was compared with. */
  revision: number
  sections: RuleSections
  changes: PreviewedChange[]
  hints: FileProblem[]
  ignored: string[]
}

/** Reads, checks, previews and takes a rules file. */
export function useImport(products: Product[]) {
  const { client, engine } = useDesk()
  const { store } = useRules()
  const [state, setState] = useState<ImportState>({ kind: 'idle' })
  const read = async (file: File) => {
    const { name } = file
    setState({ kind: 'reading', name, progress: { done: 0, all: 0 } })
    const found = await readRulesFile(file, (progress) => setState({ kind: 'reading', name, progress }))
    if (!found.ok) return setState({ kind: 'refused', name, problems: found.problems })
    await store.load()
    const held = store.state.peek()
    const saved = store.saved.peek()
    if (held.kind !== 'ready' || saved === null) {
      return setState({ kind: 'refused', name, problems: [{ path: '', sentence: '店里的规则没有载入，稍后再试' }] })
    }
    const problems = await engine.checkRules(mergeSections(saved.set, found.sections), products)
    const [errors, hints] = (['error', 'hint'] as const).map((weight) =>
      problems
        .filter((problem) => problem.weight === weight)
        .map((problem): FileProblem => ({ path: problem.path, sentence: describeRuleProblem(problem) })),
    )
    if (errors && errors.length > 0) return setState({ kind: 'refused', name, problems: errors })
    const changes = previewChanges(found.sections, held.rules.records)
    const { sections, ignored } = found
    const plan = { revision: held.rules.revision, sections, changes, hints: hints ?? [], ignored }
    setState({ kind: 'ready', name, plan, failure: null, busy: false })
  }
  const apply = async (name: string, plan: ImportPlan) => {
    setState({ kind: 'ready', name, plan, failure: null, busy: true })
    const answer = await client.importRules(plan.revision, plan.sections)
    if (!answer.ok) {
      const overtaken = answer.reason.code === 'revision-conflict'
      const failure = overtaken
        ? '店里的规则刚刚变了，什么都没有导入。重新选一次文件，按新的对比'
        : describeFailure(answer.reason)
      return setState({ kind: 'ready', name, plan, failure, busy: false })
    }
    await store.load()
    setState({ kind: 'done', name, ...answer.value })
  }
  return { state, read, apply, reset: () => setState({ kind: 'idle' }) }
}
