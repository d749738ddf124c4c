import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { DeskCatalogue } from '../../../shared/protocol/http.ts'
import { Skeleton } from '../../../shared/ui/skeleton.tsx'
import { useDesk } from '../desk-context.ts'
import { CatalogueGate } from '../parts/catalogue-gate.tsx'
import { FailureState } from '../parts/failure-state.tsx'
import { useLeaveQuestion } from '../understanding/use-understanding.ts'
import { FilePage } from './file/file-page.tsx'
import { PriceTable } from './price-table.tsx'
import { RuleEditor } from './rule-editor.tsx'
import { RulesNav } from './rules-nav.tsx'
import { parsePlace } from './sections.ts'
import { SpeechPane } from './try/speech-pane.tsx'
import { TryPane } from './try/try-pane.tsx'
import { useRules } from './use-rules.ts'

/** What answers are worked out from, and a place to try changes before they hold. */
export function RulesPage() {
  const { route } = useDesk()
  const { store } = useRules()
  const [isTrying, setTrying] = useState(false)
  const place = parsePlace(route.value.id)
  useEffect(() => {
    void store.load()
  }, [store])
  useLeaveQuestion(store.unsaved.value.length > 0)
  return (
    <main class={isTrying ? 'dk-rules is-trying' : 'dk-rules'}>
      <CatalogueGate>
        {(catalogue) => (
          <RulesGate catalogue={catalogue}>
            <RulesNav place={place} />
            <div class="dk-r-main">
              {place.section.id === 'prices' ? (
                <PricesPage revision={catalogue.revision}>
                  <PriceTable catalogue={catalogue} />
                </PricesPage>
              ) : place.section.id === 'file' ? (
                <FilePage products={catalogue.products} />
              ) : (
                <RuleEditor place={place} onTry={() => setTrying(true)} />
              )}
            </div>
            {place.section.kind === 'settings' ? (
              <SpeechPane onClose={() => setTrying(false)} />
            ) : (
              place.section.kind !== null && <TryPane catalogue={catalogue} onClose={() => setTrying(false)} />
            )}
          </RulesGate>
        )}
      </CatalogueGate>
    </main>
  )
}

function RulesGate({ catalogue, children }: { catalogue: DeskCatalogue; children: ComponentChildren }) {
  const { store } = useRules()
  useEffect(() => {
    void store.check() // names can be looked up from now on, and again when a product came or went
  }, [store, catalogue])
  const state = store.state.value
  if (state.kind === 'failed') {
    return <FailureState title="规则没有载入" reason={state.reason} onRetry={() => void store.load()} />
  }
  if (state.kind === 'loading') return <Skeleton label="正在载入规则" />
  return <>{children}</>
}

function PricesPage({ revision, children }: { revision: number; children: ComponentChildren }) {
  return (
    <>
      <header class="dk-head">
        <h1>价格与库存</h1>
        <span class="dk-revision ui-caption">店铺第 {revision.toLocaleString('zh-CN')} 版</span>
      </header>
      <div class="dk-scroll">{children}</div>
    </>
  )
}
