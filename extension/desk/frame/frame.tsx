import { useEffect, useState } from 'preact/hooks'
import type { SellerSnapshot } from '../../../shared/engine/api.ts'
import { useDesk } from '../desk-context.ts'
import { InboxPage } from '../inbox/inbox-page.tsx'
import { listToDo } from '../inbox/sort-inbox.ts'
import { KnowledgePage } from '../knowledge/knowledge-page.tsx'
import { ToastView } from '../parts/toast-view.tsx'
import { RulesPage } from '../rules/rules-page.tsx'
import { SettingsPage } from '../settings/settings-page.tsx'
import { SourcesPage } from '../sources/sources-page.tsx'
import { TicketsPage } from '../tickets/tickets-page.tsx'
import { UnderstandingPage } from '../understanding/understanding-page.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import { Rail } from './rail.tsx'
import { StatusStrip } from './status-strip.tsx'
import { useKeys } from './use-keys.ts'
import { useNotice } from './use-notice.ts'

/** The desk once somebody is signed in: rail, one page, what just happened. */
export function Frame({ snapshot }: { snapshot: SellerSnapshot }) {
  const { route, session, toast } = useDesk()
  const [keysShown, setKeysShown] = useState(false)
  const toDo = listToDo(snapshot.inbox, session.value?.staff.id ?? '')
  const { page } = route.value
  useNotice(toDo.map(({ id }) => id))
  useKeys((key) => {
    if (key === 'help') setKeysShown(true)
    if (key === 'leave') toast.hide()
  })
  useEffect(() => toast.hide(), [page, toast])
  useEffect(() => {
    document.title = `${toDo.length > 0 ? `(${toDo.length}) ` : ''}${titles[page]} · 客服副驾`
  }, [toDo.length, page])
  return (
    <div class="dk-frame">
      <Rail toDo={toDo.length} />
      <div class="dk-page">
        <StatusStrip snapshot={snapshot} />
        {page === 'inbox' && <InboxPage snapshot={snapshot} />}
        {page === 'tickets' && <TicketsPage />}
        {page === 'knowledge' && <KnowledgePage />}
        {page === 'understanding' && <UnderstandingPage />}
        {page === 'rules' && <RulesPage />}
        {page === 'sources' && <SourcesPage />}
        {page === 'settings' && <SettingsPage />}
      </div>
      {keysShown && <KeysDialog onClose={() => setKeysShown(false)} />}
      <ToastView />
    </div>
  )
}

const titles = {
  inbox: '收件箱',
  tickets: '工单',
  knowledge: '知识',
  understanding: '理解',
  rules: '规则',
  sources: '订单来源',
  settings: '设置',
} as const
