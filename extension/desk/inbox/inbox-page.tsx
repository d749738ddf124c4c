import { useEffect } from 'preact/hooks'
import type { SellerSnapshot } from '../../../shared/engine/api.ts'
import { EmptyState } from '../../../shared/ui/empty-state.tsx'
import { Skeleton } from '../../../shared/ui/skeleton.tsx'
import { useDesk } from '../desk-context.ts'
import { useKeys } from '../frame/use-keys.ts'
import { ConversationList } from './conversation-list.tsx'
import { ConversationPane } from './conversation-pane.tsx'
import { groupRows, listToDo } from './sort-inbox.ts'

/** List, conversation, shopper: where an operator works. */
export function InboxPage({ snapshot }: { snapshot: SellerSnapshot }) {
  const { engine, route, go, inbox, session, toast } = useDesk()
  const { id } = route.value
  const staffId = session.value?.staff.id ?? ''
  useEffect(() => {
    inbox.isPanelOpen.value = false
    toast.hide()
    void (id === null ? engine.closeView() : engine.openConversation(id))
  }, [id, engine])
  useFirstTab(snapshot, id, staffId)
  useKeys((key) => {
    if (key !== 'next' && key !== 'previous') return
    const ids = groupRows(snapshot.inbox, inbox.tab.value, staffId).flatMap(({ rows }) =>
      rows.map(({ summary }) => summary.id),
    )
    const step = findStep(ids, id, key === 'next' ? 1 : -1)
    if (step) go({ page: 'inbox', id: step })
  })
  const open = snapshot.open?.id === id ? snapshot.open : null
  return (
    <main class={`dk-inbox${id === null ? '' : ' has-open'}`}>
      <h1 class="ui-hidden">收件箱</h1>
      <ConversationList snapshot={snapshot} />
      {open ? (
        <ConversationPane key={open.id} open={open} snapshot={snapshot} />
      ) : (
        <section class="dk-nothing" aria-label="会话">
          {id === null ? <NothingOpen /> : <Skeleton label="正在打开会话" />}
        </section>
      )}
    </main>
  )
}

function NothingOpen() {
  return <EmptyState icon="human" title="从左边选一个会话" text="J 和 K 上下切换，? 看全部快捷键" />
}

/** The list opens where the open conversation stands, else on the queue when only strangers wait. */
function useFirstTab(snapshot: SellerSnapshot, openId: string | null, staffId: string) {
  const { inbox } = useDesk()
  const isLoaded = snapshot.inbox.length > 0
  useEffect(() => {
    const owner = snapshot.inbox.find((row) => row.id === openId)?.owner
    const toDo = listToDo(snapshot.inbox, staffId)
    if (owner === 'waiting' || owner === 'assistant') inbox.tab.value = owner
    else if (!owner && toDo.length > 0 && toDo.every(({ owner }) => owner === 'waiting')) inbox.tab.value = 'waiting'
  }, [isLoaded])
}

/** The neighbour in the list; the first row when nothing of it is open. */
export function findStep(ids: readonly string[], from: string | null, by: 1 | -1): string | undefined {
  const at = from === null ? -1 : ids.indexOf(from)
  if (at === -1) return ids[0]
  return ids[at + by]
}
