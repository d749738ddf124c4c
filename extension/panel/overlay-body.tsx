import { Button } from '../../shared/ui/button.tsx'
import { EmptyState } from '../../shared/ui/empty-state.tsx'
import { Skeleton } from '../../shared/ui/skeleton.tsx'
import { TeachButton } from '../teach/teach-button.tsx'
import { ForeignWords } from '../uses/words/foreign-words.tsx'
import { isTranslated } from '../uses/words/is-translated.ts'
import { CustomerWords } from './customer-words.tsx'
import { DraftList } from './draft-list.tsx'
import { KeepAnswer } from './keep-answer.tsx'
import { OpenQuestion } from './open-question/open-question.tsx'
import type { OverlayActions } from './overlay-actions.ts'
import { OrderFacts } from './overlay-order.tsx'
import { overlayState, type ReadyDrafts, unansweredWords, waitingWords } from './overlay-state.ts'
import { overlayTexts, unreadableTexts } from './overlay-texts.ts'
import { slotMissingWhy, slotTexts, texts } from './texts.ts'

/** In this order, always: the customer's words, drafts with their articles, the order. */
export function OverlayBody({ actions }: { actions: OverlayActions }) {
  const { failure, reading, readAtMs, ready } = overlayState.value
  const words = waitingWords.value
  if (failure) return <Unreadable />
  if (!words)
    return (
      <>
        <EmptyState icon="check" tone="accent" title={texts.noneWaiting} text={texts.noneWaitingWhy} />
        <KeepAnswer onKeep={actions.keep} />
        {reading && <OrderFacts order={reading.order} readAtMs={readAtMs} />}
      </>
    )
  const before = unansweredWords.value.slice(-3, -1).map((message) => message.text)
  return (
    <>
      <CustomerWords
        text={words.text}
        before={before}
        requests={ready?.requests ?? []}
        mood={ready?.mood ?? null}
        escalation={ready?.handoffHint ?? null}
        around={(said) => (
          <ForeignWords text={words.text} language={ready?.language ?? 'zh-Hans'} door={actions.words}>
            {said}
          </ForeignWords>
        )}
      />
      <Drafts actions={actions} />
      <KeepAnswer onKeep={actions.keep} />
      {reading && <OrderFacts order={reading.order} readAtMs={readAtMs} />}
    </>
  )
}

/** Why the page cannot be read as it stands. */
function Unreadable() {
  const { failure } = overlayState.value
  if (!failure || failure.kind === 'unsettled' || failure.kind === 'elsewhere') return <Quiet />
  if (failure.kind === 'slot-missing') {
    const title = slotTexts[failure.slot] ?? '这个页面认不全了'
    return (
      <EmptyState icon="warn" tone="warning" title={title} text={slotMissingWhy}>
        <TeachButton />
      </EmptyState>
    )
  }
  return <EmptyState icon="list" {...unreadableTexts[failure.kind]} />
}

function Drafts({ actions }: { actions: OverlayActions }) {
  const { status, ready, host } = overlayState.value
  switch (status) {
    case 'drafting':
      return <Quiet />
    case 'no-knowledge':
      if (host?.knowledge === 'loading') return <Skeleton label={texts.loadingKnowledge} />
      return <EmptyState icon="book" title={texts.noKnowledge} text={texts.noKnowledgeWhy} />
    case 'failed':
      return (
        <EmptyState icon="warn" tone="danger" title={texts.failed} text={texts.failedWhy}>
          <Button onClick={(event) => event.isTrusted && actions.retry()}>{texts.retry}</Button>
        </EmptyState>
      )
    default:
      return ready && <ReadyList ready={ready} actions={actions} />
  }
}

function ReadyList({ ready, actions }: { ready: ReadyDrafts; actions: OverlayActions }) {
  const { selected, inserted, edits, editing, rewordings, host } = overlayState.value
  const { drafts, language = 'zh-Hans' } = ready
  const isUngrounded = drafts.every((draft) => draft.isStopgap)
  return (
    <section class="draft-section" aria-label={overlayTexts.draftList}>
      {isUngrounded ? (
        <p class="no-basis">
          <b>{overlayTexts.noBasis}</b>
          {drafts.length > 0 && <span>{overlayTexts.noBasisWay}</span>}
        </p>
      ) : (
        <p class="draft-count ui-caption" aria-hidden="true">
          <span>草稿 {drafts.length}</span>
          <span>
            <kbd>Alt 1–{drafts.length}</kbd> {texts.insert}
          </span>
        </p>
      )}
      <DraftList
        drafts={drafts}
        selected={selected}
        insertedId={inserted?.draftId ?? null}
        edits={edits}
        editing={editing}
        now={new Date()}
        onInsert={(index) => void actions.insert(index)}
        onCopy={(index) => void actions.copy(index)}
        onUndo={actions.undo}
        onChoose={actions.choose}
        onEdit={actions.edit}
        onWrite={actions.write}
        onRestore={actions.restore}
        onEndEdit={actions.endEdit}
        rewordings={rewordings}
        onTurnRewording={actions.rewording.turn}
        translation={isTranslated(language) ? { language, door: actions.words } : undefined}
        toneDoor={host?.rewording === undefined ? undefined : actions.words}
        onAskRewording={host?.rewording === 'on-request' ? actions.rewording.ask : undefined}
      />
      {isUngrounded && <OpenQuestion actions={actions.question} />}
    </section>
  )
}

/** Grey rows for a moment; nobody is told, or every message would be announced twice. */
function Quiet() {
  return (
    <div aria-hidden="true">
      <Skeleton label={texts.drafting} />
    </div>
  )
}
