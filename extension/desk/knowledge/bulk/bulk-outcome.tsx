import type { Article } from '../../../../shared/protocol/article.ts'
import type { BulkDone } from '../../../../shared/protocol/desk-bulk.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { useDesk } from '../../desk-context.ts'
import { toHash } from '../../route.ts'
import { describeFailure } from '../../texts/describe-failure.ts'
import type { BulkOutcome } from './bulk-store.ts'
import { describeDone, leftReasons } from './describe-bulk.ts'

interface BulkOutcomeProps {
  outcome: BulkOutcome
  articles: readonly Article[]
}

/** How far a change of many is, what became of it, which were left, and the way back. */
export function BulkOutcomeView({ outcome, articles }: BulkOutcomeProps) {
  const { bulk } = useDesk()
  if (outcome.kind === 'running')
    return (
      <div class="dk-bulk-outcome" role="status">
        <label>
          正在改，{outcome.done.toLocaleString('zh-CN')} / {outcome.all.toLocaleString('zh-CN')} 篇
          <progress value={outcome.done} max={outcome.all} />
        </label>
      </div>
    )
  const canUndo = 'result' in outcome && outcome.result !== null && outcome.result.changed > 0
  return (
    <div class={`dk-bulk-outcome${outcome.kind === 'refused' ? ' is-refused' : ''}`} role="status">
      <p>{describe(outcome)}</p>
      {outcome.kind === 'done' && <Left left={outcome.result.left} articles={articles} />}
      <div class="dk-bulk-ways">
        {canUndo && (
          <Button size="s" icon="undo" busy={outcome.kind === 'undoing'} onClick={() => void bulk.undo()}>
            撤销
          </Button>
        )}
        <Button size="s" tone="quiet" onClick={() => bulk.forget()}>
          知道了
        </Button>
      </div>
    </div>
  )
}

function describe(outcome: Exclude<BulkOutcome, { kind: 'running' }>): string {
  if (outcome.kind === 'refused') return `没有改：${describeFailure(outcome.reason)}`
  if (outcome.kind === 'undone') {
    const { restored, left } = outcome.undone
    const stayed = left.length === 0 ? '' : `；${left.length} 篇之后又改过，没有动`
    return `${restored.toLocaleString('zh-CN')} 篇恢复成原来的内容${stayed}`
  }
  return describeDone(outcome.change.kind, outcome.result.changed, outcome.result.revision)
}

const namedLeft = 20

function Left({ left, articles }: { left: BulkDone['left']; articles: readonly Article[] }) {
  if (left.length === 0) return null
  return (
    <details open={left.length <= 3}>
      <summary>{left.length} 篇没有动</summary>
      <ul>
        {left.slice(0, namedLeft).map(({ id, why }) => (
          <li key={id}>
            <a href={toHash({ page: 'knowledge', id })}>{articles.find((one) => one.id === id)?.title ?? id}</a>
            <span class="ui-caption">{leftReasons[why]}</span>
          </li>
        ))}
      </ul>
      {left.length > namedLeft && <p class="ui-caption">还有 {left.length - namedLeft} 篇</p>}
    </details>
  )
}
