import { EmptyState } from '../../../../shared/ui/empty-state.tsx'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { useDesk } from '../../desk-context.ts'
import { FailureState } from '../../parts/failure-state.tsx'
import { FileProgress } from '../../sources/file-progress.tsx'
import { useDrop } from '../../understanding/read/use-drop.ts'
import { PanelFrame } from '../panel-frame.tsx'
import { chatFaults } from './chat-faults.data.ts'
import { OpenChats } from './open-chats.tsx'
import { OwnChats } from './own-chats.tsx'
import { PickChats } from './pick-chats.tsx'

/** Articles that the shop's own chats suggest: drafts for a person to judge. */
export function ProposalsPanel() {
  const { session } = useDesk()
  return (
    <PanelFrame title="从聊天整理">
      {session.value?.staff.role === 'integrator' ? (
        <EmptyState icon="lock" title="聊天由店长和客服来整理" text="整理好的文章，在左边的目录里看得到" />
      ) : (
        <Proposals />
      )}
    </PanelFrame>
  )
}

function Proposals() {
  const { proposals: store } = useDesk()
  const state = store.state.value
  const isOver = useDrop((file) => void store.open(file))
  return (
    <div class="dk-i-body">
      {state.kind === 'idle' && (
        <p>客服答过的好答案，就是现成的知识。聊天记录只在这台电脑上读；收进草稿的才存到店里，发布前不会回答客户。</p>
      )}
      {state.kind === 'idle' && <OwnChats />}
      {(state.kind === 'idle' || state.kind === 'refused') && (
        <PickChats isOver={isOver} onFile={(file) => void store.open(file)} />
      )}
      {state.kind === 'opening' && (
        <FileProgress text={`正在打开「${state.name}」`} done={0} all={0} way="取消" onEnd={() => store.reset()} />
      )}
      {state.kind === 'failed' && (
        <FailureState title={`「${state.name}」没有载入`} reason={state.reason} onRetry={() => void store.openOwn()} />
      )}
      {state.kind === 'refused' && (
        <p role="alert" class="dk-s-alert">
          <Icon name="warn" />
          <span>
            <b>「{state.name}」没有打开</b>
            {chatFaults[state.fault]}
          </span>
        </p>
      )}
      {state.kind === 'open' && <OpenChats state={state} />}
    </div>
  )
}
