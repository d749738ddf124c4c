import { Button } from '../../shared/ui/button.tsx'
import { EmptyState } from '../../shared/ui/empty-state.tsx'
import { Icon } from '../../shared/ui/icon.tsx'
import { Skeleton } from '../../shared/ui/skeleton.tsx'
import { CustomerWords } from './customer-words.tsx'
import { DraftList } from './draft-list.tsx'
import { overlayState, patchOverlay, waitingWords } from './overlay-state.ts'
import type { OverlayActions } from './run-overlay.ts'
import { slotMissingWhy, slotTexts, texts } from './texts.ts'

/** The copilot beside a console: a layer under the page's body, never inside the page's own tree. */
export function Overlay({ actions }: { actions: OverlayActions }) {
  const { minimised, ready, host, notice } = overlayState.value
  if (minimised) return <MinimisedTab count={ready?.drafts.length ?? 0} />
  return (
    <aside class="overlay" aria-label={texts.product}>
      <header class="overlay-head">
        <span class="mark">
          <Icon name="human" />
        </span>
        <b>{texts.product}</b>
        {ready && <span class="ui-caption">{texts.elapsed(ready.elapsedMs)}</span>}
        <Button
          size="s"
          tone="quiet"
          icon="minus"
          aria-label={`${texts.minimise}（Alt M）`}
          onClick={() => patchOverlay({ minimised: true })}
        />
      </header>
      <div class="overlay-body">
        <OverlayBody actions={actions} />
      </div>
      <p class="overlay-notice" role="status">
        {notice}
      </p>
      <footer class="overlay-foot ui-caption">
        <span>{texts.neverSends}</span>
        <span>{host?.connection === 'online' ? texts.online : texts.offline}</span>
      </footer>
    </aside>
  )
}

function OverlayBody({ actions }: { actions: OverlayActions }) {
  const { failure, status, ready, selected, inserted } = overlayState.value
  const words = waitingWords.value
  if (failure?.kind === 'slot-missing') {
    return (
      <EmptyState
        icon="warn"
        tone="warning"
        title={slotTexts[failure.slot] ?? '这个页面认不全了'}
        text={slotMissingWhy}
      />
    )
  }
  if (!words) return <EmptyState icon="check" tone="accent" title={texts.noneWaiting} text={texts.noneWaitingWhy} />
  return (
    <>
      <CustomerWords text={words.text} requests={ready?.requests ?? []} mood={ready?.mood ?? null} />
      {status === 'drafting' && <Skeleton label={texts.drafting} />}
      {status === 'no-knowledge' && <EmptyState icon="book" title={texts.noKnowledge} text={texts.noKnowledgeWhy} />}
      {status === 'failed' && (
        <EmptyState icon="warn" tone="danger" title={texts.failed} text={texts.failedWhy}>
          <Button onClick={actions.retry}>{texts.retry}</Button>
        </EmptyState>
      )}
      {status === 'ready' && ready && (
        <DraftList
          drafts={ready.drafts}
          selected={selected}
          insertedId={inserted?.draftId ?? null}
          now={new Date()}
          onInsert={(index) => void actions.insert(index)}
          onCopy={(index) => void actions.copy(index)}
          onUndo={actions.undo}
        />
      )}
    </>
  )
}

function MinimisedTab({ count }: { count: number }) {
  return (
    <button type="button" class="tab" aria-label={texts.restore} onClick={() => patchOverlay({ minimised: false })}>
      <span class="mark">
        <Icon name="human" />
      </span>
      {texts.minimisedDrafts(count)}
    </button>
  )
}
