import { useEffect } from 'preact/hooks'
import { Button } from '../../../../shared/ui/button.tsx'
import { EmptyState } from '../../../../shared/ui/empty-state.tsx'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { useDesk } from '../../desk-context.ts'
import { FileProgress } from '../../sources/file-progress.tsx'
import { useDrop } from '../../understanding/read/use-drop.ts'
import { PanelFrame } from '../panel-frame.tsx'
import { DoneView } from './done-view.tsx'
import type { ImportState } from './import-state.ts'
import { OpenView } from './open-view.tsx'
import { PickPlace } from './pick-place.tsx'
import { RecentList } from './recent-list.tsx'
import { SendingView } from './sending-view.tsx'
import { openFaults } from './texts/open-faults.data.ts'

/** Files of knowledge: looked at first, taken in, taken back. */
export function ImportPanel() {
  const { session } = useDesk()
  return (
    <PanelFrame title="导入">
      {session.value?.staff.role === 'integrator' ? (
        <EmptyState icon="lock" title="文章由店长和客服来导入" text="导入好的文章，在左边的目录里看得到" />
      ) : (
        <ImportBody />
      )}
    </PanelFrame>
  )
}

/** The same without a frame: also on the page of what is kept on a device. */
export function ImportBody() {
  const { imports } = useDesk()
  const state = imports.file.state.value
  useEffect(() => void imports.recent.load(), [imports])
  const isFree = state.kind !== 'sending'
  const isOver = useDrop((file) => {
    if (isFree) void imports.file.open(file)
  })
  return (
    <div class="dk-i-body">
      <CutOff />
      {state.kind === 'idle' && (
        <p>已经写好的问答不用一条条搬。先看会变成什么样，点「导入」才写进去；导入后可以一次撤掉。</p>
      )}
      {(state.kind === 'idle' || state.kind === 'refused') && (
        <PickPlace isOver={isOver} onFile={(file) => void imports.file.open(file)} />
      )}
      <Current state={state} />
      <RecentList />
    </div>
  )
}

function Current({ state }: { state: ImportState }) {
  const { imports } = useDesk()
  switch (state.kind) {
    case 'idle':
      return null
    case 'opening':
      return (
        <FileProgress
          text={`正在打开「${state.name}」`}
          done={0}
          all={0}
          way="取消"
          onEnd={() => imports.file.reset()}
        />
      )
    case 'refused':
      return (
        <p role="alert" class="dk-s-alert">
          <Icon name="warn" />
          <span>
            <b>「{state.name}」没有打开</b>
            {openFaults[state.fault]}
          </span>
        </p>
      )
    case 'open':
      return <OpenView state={state} />
    case 'sending':
      return <SendingView state={state} />
    case 'done':
      return <DoneView state={state} />
  }
}

/** A reload cut an import off here: it goes on with the same file, or is taken back below. */
function CutOff() {
  const { imports } = useDesk()
  const note = imports.file.cutOff.value
  const state = imports.file.state.value
  if (note === null || state.kind === 'sending' || state.kind === 'done') return null
  if (state.kind === 'open' && state.isResumed) return null
  return (
    <div class="dk-i-cut" role="status">
      <Icon name="warn" />
      <p>
        <b>「{note.name}」上次没有导完</b>
        页面在中途关掉或刷新了，已经存进去的还在。再选一次同一个文件，会接着导，不会重复；不想要了，在下面「最近的导入」里撤销
      </p>
      <Button size="s" onClick={() => imports.file.dropCutOff()}>
        不接着导
      </Button>
    </div>
  )
}
