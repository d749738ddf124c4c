import { useEffect, useMemo } from 'preact/hooks'
import type { SellerEngine } from '../../shared/engine/api.ts'
import '../../shared/ui/tokens.css'
import '../../shared/ui/base.css'
import '../../shared/ui/cards.css'
import { Skeleton } from '../../shared/ui/skeleton.tsx'
import './styles/frame.css'
import './styles/controls.css'
import './styles/parts.css'
import './styles/inbox.css'
import './styles/conversation.css'
import './styles/keep-answer.css'
import './styles/knowledge.css'
import './styles/knowledge-history.css'
import './styles/knowledge-tree.css'
import './styles/knowledge-editor.css'
import './styles/knowledge-test.css'
import './styles/article-parts.css'
import './styles/knowledge-flow.css'
import './styles/knowledge-media.css'
import './styles/packs.css'
import './styles/knowledge-review.css'
import './styles/knowledge-report.css'
import './styles/knowledge-import.css'
import './styles/knowledge-learned.css'
import './styles/knowledge-proposals.css'
import './styles/unanswered.css'
import '../panel/compliance/compliance.css'
import '../panel/rewording/rewording.css'
import './styles/compliance.css'
import './styles/pages.css'
import './styles/understanding.css'
import './styles/reading-list.css'
import './styles/teaching.css'
import './styles/rules.css'
import './styles/rules-form.css'
import './styles/rules-versions.css'
import './styles/rules-try.css'
import './styles/rules-file.css'
import './styles/tickets.css'
import './styles/sources.css'
import '../model/model.css'
import './engines/engines.css'
import '../uses/tones/tones.css'
import '../uses/uses.css'
import { createDesk } from './create-desk.ts'
import { DeskContext } from './desk-context.ts'
import { Frame } from './frame/frame.tsx'
import { SignIn } from './frame/sign-in.tsx'
import { applyPreferences } from './preferences.ts'
import type { SessionKeeper } from './session-keeper.ts'
import { useSession } from './use-session.ts'

export interface DeskAppProps {
  /** A started thread or port; the desk watches it and starts it with the edge. */
  engine: SellerEngine
  /** The edge's origin. */
  edge: string
  /** Brings a sign-in back after a reload; without one the engine's own memory is all. */
  keeper?: SessionKeeper
  /** Another way to reach the edge's routes: for the scripted page and tests. */
  fetcher?: typeof fetch
}

/** The operators' and merchants' screens over any seller engine: served page, extension page or script. */
export function DeskApp({ engine, edge, keeper, fetcher }: DeskAppProps) {
  const desk = useMemo(() => createDesk({ engine, edge, ...(fetcher ? { fetcher } : {}) }), [engine, edge, fetcher])
  useEffect(() => {
    const ends = [desk.start(), desk.watch(), applyPreferences(), watchNetwork(engine)]
    return () => {
      for (const end of ends) end()
    }
  }, [desk, engine])
  const isKnown = useSession(desk, keeper)
  const snapshot = desk.snapshot.value
  return (
    <DeskContext.Provider value={desk}>
      <div class="ui-page dk-root">
        {snapshot?.session ? (
          <Frame snapshot={snapshot} />
        ) : isKnown && snapshot ? (
          <SignIn />
        ) : (
          <Skeleton label="正在打开工作台" />
        )}
      </div>
    </DeskContext.Provider>
  )
}

/** The browser's own word about the network, handed to the engine's thread as a hint. */
function watchNetwork(engine: SellerEngine) {
  const tell = () => void engine.noticeNetwork(navigator.onLine)
  addEventListener('online', tell)
  addEventListener('offline', tell)
  return () => {
    removeEventListener('online', tell)
    removeEventListener('offline', tell)
  }
}
