import { useState } from 'preact/hooks'
import type { SellerEngine } from '../../../shared/engine/api.ts'
import { Button } from '../../../shared/ui/button.tsx'
import type { ProposalsStore } from '../../desk/knowledge/proposals/proposals-store.ts'
import { fetchHistory, type HistoryRefusal } from './fetch-history.ts'
import { HistoryProposals } from './history-proposals.tsx'
import { openHistoryStore } from './open-history-store.ts'
import { toChatFile } from './to-chat-file.ts'

const refusals: Record<HistoryRefusal, string> = {
  refused: '没有允许读千牛的网页，什么都没有读',
  elsewhere: '前面的网页不是千牛的聊天记录，或还没查出记录。打开「客服 · 聊天记录」，查出来再读',
}

/** Reads the history page in front once, on a press, and proposes knowledge; nothing becomes an article by itself. */
export function HistoryPart({ engine }: { engine: SellerEngine }) {
  const [isBusy, setBusy] = useState(false)
  const [store, setStore] = useState<ProposalsStore | null>(null)
  const [told, setTold] = useState('')
  const read = async () => {
    setBusy(true)
    const found = await fetchHistory()
    if (found.ok) {
      const opened = await openHistoryStore(engine)
      setStore(opened)
      await opened.open(toChatFile(found.value))
    }
    setTold(found.ok ? `读了 ${found.value.length} 条消息，只在本机整理` : refusals[found.reason])
    setBusy(false)
  }
  return (
    <section class="panel-part" aria-label="千牛聊天记录">
      <h2>从千牛聊天记录里找知识</h2>
      <p class="ui-caption">
        打开千牛网页版的「聊天记录」并查出记录，再按下面的按钮：只读这一页上的文字，只读这一次。常被问到的会列出来，你选中的才成为文章草稿。
      </p>
      <Button size="s" busy={isBusy} onClick={(event) => event.isTrusted && void read()}>
        读取前面这一页的聊天记录
      </Button>
      <p class="panel-notice" role="status">
        {told}
      </p>
      {store && <HistoryProposals store={store} />}
    </section>
  )
}
