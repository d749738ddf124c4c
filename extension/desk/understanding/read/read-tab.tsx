import { Button } from '../../../../shared/ui/button.tsx'
import { EmptyState } from '../../../../shared/ui/empty-state.tsx'
import { describeRefusal } from '../describe-refusal.ts'
import { useUnderstanding } from '../use-understanding.ts'
import { DropPlace } from './drop-place.tsx'
import { ReadingView } from './reading-view.tsx'
import { useDrop } from './use-drop.ts'

/** From a dropped export to every message with what it was understood as. */
export function ReadTab() {
  const { store } = useUnderstanding()
  const state = store.reading.state.value
  const isOver = useDrop((file) => void store.read(file))
  if (state.kind === 'ready') return <ReadingView ready={state} />
  return (
    <section class="dk-u-read dk-scroll" aria-label="读记录">
      {state.kind === 'reading' && (
        <div class="dk-u-progress">
          <p role="status">
            正在读「{state.name}」：{state.done.toLocaleString('zh-CN')} / {state.total.toLocaleString('zh-CN')} 条
          </p>
          <progress value={state.done} max={state.total} aria-label="读到哪里" />
          <Button size="s" onClick={() => store.closeExport()}>
            停下
          </Button>
        </div>
      )}
      {state.kind === 'refused' && (
        <div role="alert">
          <EmptyState icon="warn" tone="danger" {...describeRefusal(state.reason)} code={state.name} />
        </div>
      )}
      {state.kind !== 'reading' && <DropPlace isOver={isOver} />}
    </section>
  )
}
