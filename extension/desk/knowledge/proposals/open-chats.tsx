import type { ChatFileReading } from '../../../../shared/protocol/chat-file.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { EmptyState } from '../../../../shared/ui/empty-state.tsx'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { useDesk } from '../../desk-context.ts'
import { FileProgress } from '../../sources/file-progress.tsx'
import { ChatColumnList } from './chat-columns.tsx'
import { chatFaults } from './chat-faults.data.ts'
import { describeLeftOut } from './describe-left-out.ts'
import { ProposalItem } from './proposal-item.tsx'
import type { ChatTable, OpenChatFile } from './proposals-state.ts'
import { SideList } from './side-list.tsx'
import { TakeBar } from './take-bar.tsx'

const steps = {
  messages: '正在读消息',
  pairs: '正在找一问一答',
  questions: '正在把同样的问题归到一起',
  proposals: '正在挑答案',
}

/** An export that is open: how far, whose words, what it suggests. */
export function OpenChats({ state }: { state: OpenChatFile }) {
  const { proposals: store } = useDesk()
  const { name, reading } = state
  return (
    <div class="dk-s-part">
      <div class="dk-s-file">
        <b>{name}</b>
        {reading.kind === 'read' && <span class="ui-caption">{reading.messages.toLocaleString('zh-CN')} 条消息</span>}
        <Button size="s" onClick={() => store.reset()}>
          换一份
        </Button>
      </div>
      {reading.kind === 'reading' && (
        <FileProgress
          text={steps[reading.step]}
          done={reading.done}
          all={reading.all}
          way="取消"
          onEnd={() => store.reset()}
        />
      )}
      {reading.kind === 'gone' && <p class="dk-s-alert">文件已经关掉了，重新选一次</p>}
      {reading.kind === 'refused' && (
        <p role="alert" class="dk-s-alert">
          <Icon name="warn" />
          <span>
            <b>「{name}」读不出内容</b>
            {reading.reason === 'not-chats' && state.table !== null
              ? '还不知道谁说的、说了什么在哪一列。在下面选好，马上重新读'
              : chatFaults[reading.reason]}
          </span>
        </p>
      )}
      {state.table !== null && (reading.kind === 'refused' || (reading.kind === 'read' && isTable(state.table))) && (
        <ChatColumnList table={state.table} isOpen={reading.kind === 'refused'} />
      )}
      {reading.kind === 'read' && <Read state={state} reading={reading} />}
    </div>
  )
}

/** What reads well as talk is not asked for columns. */
function isTable({ isTold, isChosen }: ChatTable): boolean {
  return isTold || isChosen
}

function Read({ state, reading }: { state: OpenChatFile; reading: Extract<ChatFileReading, { kind: 'read' }> }) {
  const { proposals: store } = useDesk()
  const { shown, isTaking } = state
  const left = describeLeftOut(reading)
  const all = reading.askings + reading.leftOut.rare + reading.leftOut.covered
  return (
    <>
      <p role="status" class="dk-s-counts">
        <span class="is-good">建议 {reading.proposals.toLocaleString('zh-CN')} 篇</span>
        <span>共被问了 {reading.askings.toLocaleString('zh-CN')} 次</span>
      </p>
      {left !== '' && <p class="ui-caption">没有用的：{left}</p>}
      {reading.senders.length > 0 && <SideList reading={reading} />}
      {reading.proposals === 0 && (
        <EmptyState
          icon="note"
          title="没有值得写成文章的问题"
          text={
            state.file === null
              ? 'AI 答不上、转人工后客服答过的问题，会出现在这里'
              : '同一个问题至少被问过 3 次、客服也答过，才会出现在这里'
          }
        />
      )}
      {shown.length > 0 && <TakeBar state={state} />}
      <ul class="dk-p-list" aria-label="建议的文章">
        {shown.map((one) => (
          <ProposalItem key={one.proposal.id} shown={one} askings={all} isBusy={isTaking} />
        ))}
      </ul>
      {shown.length < reading.proposals && (
        <Button size="s" onClick={() => void store.loadMore()}>
          看更多
        </Button>
      )}
    </>
  )
}
