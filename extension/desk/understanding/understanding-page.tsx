import { useEffect } from 'preact/hooks'
import { Button } from '../../../shared/ui/button.tsx'
import { Skeleton } from '../../../shared/ui/skeleton.tsx'
import { useDesk } from '../desk-context.ts'
import { FailureState } from '../parts/failure-state.tsx'
import { toHash } from '../route.ts'
import { ReadTab } from './read/read-tab.tsx'
import { SideColumn } from './side-column.tsx'
import { ExamplesTab } from './tabs/examples-tab.tsx'
import { OwnIntentsTab } from './tabs/own-intents-tab.tsx'
import { TestsTab } from './tabs/tests-tab.tsx'
import { TrialBar } from './trial-bar.tsx'
import { useLeaveQuestion, useUnderstanding } from './use-understanding.ts'

const tabs = [
  { id: 'read', label: '读记录' },
  { id: 'examples', label: '已教' },
  { id: 'tests', label: '本店测试集' },
  { id: 'own', label: '本店意图' },
] as const

/** What the assistant understands of a shop's messages, and how the shop teaches it. */
export function UnderstandingPage() {
  const { store } = useUnderstanding()
  const { route } = useDesk()
  useEffect(() => {
    void store.load()
  }, [store])
  useLeaveQuestion(store.steps.value.length > 0)
  const current = tabs.find(({ id }) => id === route.value.id)?.id ?? 'read'
  const kept = store.kept.value
  return (
    <main class={`dk-understanding${store.view.isSideOpen.value ? ' has-side' : ''}`}>
      <PageHead current={current} />
      {kept.kind === 'failed' && (
        <FailureState title="教过的内容没有载入" reason={kept.reason} onRetry={() => void store.load()} />
      )}
      {kept.kind === 'loading' && <Skeleton label="正在载入教过的内容" />}
      {kept.kind === 'ready' && (
        <>
          <TrialBar />
          <div class="dk-u-body">
            {current === 'read' && <ReadTab />}
            {current === 'examples' && <ExamplesTab />}
            {current === 'tests' && <TestsTab />}
            {current === 'own' && <OwnIntentsTab />}
            <SideColumn />
          </div>
        </>
      )}
    </main>
  )
}

function PageHead({ current }: { current: (typeof tabs)[number]['id'] }) {
  const { store } = useUnderstanding()
  const draft = store.draft.value
  const counts = { read: null, examples: draft?.examples, tests: draft?.tests, own: draft?.ownIntents }
  const kept = store.kept.value
  return (
    <header class="dk-head">
      <h1>理解</h1>
      <nav class="dk-subnav" aria-label="理解">
        {tabs.map(({ id, label }) => (
          <a key={id} href={toHash({ page: 'understanding', id })} aria-current={id === current ? 'page' : undefined}>
            <span>
              {label}
              {counts[id] && counts[id].length > 0 && <span class="dk-u-count"> {counts[id].length}</span>}
            </span>
          </a>
        ))}
      </nav>
      {kept.kind === 'ready' && (
        <span class="dk-revision ui-caption">
          {kept.understanding.revision === 0 ? '还没教过' : `第 ${kept.understanding.revision} 版`}
        </span>
      )}
      <Button class="dk-u-try-way" size="s" onClick={() => (store.view.isSideOpen.value = true)}>
        试一句
      </Button>
    </header>
  )
}
