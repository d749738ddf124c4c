import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { SellerEngine, SellerSnapshot } from '../../shared/engine/api.ts'
import { Skeleton } from '../../shared/ui/skeleton.tsx'
import type { OrderInUse } from './order-context/find-order.ts'
import { OrderTab } from './order-context/order-tab.tsx'
import { PhrasesTab } from './phrases/phrases-tab.tsx'
import { SidePanelDrafts } from './side-panel-drafts.tsx'
import { SidePanelKnowledge } from './side-panel-knowledge.tsx'
import { type PanelTab, PanelTabs } from './side-panel-tabs.tsx'
import { SignIn } from './sign-in.tsx'
import { texts } from './texts.ts'

/** The copilot for 千牛 and every other program: paste the customer's words, copy a draft back. */
export function SidePanel({ engine }: { engine: SellerEngine }) {
  const [snapshot, setSnapshot] = useState<SellerSnapshot | null>(null)
  const [tab, setTab] = useState<PanelTab>('drafts')
  const [order, setOrder] = useState<OrderInUse | null>(null)
  const [notice, setNotice] = useState('')
  useEffect(() => void engine.watch(setSnapshot), [engine])
  const isReady = snapshot?.knowledge.kind === 'ready'
  return (
    <main class="ui-page panel has-tabs">
      <header class="panel-head">
        <h1>{texts.product}</h1>
        <span class="ui-caption">{snapshot?.connection === 'online' ? texts.online : texts.offline}</span>
      </header>
      {snapshot === null && <Skeleton label={texts.openingKnowledge} />}
      {snapshot && !isReady && !snapshot.session && <SignIn engine={engine} />}
      {snapshot?.session && !isReady && <Skeleton label={texts.loadingKnowledge} />}
      <TabPanel id="drafts" chosen={tab}>
        <SidePanelDrafts
          engine={engine}
          snapshot={snapshot}
          isReady={isReady}
          isShown={tab === 'drafts'}
          order={order}
          onDropOrder={() => setOrder(null)}
          onNotice={setNotice}
        />
      </TabPanel>
      <TabPanel id="order" chosen={tab}>
        <OrderTab engine={engine} order={order} onOrder={setOrder} />
      </TabPanel>
      <TabPanel id="phrases" chosen={tab}>
        <PhrasesTab engine={engine} onNotice={setNotice} />
      </TabPanel>
      <TabPanel id="knowledge" chosen={tab}>
        <SidePanelKnowledge engine={engine} snapshot={snapshot} />
      </TabPanel>
      <p class="panel-notice" role="status">
        {notice}
      </p>
      <PanelTabs
        chosen={tab}
        onChoose={(next) => {
          setTab(next)
          setNotice('')
        }}
      />
    </main>
  )
}

/** All four stay in the document: what was pasted or typed is there on the way back. */
function TabPanel({ id, chosen, children }: { id: PanelTab; chosen: PanelTab; children: ComponentChildren }) {
  return (
    <div id={`panel-${id}`} role="tabpanel" aria-labelledby={`tab-${id}`} class="panel-tab" hidden={id !== chosen}>
      {children}
    </div>
  )
}
