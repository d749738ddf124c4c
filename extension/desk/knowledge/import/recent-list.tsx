import { useState } from 'preact/hooks'
import type { StoredImport } from '../../../../shared/protocol/desk-article-import.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { Chip } from '../../../../shared/ui/chip.tsx'
import { formatMoment, toShopTime } from '../../../../shared/ui/format-moment.ts'
import { useDesk } from '../../desk-context.ts'
import { FailureState } from '../../parts/failure-state.tsx'
import { describeFailure } from '../../texts/describe-failure.ts'
import type { RecentUndo } from './recent-imports.ts'
import { StayedList } from './stayed-list.tsx'
import { describeStored, describeUndone } from './texts/describe-import.ts'

const firstShown = 5

/** The last imports of the shop, each with its way back. */
export function RecentList() {
  const { imports } = useDesk()
  const [isAll, setAll] = useState(false)
  const state = imports.recent.state.value
  if (state.kind === 'loading') return null
  if (state.kind === 'failed')
    return <FailureState title="最近的导入没有载入" reason={state.reason} onRetry={() => void imports.recent.load()} />
  if (state.imports.length === 0) return null
  return (
    <section class="dk-i-recent" aria-label="最近的导入">
      <h3>最近的导入</h3>
      <ul>
        {state.imports.slice(0, isAll ? state.imports.length : firstShown).map((one) => (
          <RecentRow key={one.importId} stored={one} undo={imports.recent.undos.value.get(one.importId) ?? null} />
        ))}
      </ul>
      {!isAll && state.imports.length > firstShown && (
        <Button size="s" onClick={() => setAll(true)}>
          再看 {state.imports.length - firstShown} 次
        </Button>
      )}
    </section>
  )
}

function RecentRow({ stored, undo }: { stored: StoredImport; undo: RecentUndo | null }) {
  const { imports, now } = useDesk()
  const when = (at: string) => formatMoment(toShopTime(at), toShopTime(now.value), 'zh-CN')
  const current = imports.file.state.value
  const isCurrent = current.kind === 'done' && current.importId === stored.importId
  return (
    <li>
      <div>
        <b>{stored.source.name}</b>
        <span class="ui-caption">{describeStored(stored)}</span>
        <span class="ui-caption">
          {stored.by}，<time dateTime={stored.at}>{when(stored.at)}</time>
        </span>
        {undo?.kind === 'undone' && <p role="status">{describeUndone(undo.undone)}</p>}
        {undo?.kind === 'undone' && <StayedList undone={undo.undone} />}
        {undo?.kind === 'failed' && (
          <p role="alert" class="dk-field-error">
            没有撤销：{describeFailure(undo.reason)}
          </p>
        )}
      </div>
      {stored.undone ? (
        <Chip>
          {stored.undone.by} <time dateTime={stored.undone.at}>{when(stored.undone.at)}</time> 撤销了
        </Chip>
      ) : isCurrent ? (
        <span class="ui-caption">就是上面这次</span>
      ) : stored.mayUndo ? (
        <Button
          size="s"
          busy={undo?.kind === 'undoing'}
          disabled={current.kind === 'sending'}
          aria-label={`撤销「${stored.source.name}」`}
          onClick={() => void imports.recent.undo(stored.importId)}
        >
          撤销
        </Button>
      ) : (
        <span class="ui-caption">由店长或 {stored.by} 撤销</span>
      )}
    </li>
  )
}
