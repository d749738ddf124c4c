import { useRef, useState } from 'preact/hooks'
import type { SellerSnapshot } from '../../../shared/engine/api.ts'
import { EmptyState } from '../../../shared/ui/empty-state.tsx'
import { useDesk } from '../desk-context.ts'
import { ConversationRow } from './conversation-row.tsx'
import { type InboxTab, inboxTabs } from './inbox-state.ts'
import { countTabs, groupRows, listToDo, type RowGroup, settleGroups } from './sort-inbox.ts'

const tabNames: Record<InboxTab, string> = { mine: '我的', waiting: '排队', assistant: 'AI 接待' }

/** Everybody the shop talks with, by who answers. Nothing moves while the pointer is on the list. */
export function ConversationList({ snapshot }: { snapshot: SellerSnapshot }) {
  const { inbox, session } = useDesk()
  const [held, setHeld] = useState(false)
  const staffId = session.value?.staff.id ?? ''
  const tab = inbox.tab.value
  const counts = countTabs(snapshot.inbox, staffId)
  const groups = useSettled(groupRows(snapshot.inbox, tab, staffId), held, tab)
  const toDo = listToDo(snapshot.inbox, staffId).length
  return (
    <section class="dk-list" aria-label="会话列表">
      <header class="dk-head">
        <h2>待我回复</h2>
        <span class={toDo > 0 ? 'dk-badge' : 'dk-badge is-quiet'}>{toDo}</span>
      </header>
      <fieldset class="dk-tabs" aria-label="谁在接待">
        {inboxTabs.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === tab}
            onClick={() => {
              inbox.tab.value = name
            }}
          >
            {tabNames[name]} {counts[name]}
          </button>
        ))}
      </fieldset>
      <div
        class="dk-rows"
        onPointerEnter={(event) => event.pointerType === 'mouse' && setHeld(true)}
        onPointerLeave={() => setHeld(false)}
      >
        {groups.every(({ rows }) => rows.length === 0) && <EmptyTab tab={tab} counts={counts} />}
        {groups.map((group) => (
          <Group key={group.title} group={group} />
        ))}
      </div>
      <ConnectionLine connection={snapshot.connection} />
    </section>
  )
}

function Group({ group: { title, rows } }: { group: RowGroup }) {
  return (
    <>
      {title && <h3 class="dk-rows-title">{title}</h3>}
      <ul>
        {rows.map((row) => (
          <ConversationRow key={row.summary.id} row={row} />
        ))}
      </ul>
    </>
  )
}

function EmptyTab({ tab, counts }: { tab: InboxTab; counts: Record<InboxTab, number> }) {
  if (tab === 'assistant') {
    return <EmptyState icon="human" title="现在没有客户在问" text="客户一开口，AI 先接待，这里就能看到" />
  }
  const text = `AI 正在接待 ${counts.assistant} 位客户。有人需要你时，会排到「排队」里`
  return <EmptyState icon="check" tone="accent" title={tab === 'mine' ? '都回完了' : '没有人在排队'} text={text} />
}

const connectionWords = { online: '已连接，新会话随到随看', connecting: '正在连接', offline: '离线，列表停在断网前' }

function ConnectionLine({ connection }: Pick<SellerSnapshot, 'connection'>) {
  return (
    <p class="dk-list-foot">
      <i class={`dk-dot is-${connection}`} />
      {connectionWords[connection]}
    </p>
  )
}

/** Remembers what was shown before, until the tab changes. */
function useSettled(fresh: RowGroup[], held: boolean, tab: InboxTab): RowGroup[] {
  const shown = useRef<{ tab: InboxTab; groups: RowGroup[] } | null>(null)
  const before = shown.current?.tab === tab ? shown.current.groups : null
  const groups = settleGroups(before, fresh, held)
  shown.current = { tab, groups }
  return groups
}
