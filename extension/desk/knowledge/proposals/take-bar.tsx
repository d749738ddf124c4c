import { Button } from '../../../../shared/ui/button.tsx'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { useDesk } from '../../desk-context.ts'
import { describeFailure } from '../../texts/describe-failure.ts'
import type { OpenChatFile, Taken } from './proposals-state.ts'

/** All ticked ones at once; what came of the last press, and the way back. */
export function TakeBar({ state: { shown, taken, isTaking, trouble } }: { state: OpenChatFile }) {
  const { proposals: store } = useDesk()
  const open = shown.filter(({ fate }) => fate === 'open')
  const ticked = open.filter(({ isTicked }) => isTicked)
  const isAll = open.length > 0 && ticked.length === open.length
  return (
    <div class="dk-p-bar">
      <label>
        <input
          type="checkbox"
          checked={isAll}
          disabled={open.length === 0 || isTaking}
          onChange={() => {
            for (const { proposal } of open) store.change(proposal.id, { isTicked: !isAll })
          }}
        />
        全选
      </label>
      <Button
        size="s"
        tone="primary"
        busy={isTaking}
        disabled={ticked.length === 0}
        onClick={() => void store.take(ticked.map(({ proposal }) => proposal.id))}
      >
        {ticked.length === 0 ? '收进草稿' : `收进草稿（${ticked.length}）`}
      </Button>
      <span role="status" class="dk-p-result">
        {taken !== null && describeTaken(taken)}
      </span>
      {taken !== null && taken.way !== 'undone' && taken.added + taken.extended > 0 && (
        <Button size="s" icon="undo" busy={taken.way === 'undoing'} onClick={() => void store.undo()}>
          撤销
        </Button>
      )}
      {trouble !== null && (
        <p role="alert" class="dk-field-error">
          <Icon name="warn" size="s" />
          {describeFailure(trouble)}
        </p>
      )}
    </div>
  )
}

function describeTaken({ added, extended, refused, way }: Taken): string {
  if (way === 'undone') return '已撤销，店里没有留下'
  const parts = [
    ...(added > 0 ? [`存了 ${added} 篇草稿，发布后才会回答客户`] : []),
    ...(extended > 0 ? [`给 ${extended} 篇加了问法`] : []),
    ...(refused > 0 ? [`${refused} 篇没有存进去`] : []),
  ]
  return parts.length === 0 ? '这些以前收进过' : parts.join('，')
}
