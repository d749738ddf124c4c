import { Button } from '../../../../shared/ui/button.tsx'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { DifferenceTable } from '../difference-table.tsx'
import type { FileProblem } from './describe-issue.ts'
import type { PreviewedChange } from './preview-changes.ts'
import type { ImportPlan, ImportState } from './use-import.ts'

interface ImportOutcomeProps {
  state: Exclude<ImportState, { kind: 'idle' }>
  onApply: (name: string, plan: ImportPlan) => void
  onReset: () => void
}

/** Where an import stands: being read, refused with every reason, ready with every change, or done. */
export function ImportOutcome({ state, onApply, onReset }: ImportOutcomeProps) {
  if (state.kind === 'reading') {
    const { done, all } = state.progress
    return (
      <div class="dk-r-progress" role="status">
        <p>
          正在读「{state.name}」{all > 0 && `：${done.toLocaleString('zh-CN')} / ${all.toLocaleString('zh-CN')}`}
        </p>
        <progress aria-label="读文件" max={Math.max(1, all)} value={done} />
      </div>
    )
  }
  return (
    <>
      {state.kind === 'refused' && <Problems name={state.name} problems={state.problems} />}
      {state.kind === 'ready' && <Preview state={state} onApply={onApply} />}
      {state.kind === 'done' && (
        <p role="status" class="dk-r-verdict is-execute">
          <Icon name="check" />
          {state.changed + state.removed === 0
            ? '和店里的一样，什么都没改'
            : `「${state.name}」已导入：改了 ${state.changed} 条，删除 ${state.removed} 条，店铺第 ${state.revision} 版`}
        </p>
      )}
      <Button size="s" onClick={onReset}>
        换一个文件
      </Button>
    </>
  )
}

function Problems({ name, problems }: { name: string; problems: FileProblem[] }) {
  return (
    <div role="alert" class="dk-r-problems">
      <p>
        <Icon name="warn" />
        <b>
          「{name}」有 {problems.length} 处不对，什么都没有导入
        </b>
      </p>
      <ProblemList problems={problems} />
    </div>
  )
}

function ProblemList({ problems }: { problems: FileProblem[] }) {
  return (
    <ul>
      {problems.map(({ path, sentence }) => (
        <li key={`${path} ${sentence}`}>
          {path && <code>{path}</code>}
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  )
}

type Ready = Extract<ImportState, { kind: 'ready' }>

function Preview({ state, onApply }: { state: Ready; onApply: ImportOutcomeProps['onApply'] }) {
  const { name, plan, failure, busy } = state
  const { changes, hints, ignored } = plan
  const removed = changes.filter(({ how }) => how === '删除').length
  return (
    <div class="dk-r-preview">
      <p role="status">
        {changes.length === 0 ? (
          <>「{name}」和店里的规则一样，没有要改的</>
        ) : (
          <>
            「{name}」检查过了，会改 <b>{changes.length - removed}</b> 条、删除 <b>{removed}</b> 条
          </>
        )}
      </p>
      {ignored.length > 0 && <p class="ui-caption">里面的{ignored.join('、')}不是规则，不导入</p>}
      {hints.length > 0 && (
        <details>
          <summary>{hints.length} 处值得再看一眼</summary>
          <ProblemList problems={hints} />
        </details>
      )}
      <ul class="dk-r-changes">
        {changes.map((change, index) => (
          <ChangeLine key={`${index} ${change.name}`} change={change} />
        ))}
      </ul>
      {failure && <p class="dk-field-error">{failure}</p>}
      {changes.length > 0 && (
        <Button tone="primary" busy={busy} onClick={() => onApply(name, plan)}>
          导入这 {changes.length} 条
        </Button>
      )}
    </div>
  )
}

function ChangeLine({ change: { section, name, how, differences } }: { change: PreviewedChange }) {
  const head = (
    <>
      <span class={how === '删除' ? 'dk-r-how is-gone' : 'dk-r-how'}>{how}</span>
      {section}
      {name !== section && `「${name}」`}
    </>
  )
  if (differences.length === 0) return <li>{head}</li>
  return (
    <li>
      <details>
        <summary>
          {head}
          <small>{differences.length} 项</small>
        </summary>
        <DifferenceTable differences={differences} heads={['现在', '导入后']} limit={30} />
      </details>
    </li>
  )
}
